import { describe, expect, it } from 'vitest';
import { harvestWanted } from '../../../ingest/sources/oai/harvest-wanted.ts';

describe('a harvest on the command line', () => {
  it('is an address after oai+, with what is wanted of it', () => {
    expect(harvestWanted('./folder', {})).toBeUndefined();
    expect(
      harvestWanted('oai+https://library.example/oai#top', { set: 'type:act', limit: '10' }),
    ).toEqual({
      address: 'https://library.example/oai',
      ...{ set: 'type:act', prefix: undefined, from: undefined, files: undefined, limit: 10 },
    });
    expect(harvestWanted('OAI+http://127.0.0.1:3000/oai', {})?.address).toBe(
      'http://127.0.0.1:3000/oai',
    );
  });

  it.each([
    ['oai+ftp://library.example/', {}, 'oai+https'],
    ['oai+file:///etc/passwd', {}, 'oai+https'],
    ['oai+https://', {}, 'oai+https'],
    ['oai+library.example', {}, 'oai+https'],
    ['oai+https://x.example/', { from: '2020' }, '--from'],
    ['oai+https://x.example/', { from: '2020-13-01' }, '--from'],
    ['oai+https://x.example/', { limit: '0' }, '--limit'],
    ['oai+https://x.example/', { limit: 'all' }, '--limit'],
    ['./folder', { set: 'a' }, '--set'],
    ['starter', { files: true }, '--files'],
  ])('is refused for %s %o', (target, given, named) => {
    expect(() => harvestWanted(target, given)).toThrow(named);
  });
});
