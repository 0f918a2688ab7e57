import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../data/config.ts';
import { sha256Of } from '../../data/files.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import type { IngestReport, ReportItem } from '../../ingest/report.ts';
import { folderSource } from '../../ingest/sources/folder.ts';
import { manifestSource } from '../../ingest/sources/manifest.ts';
import { question } from '../data/search/question.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../support/library.ts';
import { libraryDigest } from '../support/library-digest.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { csv, writeFiles } from '../support/write-files.ts';
import { makeDocx, makePdf } from './extract/sample-files.ts';

let temporary: TemporaryLibrary;

beforeAll(async () => {
  temporary = await temporaryLibrary({ INGEST_WORKERS: 1 }); // a thread costs seconds to start
});
afterAll(() => temporary.remove());

async function ingestFolder(folder: string, options = {}): Promise<IngestReport> {
  return runIngest(temporary.library, await folderSource(folder), options);
}

function ingestTable(
  folder: string,
  rows: readonly (readonly string[])[],
  settings: Partial<Config> = {},
): Promise<IngestReport> {
  writeFiles(folder, { 'manifest.csv': csv(rows) });
  const library = { ...temporary.library, config: { ...temporary.library.config, ...settings } };
  return runIngest(library, manifestSource(join(folder, 'manifest.csv'), folder));
}

function itemOf(report: IngestReport, file: string): ReportItem {
  const item = report.items.find((one) => one.file === file);
  if (!item) throw new Error(`No item ${file}.`);
  return item;
}

/** Everything that a second run must leave as it is. */
async function state() {
  const counts = await temporary.library.index.counts();
  return { digest: libraryDigest(temporary.folder), ...counts };
}

async function found(q: string): Promise<string[]> {
  const answer = await temporary.library.search.search(question({ q, exact: true, perPage: 100 }));
  return answer.documents.map(({ id }) => id);
}

/** A PDF that asks for a password: standard security handler, its keys of no known password. */
function encryptedPdf(): Uint8Array {
  const keys = `/O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}>`;
  const handler = `<< /Filter /Standard /V 1 /R 2 ${keys} /P -4 >>`;
  const plain = makePdf([[{ text: 'Nobody can read this', y: 700 }]], handler);
  const text = Buffer.from(plain).toString('latin1');
  const id = `<${'0f'.repeat(16)}>`;
  return Buffer.from(text.replace('/Info', `/ID [${id} ${id}] /Encrypt`), 'latin1');
}

const PLAIN = `Sample Care Act 1998

Section 1
Every person has the right to wumbalo in the community.

Section 2
Nobody shall be tied.
`;

