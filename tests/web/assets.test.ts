import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildAssets } from '../../web/assets.ts';
import { homePage } from '../../web/pages/home.tsx';
import { homeModel, sampleContext } from './sample-models.ts';

const assets = await buildAssets();
const text = (kind: string) =>
  new TextDecoder().decode(assets.find((asset) => asset.kind === kind)?.body);
const onTheWire = (body: Uint8Array | string) => brotliCompressSync(body).length;

describe('assets', () => {
  it('are named by their content', () => {
    for (const { path, body } of assets)
      expect(path).toContain(createHash('sha256').update(body).digest('hex').slice(0, 10));
    expect(assets.map(({ kind }) => kind)).toEqual(['style', 'script', 'icon']);
  });

  it('keep the script under 10 kB and the first page under 60 kB over the wire', () => {
    const script = assets.find(({ kind }) => kind === 'script');
    expect(onTheWire(script?.body ?? '')).toBeGreaterThan(100);
    expect(onTheWire(script?.body ?? '')).toBeLessThan(10_000);
    const page = onTheWire(homePage(sampleContext('ar'), homeModel));
    const all = assets.reduce((sum, { body }) => sum + onTheWire(body), page);
    expect(all).toBeLessThan(60_000);
  });

  it('leave light and dark and nested rules to the browser', () => {
    expect(text('style')).toContain('light-dark(');
    expect(text('style')).toMatch(/&\[aria-current\]|&:hover/);
  });

  it('ask nobody else for anything', () => {
    expect(text('style')).not.toMatch(/url\(|@import/);
  });

  it('use logical sides only, so that Arabic mirrors by itself', () => {
    expect(text('style')).not.toMatch(
      /[{;](?:margin|padding|border)-(?:left|right)|[{;](?:left|right|width|height):|text-align:(?:left|right)/,
    );
  });
});
