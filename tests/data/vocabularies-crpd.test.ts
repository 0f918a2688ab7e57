import { describe, expect, it } from 'vitest';
import { CRPD_ARTICLES, crpdStatus, crpdStatusSource } from '../../data/vocabularies/crpd.ts';
import statusFile from '../../data/vocabularies/crpd-status.json' with { type: 'json' };
import { allPlaces, findPlace } from '../../data/vocabularies/places.ts';
import { SIGNALS, STANCES } from '../../data/vocabularies/signals.ts';

const articleIds = CRPD_ARTICLES.map((entry) => entry.article);

describe('articles of the Convention', () => {
  it('run from the group 1–4 to 33 without a gap', () => {
    const single = Array.from({ length: 29 }, (_, i) => String(i + 5));
    expect(articleIds).toEqual(['1-4', ...single]);
  });

  it('belong to the five themes of QualityRights', () => {
    const themes = CRPD_ARTICLES.flatMap((entry) => entry.qualityRightsTheme ?? []);
    expect([...new Set(themes)].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('crpdStatus', () => {
  it('covers 195 parties to be, each a known place, each once', () => {
    const codes = statusFile.states.map((state) => state.code);
    expect(new Set(codes).size).toBe(195);
    expect(codes.filter((code) => !findPlace(code))).toEqual([]);
  });

  it('knows every member of the UN but those the source does not list', () => {
    const absent = allPlaces().filter(
      (place) => place.unStatus === 'member' && !crpdStatus(place.code),
    );
    expect(absent.map((place) => place.code)).toEqual(['ERI']);
  });

  it('tells signature, ratification and the Protocol apart', () => {
    expect(crpdStatus('AND')).toEqual({
      signed: '2007-04-27',
      ratified: '2014-03-11',
      protocolSigned: '2007-04-27',
      protocolRatified: '2014-03-11',
    });
    expect(crpdStatus('usa')?.signed).toBe('2009-07-30');
    expect(crpdStatus('usa')?.ratified).toBeUndefined();
    expect(crpdStatus('EU')?.ratified).toBe('2010-12-23');
    expect(crpdStatus('TWN')).toBeUndefined();
  });

  it('holds whole dates from the opening for signature to the day of the source, in order', () => {
    for (const { code, ...dates } of statusFile.states) {
      for (const date of Object.values(dates)) {
        expect(date, code).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(date >= '2007-03-30' && date <= crpdStatusSource.asOf, `${code} ${date}`).toBe(true);
      }
      const { signed, ratified } = dates as { signed?: string; ratified?: string };
      if (signed && ratified) expect(signed <= ratified, code).toBe(true);
    }
  });
});

describe('signals', () => {
  it('are named once each', () => {
    expect(new Set(SIGNALS.map((entry) => entry.signal)).size).toBe(SIGNALS.length);
  });

  it('point at articles there are', () => {
    for (const { signal, articles } of SIGNALS) {
      expect(articles.length, signal).toBeGreaterThan(0);
      expect(
        articles.filter((id) => !articleIds.includes(id)),
        signal,
      ).toEqual([]);
    }
  });

  it('permit or forbid practices, and guarantee rights', () => {
    for (const { signal, kind, stances } of SIGNALS) {
      const expected = STANCES.filter((stance) => (stance === 'guarantees') === (kind === 'right'));
      expect(stances, signal).toEqual(expected);
    }
  });

  it('leave no article without a signal but those no provision of a law answers', () => {
    const covered = new Set(SIGNALS.flatMap((entry) => entry.articles));
    expect(articleIds.filter((id) => !covered.has(id))).toEqual(['10', '11', '18', '32']);
  });
});