describe('a folder of files', () => {
  const files = {
    'act.txt': PLAIN,
    'markdown/act.md': '# Sample Relief Act 2003\n\n## Section 1\n\nThe words here say zorkatel.\n',
    'page.html':
      '<!doctype html><html lang="es"><head><title>Ley de Muestra 2011</title></head><body><h1>Ley de Muestra 2011</h1><p>Artículo 1. Toda persona tiene derecho a la quimbela y a vivir en la comunidad.</p></body></html>',
    'printed.pdf': makePdf([
      [{ text: 'Sample Shelter Act 1977', y: 720, size: 16 }],
      [{ text: 'Section 9. The printed word is drovanik.', y: 720 }],
    ]),
    'office.docx': makeDocx(['Sample Office Act 1988', 'Section 1', 'The typed word is flembora.']),
    'wrong ending "قانون".txt': makePdf([
      [{ text: 'Section 3. The hidden word is grastolu.', y: 700 }],
    ]),
    'z-copy-of-act.txt': PLAIN,
    'empty.txt': '',
    'garbage.pdf': '%PDF-1.4\nthis is no more than the first line of a PDF',
    'locked.pdf': encryptedPdf(),
    'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]),
  };
  let folder: string;
  let report: IngestReport;

  it('is taken in file by file; one bad file stops nothing', async () => {
    folder = temporaryFolder();
    writeFiles(folder, files);
    report = await ingestFolder(folder);
    expect(Object.fromEntries(report.items.map((i) => [i.file, [i.status, i.code]]))).toEqual({
      'act.txt': ['added', undefined],
      'markdown/act.md': ['added', undefined],
      'page.html': ['added', undefined],
      'printed.pdf': ['added', undefined],
      'office.docx': ['added', undefined],
      'wrong ending "قانون".txt': ['added', undefined],
      'z-copy-of-act.txt': ['skipped', 'duplicate-bytes'],
      'empty.txt': ['failed', 'empty-file'],
      'garbage.pdf': ['failed', 'damaged'],
      'locked.pdf': ['failed', 'encrypted'],
      'photo.jpg': ['skipped', 'unsupported-type'],
    });
    expect(report.counts).toEqual({ added: 6, updated: 0, unchanged: 0, skipped: 2, failed: 3 });
    for (const { file, reason, code } of report.items) {
      if (code) expect(reason).toContain(`"${file}"`);
    }
    const copy = itemOf(report, 'z-copy-of-act.txt');
    expect(copy.document).toBe(itemOf(report, 'act.txt').document);
    expect(copy.reason).toContain('same bytes as "act.txt"');

    // Everything else looks at the same library.
    for (const [word, file] of [
      ['wumbalo', 'act.txt'],
      ['zorkatel', 'markdown/act.md'],
      ['quimbela', 'page.html'],
      ['drovanik', 'printed.pdf'],
      ['flembora', 'office.docx'],
      ['grastolu', 'wrong ending "قانون".txt'],
    ] as const) {
      expect(await found(word), word).toEqual([itemOf(report, file).document]);
    }

    const { documents, passages, files: store } = temporary.library;
    for (const { file, status, document, sha256, metadata } of report.items) {
      const bytes = Buffer.from(files[file as keyof typeof files]);
      if (status !== 'skipped') expect(sha256).toBe(sha256Of(bytes));
      expect(await store.has(sha256Of(bytes)), file).toBe(Boolean(document));
      if (status !== 'added') continue;
      const row = passages.findFileBySha256(sha256 as string);
      expect(row).toMatchObject({ documentId: document, bytes: bytes.length });
      expect(readFileSync(store.pathOf(sha256 as string))).toEqual(bytes);
      expect(metadata?.title?.value).toBe(documents.find(document as string)?.title);
      expect(metadata?.title?.origin).not.toBe('manifest');
    }
    const pdf = itemOf(report, 'printed.pdf').document as string;
    expect(documents.find(pdf)).toMatchObject({ title: 'Sample Shelter Act 1977', year: 1977 });
    expect(passages.filesOf(pdf)).toMatchObject([{ pages: 2, mediaType: 'application/pdf' }]);
    const section = passages.ofDocument(pdf).find(({ text }) => text.includes('drovanik'));
    expect(section).toMatchObject({ pageFrom: 2, label: 'Section 9' });

    // Again: nothing changes, and files that could not be read are not read again.
    const before = await state();
    const again = await ingestFolder(folder);
    expect(await state()).toEqual(before);
    expect(again.counts).toEqual({ added: 0, updated: 0, unchanged: 6, skipped: 2, failed: 3 });
    for (const item of again.items) {
      const first = itemOf(report, item.file);
      expect([item.code, item.document]).toEqual([first.code, first.document]);
      if (item.status === 'failed') {
        expect(item.reason).toBe(
          `${first.reason} (Known from an earlier run; --retry reads it again.)`,
        );
      }
    }
    const third = await ingestFolder(folder);
    expect(third.items).toEqual(again.items);

    // Known under another name: the line still names the file it is about.
    writeFiles(folder, { 'another-empty.txt': '' });
    const other = itemOf(await ingestFolder(folder), 'another-empty.txt');
    expect(other).toMatchObject({ status: 'failed', code: 'empty-file' });
    expect(other.reason).toMatch(/^"another-empty\.txt" has the same bytes as "empty\.txt"/);

    const retried = await ingestFolder(folder, { retry: true });
    expect(retried.counts.failed).toBe(4);
    for (const { status, reason } of retried.items) {
      if (status === 'failed') expect(reason).not.toContain('Known');
    }
    expect(await state()).toEqual(before);
  }, 120_000);

  it('names a file that is gone, or became a folder, by the time it is read', async () => {
    const moving = temporaryFolder();
    writeFiles(moving, { 'a.txt': 'Section 1.', 'b.txt': 'Section 2.' });
    const source = await folderSource(moving);
    for (const item of source.items) item.path = `${item.path}.gone`;
    writeFiles(moving, { 'b.txt.gone/x': '' });
    const { items } = await runIngest(temporary.library, source);
    expect(items.map(({ status, code }) => [status, code])).toEqual([
      ['failed', 'missing-file'],
      ['failed', 'unreadable'],
    ]);
    expect(items[0]?.reason).toContain('"a.txt" is not there');
  });

  it('gives works of the same name and year ids that are told apart', async () => {
    const twins = temporaryFolder();
    const text = (word: string) => `# Twin Act 1966\n\n## Section 1\n\nOn ${word}.\n`;
    writeFiles(twins, { 'a.md': text('one'), 'b.md': text('two') });
    const { items } = await ingestFolder(twins);
    const [first, second] = items.map(({ document }) => document as string);
    expect(second).toBe(`${first}-${sha256Of(Buffer.from(text('two'))).slice(0, 6)}`);
  });
});

