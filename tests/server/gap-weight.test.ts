import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Description, Tag } from '../../data/model.ts';
import { CRPD_QUESTIONS } from '../../data/vocabularies/crpd-questions.ts';
import { SIGNALS } from '../../data/vocabularies/signals.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

/** What is promised for every gap page. */
const MOST_BYTES = 120_000;
const STATUSES = ['in-force', 'in-force', 'in-force', 'in-force', 'draft', 'repealed'];

let server: SampleServer;

/** Laws that say everything, at length, in letters of two bytes. */
beforeAll(async () => {
  server = await sampleServer();
  const { documents, passages } = server.library;
  const readings = SIGNALS.flatMap(({ signal, kind }): Tag[] =>
    (kind === 'practice' ? (['permits', 'forbids'] as const) : (['guarantees'] as const)).map(
      (stance) => ({
        ...{ signal, stance, score: 0.9, origin: 'rules@7+model@7' },
        evidence: { start: 0, end: 150 },
      }),
    ),
  );
  for (const [at, status] of STATUSES.entries()) {
    const id = `rus-${2000 + at}-zakon-o-psikhiatricheskoi-pomoshchi-i-garantiiakh-${at}`;
    const title = `Закон № ${at} ${'о психиатрической помощи и гарантиях прав граждан '.repeat(3)}`;
    const said = (field: string, value: unknown) =>
      ({ field, value, confidence: 1, origin: 'manifest' }) as Description;
    const values = [
      ...[said('title', title), said('language', 'ru'), said('country', 'RUS')],
      ...[said('type', 'act'), said('year', 2000 + at), said('status', status)],
    ];
    documents.add(id, values, id, 'test');
    documents.addLanguages(id, ['ru']);
    const file = passages.addFile({
      ...{ documentId: id, sha256: `${at}`.padStart(64, 'e'), name: `${id}.txt`, role: 'original' },
      ...{ language: 'ru', mediaType: 'text/plain', bytes: 1, pages: null, pagesNeedingOcr: [] },
      ...{ textSource: 'markup', extractor: 'test', addedAt: '2026-01-01T00:00:00.000Z' },
    });
    passages.add(
      id,
      file,
      readings.map((reading, ordinal) => ({
        ...{ ordinal, pageFrom: 1, pageTo: 1, headings: [], language: 'ru', tags: [reading] },
        label: `Статья ${ordinal + 1}`,
        text: `${`Лицо ${ordinal} закона ${at} помещается по решению суда, `.repeat(9)}и точка.`,
      })),
    );
  }
});
afterAll(() => server?.remove());

describe('a gap page of laws that say everything', () => {
  it.each(['ru', 'ar', 'en'])('is light enough for a slow phone, in %s', async (locale) => {
    const { rawPayload, body } = await server.get(`/${locale}/countries/RUS/gap`);
    expect(rawPayload.byteLength).toBeLessThan(MOST_BYTES);
    for (const [at, { id }] of CRPD_QUESTIONS.entries()) {
      const section = body.slice(body.indexOf(`id="${id}"`));
      const quotes =
        section.slice(0, section.indexOf('</section>')).split('<blockquote').length - 1;
      // What comes first is quoted fullest.
      expect(quotes).toBeGreaterThanOrEqual(at === 0 ? 4 : 1);
    }
  });

  it('says how much there is, and where all of it is', async () => {
    const { body } = await server.get('/en/countries/RUS/gap');
    const [question] = CRPD_QUESTIONS;
    // Drafts and repealed law are no part of what was counted.
    expect(body).toMatch(/\/search\?country=RUS&amp;[^"]+&amp;standing=law&amp;standing=guiding&/);
    expect(body).toMatch(/<summary>In repealed law: \d+<\/summary><p class="more"><a href=/);
    const alone = await server.get(`/en/countries/RUS/gap?question=${question?.id}`);
    expect(alone.body.split('<blockquote').length).toBeGreaterThan(10);
  });
});
