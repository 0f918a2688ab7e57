import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type IngestSource, SourceError } from '../../../ingest/sources/item.ts';
import { manifestSource } from '../../../ingest/sources/manifest.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { csv, writeFiles } from '../../support/write-files.ts';

function readManifest(
  table: string | Uint8Array,
  files: Record<string, string> = {},
): IngestSource & { folder: string } {
  const folder = temporaryFolder();
  writeFiles(folder, { ...files, 'manifest.csv': table });
  return { ...manifestSource(join(folder, 'manifest.csv'), folder), folder };
}

/** The values of a row, by field. */
function given(source: IngestSource, at = 0): Record<string, unknown> {
  return Object.fromEntries(
    source.items[at]?.given.map(({ field, value }) => [field, value]) ?? [],
  );
}

describe('a manifest', () => {
  it('gives each row as a file with its values, all of them from the manifest', () => {
    const source = readManifest(
      csv([
        [
          ...['file', 'title', 'title_en', 'other_titles', 'number', 'country', 'language', 'type'],
          ...['year', 'year_basis', 'date_adopted', 'date_in_force', 'status', 'topics'],
          ...['source_url', 'licence', 'role', 'sha256'],
        ],
        [
          ...['laws/ley.txt', 'Ley de Salud', 'Health Act', 'LS; Ley 9', 'Ley 9', 'ury', 'ES'],
          ...['ley', '2017', 'gazette', '2017-08-14', '2017-09', 'In-Force'],
          ...['mental-health;disability', 'https://example.org/ley?a=1&b=2', 'CC BY 4.0'],
          ...['Translation', 'AB'.repeat(32)],
        ],
      ]),
      { 'laws/ley.txt': 'Artículo 1' },
    );
    const [item] = source.items;
    expect(source.warnings).toEqual([]);
    expect(item).toMatchObject({
      file: 'laws/ley.txt',
      path: join(source.folder, 'laws/ley.txt'),
      role: 'translation',
      language: 'es',
      sha256: 'ab'.repeat(32),
    });
    expect(item?.problem).toBeUndefined();
    expect(given(source)).toMatchObject({
      title: 'Ley de Salud',
      titleEn: 'Health Act',
      otherTitles: ['LS', 'Ley 9'],
      number: 'Ley 9',
      country: 'URY',
      language: 'es',
      type: 'act',
      typeWord: 'ley',
      year: 2017,
      dateAdopted: '2017-08-14',
      dateInForce: '2017-09',
      status: 'in-force',
      topics: ['mental-health', 'disability'],
      sourceUrl: 'https://example.org/ley?a=1&b=2',
      rights: 'CC BY 4.0',
    });
    for (const value of item?.given ?? []) {
      expect(value).toMatchObject({ origin: 'manifest', confidence: 1 });
    }
    expect(item?.given.find(({ field }) => field === 'year')?.evidence).toEqual({
      quote: 'gazette',
    });
  });

  it('gives a row without file as a record, when it has an id and a title', () => {
    const source = readManifest(
      'id,title,year\nury-2017-ley,Ley,2017\n,Ley sin id,2017\nury-2018-ley,,2018\n',
    );
    expect(source.items[0]).toMatchObject({ file: 'ury-2017-ley', id: 'ury-2017-ley' });
    expect(source.items[0]?.path).toBeUndefined();
    expect(source.items[1]?.problem).toMatchObject({
      code: 'bad-id',
      reason: expect.stringMatching(/^Row 3, .*column id: is empty: .*needs an id/),
    });
    expect(source.items[2]?.problem).toMatchObject({
      code: 'bad-title',
      reason: expect.stringMatching(/^Row 4, "ury-2018-ley", column title: is empty/),
    });
  });

  it('may begin with a byte order mark, hold quotes, line breaks, Arabic and empty lines', () => {
    const source = readManifest(
      '\uFEFFid, title ,summary\r\n\r\nqaa-one,"The ""Care"" Act, as amended","One.\nTwo."\r\nqaa-two,  قانون الصحة النفسية ,\r\n',
    );
    expect(source.warnings).toEqual([]);
    expect(given(source)).toMatchObject({
      title: 'The "Care" Act, as amended',
      summary: 'One.\nTwo.',
    });
    expect(given(source, 1)).toEqual({ title: 'قانون الصحة النفسية' });
  });

  it('finds files with names in Arabic, with quotes, spaces and commas', () => {
    const names = ['قانون/الصحة النفسية.txt', 'the "care", act.txt', "l'act '82.txt", 'a  b.txt'];
    const source = readManifest(
      csv([['file', 'title'], ...names.map((name) => [name, 'Act'])]),
      Object.fromEntries(names.map((name) => [name, 'Section 1'])),
    );
    expect(source.items.map(({ file, problem }) => [file, problem])).toEqual(
      names.map((name) => [name, undefined]),
    );
  });

  it('says which columns it does not know and takes the others', () => {
    const source = readManifest('id,titel,title,constructor\nqaa-one,x,Act,y\n');
    expect(source.warnings).toHaveLength(2);
    expect(source.warnings[0]).toMatch(/column "titel" is not known .*Known columns: .*title/);
    expect(source.warnings[1]).toMatch(/column "constructor" is not known/);
    expect(given(source)).toEqual({ title: 'Act' });
  });

  it('takes a file that is named twice once, and says which row was taken', () => {
    const source = readManifest('file,title\na.txt,First\nb.txt,Other\na.txt,Second\n', {
      'a.txt': 'a',
      'b.txt': 'b',
    });
    expect(source.items[0]?.problem).toBeUndefined();
    expect(source.items[2]?.problem).toEqual({
      status: 'skipped',
      code: 'duplicate-row',
      reason: 'Row 4 names "a.txt" again; row 2 was taken. Remove one of them.',
    });
  });

  it.each([
    ['country', 'Atlantis', /is no country.*alpha-3 code/],
    ['country', 'XX9', /is no country/],
    ['year', '20l7', /is no year between 1000 and .*four digits/],
    ['year', '999', /is no year/],
    ['year', '2999', /is no year/],
    ['year', '2017.5', /is no year/],
    ['year', '2e3', /is no year/],
    ['year', '0x7D0', /is no year/],
    ['language', 'spanish!', /is no language code.*BCP 47/],
    ['topics', 'mental-health;astrology', /"astrology" is not one of .*mental-health/],
    ['status', 'sleeping', /is not one of .*in-force/],
    ['role', 'copy', /is not one of .*translation/],
    ['source_url', 'javascript:alert(1)', /is no web address.*https/],
    ['source_url', 'www.example.org', /is no web address/],
    ['source_url', 'https://example.org/"><script>', /is no web address/],
    ['date_adopted', '14/08/2017', /is no date.*YYYY-MM-DD/],
    ['date_adopted', '2017-02-31', /is no date/],
    ['date_in_force', '2017-13', /is no date/],
    ['date_repealed', 'soon', /is no date/],
    ['id', 'Ley 9', /only a–z, 0–9 and hyphens/],
    ['id', '../x', /only a–z/],
  ])(
    'names row, column and remedy when the %s is %j, and takes the other rows',
    (column, cell, remedy) => {
      const source = readManifest(
        csv([
          ['file', 'title', column],
          ['a.txt', 'A', ''],
          ['b.txt', 'B', cell],
          ['c.txt', 'C', ''],
        ]),
        { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' },
      );
      expect(source.items.map(({ problem }) => problem?.code)).toEqual([
        undefined,
        `bad-${column.replaceAll('_', '-')}`,
        undefined,
      ]);
      const { status, reason } = source.items[1]?.problem ?? {};
      expect(status).toBe('failed');
      expect(reason).toMatch(new RegExp(`^Row 3, "b.txt", column ${column}: `));
      expect(reason).toMatch(remedy);
      expect(source.items[1]?.path).toBeUndefined();
    },
  );

  it('keeps the source’s own word for a type that it does not know', () => {
    const source = readManifest('id,title,type\nqaa-one,Act,frobnication_of_things\n');
    expect(given(source)).toEqual({ title: 'Act', typeWord: 'frobnication of things' });
  });

  it.each([
    ['in another encoding', Buffer.from('id,title\nqaa-one,Psiqui\xe1trica\n', 'latin1'), /UTF-8/],
    ['with an open quote', 'id,title\nqaa-one,"Act\n', /cannot be read as a table/],
    ['with neither file nor id', 'title,year\nAct,2001\n', /neither a column "file" nor.*"id"/],
    ['without any row', '', /neither a column "file" nor/],
  ])('%s is wrong use, and says why', (_, table, why) => {
    expect(() => readManifest(table)).toThrow(SourceError);
    expect(() => readManifest(table)).toThrow(why);
  });

  it('that is not there is wrong use', () => {
    const folder = temporaryFolder();
    expect(() => manifestSource(join(folder, 'none.csv'), folder)).toThrow(/none\.csv cannot be/);
    expect(() => manifestSource(folder, folder)).toThrow(SourceError);
  });

  it('says so when a row has more cells than there are columns', () => {
    const source = readManifest('id,title,year\nqaa-one,Care, Act,2001\nqaa-two,Act,2002\n');
    expect(source.items[0]?.problem).toMatchObject({
      status: 'failed',
      code: 'bad-row',
      reason: expect.stringMatching(/^Row 2, "qaa-one": .*4 cells.*3 columns.*quotes/),
    });
    expect(source.items[1]?.problem).toBeUndefined();
  });

  it('passes over rows that are empty, and counts them as a spreadsheet does', () => {
    const source = readManifest('id,title,year\nqaa-one,Act,\n,,\n\nqaa-two,Act,x,\n,,\n');
    expect(source.items.map(({ file }) => file)).toEqual(['qaa-one', 'qaa-two']);
    expect(source.items[1]?.problem?.reason).toMatch(/^Row 5, "qaa-two", column year/);
  });

  it('never reads a file that is named outside its folder', () => {
    const folder = temporaryFolder();
    writeFiles(folder, { 'outside.txt': 'x', 'inside/a.txt': 'a' });
    const table = join(folder, 'inside', 'manifest.csv');
    writeFileSync(table, csv([['file'], ['../outside.txt'], [join(folder, 'outside.txt')]]));
    const source = manifestSource(table, join(folder, 'inside'));
    expect(source.items.map(({ path, problem }) => [path, problem?.code])).toEqual([
      [undefined, 'outside-folder'],
      [undefined, 'outside-folder'],
    ]);
  });
});
