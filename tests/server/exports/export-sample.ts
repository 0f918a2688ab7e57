import { openDatabase } from '../../../data/database.ts';
import { documentRepository } from '../../../data/documents.ts';
import { fileStore, sha256Of } from '../../../data/files.ts';
import type { Description } from '../../../data/model.ts';
import { passageRepository } from '../../../data/passages.ts';
import { exportSet } from '../../../server/exports/export-set.ts';
import type { ExportChoice, ExportFormat, ExportSet } from '../../../server/exports/format.ts';

/** Titles that break careless writers. */
export const HOSTILE_TITLES = [
  'Mental Health Act, 2017 "as amended"',
  "=cmd|' /C calc'!A0",
  '+1+1\n@SUM(A1)\r\nTY  - BOOK',
  'قانون الصحة النفسية رقم ٧١ لسنة ٢٠٠٩',
  '中华人民共和国精神卫生法',
  'Закон о психиатрической помощи \\ {ё} & <b>%#$_^~',
  'Emoji 👩🏽‍🦽 and \u0000\u0007 control \ud800 letters',
];

/**
 * Documents with hostile titles, each with an original and a text with a reading.
 *
 * @returns the titles as the library holds them: a half of a surrogate pair cannot be kept.
 */
export async function exportSample(
  folder: string,
): Promise<{ ids: string[]; titles: string[]; set: ExportSet }> {
  const database = openDatabase(':memory:');
  const documents = documentRepository(database);
  const passages = passageRepository(database);
  const originals = fileStore(folder);
  const ids: string[] = [];
  for (const [at, title] of HOSTILE_TITLES.entries()) {
    const id = `doc-${at}`;
    ids.push(id);
    const values: Description[] = [
      { field: 'title', value: title, confidence: 1, origin: 'manifest' },
      { field: 'year', value: 2000 + at, confidence: 1, origin: 'manifest' },
      { field: 'country', value: 'URY', confidence: 1, origin: 'manifest' },
    ];
    documents.add(id, values, id, 'test');
    const bytes = Buffer.from(`original ${at} `.repeat(at === 2 ? 200_000 : 10));
    const sha256 = sha256Of(bytes);
    await originals.put(sha256, bytes);
    const file = passages.addFile({
      ...{ documentId: id, sha256, name: `../${title}.pdf`, role: 'original', language: 'en' },
      ...{ mediaType: 'application/pdf', bytes: bytes.length, pages: 1, pagesNeedingOcr: [] },
      ...{ textSource: 'text-layer', extractor: 'test', addedAt: '2026-01-01T00:00:00.000Z' },
    });
    const tag = { signal: 'restraint', stance: 'permits' as const, score: 0.9, origin: 'rules@1' };
    passages.add(id, file, [
      {
        ...{ ordinal: 0, pageFrom: 1, pageTo: 1, label: 'Section 1', headings: ['Part I'] },
        ...{ language: 'en', text: `=A text, "quoted"\nof ${title}` },
        tags: [{ ...tag, evidence: { start: 1, end: 7 } }],
      },
    ]);
  }
  const about = {
    ...{ question: 'q=law&country=URY', address: 'https://example.org/en/search?q=law' },
    ...{ base: 'https://example.org', madeAt: '2026-02-03T04:05:06.000Z', total: ids.length },
  };
  const titles = documents.findMany(ids).map(({ title }) => title);
  return { ids, titles, set: exportSet({ database, originals }, about, ids) };
}

/** All that a format writes, with everything it can carry. */
export async function written(
  format: ExportFormat,
  set: ExportSet,
  choice: Partial<ExportChoice> = {},
): Promise<Buffer> {
  const { rows = format.rows[0] ?? 'documents' } = choice;
  const pieces: Buffer[] = [];
  const whole: ExportChoice = {
    ...{ rows, passages: 'all', columns: format.columns?.(rows).known ?? [], locale: 'en' },
    ...{ parts: new Set(format.parts) },
    ...choice,
  };
  for await (const piece of format.write(set, whole)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
