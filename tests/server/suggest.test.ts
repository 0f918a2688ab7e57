import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from '../../data/schema.ts';
import { IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

interface Suggestion {
  kind: string;
  value: string;
  text: string;
  detail: string;
  url: string;
}

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

async function suggest(q: string, rest = ''): Promise<Suggestion[]> {
  const answer = await server.get(`/api/v1/suggest?q=${encodeURIComponent(q)}${rest}`);
  expect(answer.statusCode, answer.payload).toBe(200);
  return answer.json<{ suggestions: Suggestion[] }>().suggestions;
}

describe('suggestions while typing', () => {
  it('offer documents whose title holds words that begin so', async () => {
    const found = await suggest('mental hea aut');
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'document',
        value: IDS.english,
        url: expect.stringMatching(new RegExp(`/en/documents/${IDS.english}$`)),
      }),
    );
  });

  it('find Arabic titles without their article', async () => {
    expect((await suggest('صح')).map(({ value }) => value)).toContain(IDS.arabic);
  });

  it.each([
    ['keny', 'en', 'KEN', 'Kenya'],
    ['viet nam', 'en', 'VNM', 'Vietnam'],
    ['alem', 'es', 'DEU', 'Alemania'],
    ['etats', 'fr', 'USA', 'États-Unis'],
    ['герм', 'ru', 'DEU', 'Германия'],
    ['肯尼', 'zh', 'KEN', '肯尼亚'],
    ['كيني', 'ar', 'KEN', 'كينيا'],
    ['Germ', 'ar', 'DEU', 'ألمانيا'],
  ])('offer a country for %s in %s', async (q, lang, value, text) => {
    expect(await suggest(q, `&lang=${lang}`)).toContainEqual(
      expect.objectContaining({
        kind: 'country',
        value,
        text,
        url: expect.stringMatching(new RegExp(`/${lang}/countries/${value}$`)),
      }),
    );
  });

  it('tell bodies from countries', async () => {
    const detailOf = async (q: string) => (await suggest(q, '&lang=fr'))[0]?.detail;
    expect(await detailOf('organisation mondiale de la san')).toMatch(/^Organisme · /);
    expect(await detailOf('keny')).toMatch(/^Pays · /);
  });

  it('find no country by the middle of a name in another language', async () => {
    const countries = (await suggest('men')).filter(({ kind }) => kind === 'country');
    expect(countries).toEqual([]);
    expect(await suggest('isl outl')).toContainEqual(expect.objectContaining({ value: 'UMI' }));
  });

  it('offer topics and articles by their label in the reader’s language', async () => {
    expect(await suggest('suic')).toContainEqual(
      expect.objectContaining({ kind: 'topic', value: 'suicide-prevention' }),
    );
    expect(await suggest('equal recog')).toContainEqual(
      expect.objectContaining({ kind: 'article', value: '12' }),
    );
    expect((await suggest('игуал', '&lang=ru')).length).toBe(0);
  });

  it.each([
    ['forced trea', 'en', 'forced-treatment', 'forced treatment', 'forced treatment'],
    [
      'tratamiento sin',
      'es',
      'forced-treatment',
      'Tratamiento sin consentimiento',
      'tratamiento sin consentimiento',
    ],
    [
      'недобровольное',
      'ru',
      'forced-treatment',
      'недобровольное лечение',
      'недобровольное лечение',
    ],
    ['强制治', 'zh', 'forced-treatment', '强制治疗', '强制治疗'],
    ['العلاج القس', 'ar', 'forced-treatment', 'العلاج القسري أو دون موافقة', 'العلاج القسري'],
  ])(
    'offer a concept for %s in %s, and a search that names it',
    async (q, lang, value, text, asked) => {
      const concepts = (await suggest(q, `&lang=${lang}`)).filter(({ kind }) => kind === 'concept');
      const found = concepts.find((one) => one.value === value);
      expect(found?.text).toBe(text);
      const address = new URL(found?.url ?? '');
      expect(address.pathname).toBe(`/${lang}/search`);
      expect(address.searchParams.get('q')).toBe(asked);
    },
  );

  it('leave room: of topics, concepts and articles three at most, each kind in turn', async () => {
    const subjects = (await suggest('a', '&limit=20')).filter(({ kind }) =>
      ['topic', 'concept', 'article'].includes(kind),
    );
    expect(subjects.map(({ kind }) => kind).sort()).toEqual(['article', 'concept', 'topic']);
  });

  it('never offer what readers may not see', async () => {
    const row = (id: string) =>
      server.library.database.select().from(documents).where(eq(documents.id, id)).get();
    for (const id of [IDS.withdrawn, IDS.draft]) {
      const found = await suggest(row(id)?.title ?? '', '&limit=20');
      expect(found.map(({ value }) => value)).not.toContain(id);
    }
  });

  // The list rests twenty times as long as it took to make, which a busy machine makes seconds.
  it('know a title a moment after it has changed', { timeout: 60_000 }, async () => {
    expect(await suggest('zebraw')).toEqual([]);
    server.library.database
      .update(documents)
      .set({ title: 'Zebrawood Ordinance', updatedAt: new Date().toISOString() })
      .where(eq(documents.id, IDS.long))
      .run();
    await expect
      .poll(async () => (await suggest('zebraw')).map(({ value }) => value), { timeout: 50_000 })
      .toEqual([IDS.long]);
  });

  it('are as many as asked for, and none for nothing', async () => {
    expect((await suggest('a', '&limit=4')).length).toBe(4);
    expect(await suggest('')).toEqual([]);
    expect(await suggest('?!')).toEqual([]);
  });

  it.each(['"', '*', 'AND', 'NEAR(', "' OR 1=1 --", '\u0000', '\ud83d\ude00', '^ a:b'])(
    'answer %j',
    async (q) => {
      expect(Array.isArray(await suggest(q))).toBe(true);
    },
  );

  it('answer ten thousand letters', async () => {
    expect(await suggest('a'.repeat(10_000))).toEqual([]);
  });

  it('name a parameter that does not fit', async () => {
    for (const query of ['q=a&lang=xx', 'q=a&limit=0', 'q=a&limit=999', 'q=a&words=2']) {
      const answer = await server.get(`/api/v1/suggest?${query}`);
      expect(answer.statusCode, query).toBe(400);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
  });
});