describe('a manifest', () => {
  const header = ['file', 'id', 'title', 'country', 'year', 'language', 'role', 'topics', 'sha256'];
  const row = (values: Partial<Record<string, string>>) =>
    header.map((column) => values[column] ?? '');

  it('wins over what is found, and a changed row changes the document and nothing else', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'one.txt': `${PLAIN} one`, 'two.txt': `${PLAIN} two` });
    const one = {
      file: 'one.txt',
      title: 'Act of Oneness',
      country: 'URY',
      year: '2001',
      language: 'en',
    };
    const two = {
      file: 'two.txt',
      title: 'Act of Twoness',
      country: 'KEN',
      year: '2002',
      language: 'en',
    };
    const record = {
      id: 'nzl-record',
      title: 'A Record',
      country: 'NZL',
      topics: 'disability;disability',
    };
    const first = await ingestTable(folder, [header, row(one), row(two), row(record)]);
    expect(first.counts.added).toBe(3);
    const { documents, index, search } = temporary.library;
    const id = itemOf(first, 'one.txt').document as string;
    expect(id).toBe('ury-2001-act-of-oneness');
    expect(documents.find(id)).toMatchObject({
      title: 'Act of Oneness',
      country: 'URY',
      year: 2001,
    });
    const origins = documents.values(id).filter(({ field }) => field === 'title');
    expect(origins.map(({ origin }) => origin)[0]).toBe('manifest');
    expect(origins.length).toBeGreaterThan(1);

    const before = await state();
    const rows = [header, row(one), row(two), row(record)];
    expect((await ingestTable(folder, rows)).counts.unchanged).toBe(3);
    expect(await state()).toEqual(before);

    const changed = { ...one, title: 'Act of Unity', country: 'BRA', language: 'pt', year: '' };
    const report = await ingestTable(folder, [header, row(changed), row(two), row(record)]);
    expect(report.counts).toMatchObject({ added: 0, updated: 1, unchanged: 2 });
    expect(itemOf(report, 'one.txt')).toMatchObject({
      document: id,
      reason: 'Changed: title, country, year, language.',
    });
    expect(documents.find(id)).toMatchObject({
      title: 'Act of Unity',
      country: 'BRA',
      year: 1998, // the row says no more: what the text says holds again
      language: 'pt',
      revision: 2,
    });
    expect(documents.find(id)?.languages[0]).toBe('pt');
    for (const [facet, value, shown] of [
      ['country', 'URY', false],
      ['country', 'BRA', true],
      ['language', 'pt', true],
    ] as const) {
      const answer = await search.search(question({ filters: { [facet]: [value] }, perPage: 100 }));
      expect(
        answer.documents.some((one) => one.id === id),
        value,
      ).toBe(shown);
    }
    expect(await found('oneness')).toEqual([]);
    expect(await found('unity')).toEqual([id]);
    const counts = await index.counts();
    expect(counts).toEqual({ rows: before.rows, documents: before.documents });

    const renamed = await ingestTable(folder, [header, row({ ...record, country: 'AUS' })]);
    expect(renamed.counts).toMatchObject({ updated: 1 });
    expect(documents.find('nzl-record')).toMatchObject({ country: 'AUS', revision: 2 });
  });

  it('never overwrites what a curator said', async () => {
    const folder = temporaryFolder();
    const record = { id: 'qaa-curated', title: 'Rough Title', country: 'KEN' };
    await ingestTable(folder, [header, row(record)]);
    const { documents } = temporary.library;
    documents.revise(
      'qaa-curated',
      [{ field: 'title', value: 'Right Title', origin: 'curator', confidence: 1 }],
      ['curator'],
      'a curator',
    );
    const report = await ingestTable(folder, [header, row({ ...record, title: 'Rougher Title' })]);
    expect(report.counts).toMatchObject({ unchanged: 1 });
    expect(documents.find('qaa-curated')?.title).toBe('Right Title');
  });

  it('makes several files with one id expressions of one work', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'en.txt': 'Section 1. Every person has the right to the plimsoke and to live at home.',
      'fr.txt': 'Article 1. Toute personne a droit à la plumsèque et à vivre chez elle.',
    });
    const rows = [
      header,
      row({ file: 'en.txt', id: 'can-1999-act', title: 'An Act', country: 'CAN', language: 'en' }),
      row({
        file: 'fr.txt',
        id: 'can-1999-act',
        title: 'Une loi',
        country: 'CAN',
        language: 'fr',
        role: 'translation',
      }),
    ];
    const report = await ingestTable(folder, rows);
    expect(report.items).toMatchObject([
      { status: 'added', document: 'can-1999-act' },
      { status: 'added', document: 'can-1999-act' },
    ]);
    const { documents, passages } = temporary.library;
    expect(documents.find('can-1999-act')).toMatchObject({
      title: 'An Act',
      languages: ['en', 'fr'],
    });
    expect(passages.filesOf('can-1999-act')).toMatchObject([
      { name: 'en.txt', role: 'original', language: 'en' },
      { name: 'fr.txt', role: 'translation', language: 'fr' },
    ]);
    expect(await found('plimsoke')).toEqual(['can-1999-act']);
    expect(await found('plumsèque')).toEqual(['can-1999-act']);
    const before = await state();
    expect((await ingestTable(folder, rows)).counts).toMatchObject({ unchanged: 2, updated: 0 });
    expect(await state()).toEqual(before);
  });

  it('with a wrong digest fails, and is taken in when the digest is corrected', async () => {
    const folder = temporaryFolder();
    const bytes = 'Section 1. On digests and the word kremlaud.';
    writeFiles(folder, { 'act.txt': bytes });
    const wrong = await ingestTable(folder, [
      header,
      row({ file: 'act.txt', sha256: 'ab'.repeat(32) }),
    ]);
    expect(wrong.items).toMatchObject([{ status: 'failed', code: 'checksum-mismatch' }]);
    expect(wrong.items[0]?.reason).toContain(sha256Of(Buffer.from(bytes)));
    expect(await temporary.library.files.has(sha256Of(Buffer.from(bytes)))).toBe(false);
    const sha256 = sha256Of(Buffer.from(bytes)).toUpperCase();
    const right = await ingestTable(folder, [header, row({ file: 'act.txt', sha256 })]);
    expect(right.items).toMatchObject([{ status: 'added' }]);
    expect(await found('kremlaud')).toHaveLength(1);
  });

  it('gives up files that are too large, take too long or too much memory, and goes on', async () => {
    const folder = temporaryFolder();
    const line = 'Section 1. The person has the right to be heard before a decision is made.\n\n';
    writeFiles(folder, {
      'huge.txt': line.repeat(200_000),
      'slow.txt': `${line} slow`,
      'fat.txt': `${line} fat`,
    });
    const record = row({ id: 'qaa-after', title: 'After' });

    const table = (file: string) => [header, row({ file }), record];

    const large = await ingestTable(folder, table('huge.txt'), { INGEST_MAX_FILE: 10 });
    expect(large.items).toMatchObject([
      { status: 'failed', code: 'too-large' },
      { status: 'added' },
    ]);
    expect(large.items[0]?.reason).toMatch(/"huge\.txt".*10 MB.*INGEST_MAX_FILE/);

    // Nothing is read within this time, and no thread even starts in this memory.
    const slow = await ingestTable(folder, table('slow.txt'), { INGEST_DEADLINE: 0.0001 });
    expect(slow.items).toMatchObject([
      { status: 'failed', code: 'timeout' },
      { status: 'unchanged' },
    ]);
    expect(slow.items[0]?.reason).toMatch(/"slow\.txt".*INGEST_DEADLINE.*--retry/);
    const fat = await ingestTable(folder, table('fat.txt'), { INGEST_MEMORY: 16 });
    expect(fat.items).toMatchObject([
      { status: 'failed', code: 'out-of-memory' },
      { status: 'unchanged' },
    ]);
    expect(fat.items[0]?.reason).toMatch(/"fat\.txt".*16 MB.*INGEST_MEMORY/);
    expect(await temporary.library.files.has(fat.items[0]?.sha256 as string)).toBe(false);
  });

  it('keeps in the job list what became of each row', async () => {
    const folder = temporaryFolder();
    const report = await ingestTable(folder, [
      header,
      row({ id: 'qaa-job', title: 'Job' }),
      row({ id: 'Bad', title: 'x' }),
    ]);
    const jobs = temporary.library.database.$client
      .prepare('SELECT * FROM jobs ORDER BY id DESC LIMIT 1')
      .all() as { id: number; state: string; done: number; total: number }[];
    expect(jobs).toMatchObject([{ state: 'done', done: 2, total: 2 }]);
    const items = temporary.library.database.$client
      .prepare('SELECT file, status, code, reason FROM job_items WHERE job_id = ? ORDER BY id')
      .all(jobs[0]?.id);
    expect(items).toEqual(
      report.items.map(({ file, status, code = null, reason = null }) => ({
        file,
        status,
        code,
        reason,
      })),
    );
  });

  it('stops between two files when asked to, and goes on the next time', async () => {
    const folder = temporaryFolder();
    const rows = [
      header,
      ...Array.from({ length: 6 }, (_, at) => row({ id: `qaa-stop-${at}`, title: 'S' })),
    ];
    writeFiles(folder, { 'manifest.csv': csv(rows) });
    const stop = new AbortController();
    const source = manifestSource(join(folder, 'manifest.csv'), folder);
    const stopped = await runIngest(temporary.library, source, {
      signal: stop.signal,
      onProgress: (done) => done === 3 && stop.abort(),
    });
    expect(stopped.counts.added).toBe(3);
    const states = 'SELECT state FROM jobs ORDER BY id DESC LIMIT 1';
    expect(temporary.library.database.$client.prepare(states).pluck().get()).toBe('interrupted');
    const rest = await runIngest(temporary.library, source);
    expect(rest.counts).toMatchObject({ added: 3, unchanged: 3 });
  });
});
