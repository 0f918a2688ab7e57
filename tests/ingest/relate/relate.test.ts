import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../data/library.ts';
import { runIngest } from '../../../ingest/pipeline.ts';
import type { IngestReport } from '../../../ingest/report.ts';
import { manifestSource } from '../../../ingest/sources/manifest.ts';
import { temporaryLibrary } from '../../support/library.ts';
import { makeFolder, removeFolder } from '../../support/temporary-folder.ts';
import { csv, writeFiles } from '../../support/write-files.ts';
import { makeDocx } from '../extract/sample-files.ts';
import { asHtml, sampleAct, titled } from './sample-texts.ts';

let library: Library;
let remove: () => Promise<void>;
let folder: string;
let runs = 0;

beforeEach(async () => {
  ({ library, remove } = await temporaryLibrary({ INGEST_WORKERS: 1 }));
  folder = makeFolder();
});
afterEach(async () => {
  await remove();
  removeFolder(folder);
});

interface Row {
  id: string;
  /** Absent for a record. */
  content?: string | Uint8Array;
  ending?: string;
  title: string;
  country?: string;
  year?: number;
  language?: string;
  type?: string;
  number?: string;
}

/** Takes documents in as one run. */
function takeIn(rows: readonly Row[]): Promise<IngestReport> {
  const place = join(folder, `run-${runs++}`);
  const columns = ['title', 'country', 'year', 'language', 'type', 'number'] as const;
  const table = [['file', 'id', ...columns]];
  for (const row of rows) {
    const file = row.content ? `${row.id}.${row.ending ?? 'txt'}` : '';
    writeFiles(place, row.content ? { [file]: row.content } : {});
    const preset = { country: 'KEN', type: 'act', language: 'en', ...row };
    table.push([file, row.id, ...columns.map((column) => String(preset[column] ?? ''))]);
  }
  writeFiles(place, { 'manifest.csv': csv(table) });
  return runIngest(library, manifestSource(join(place, 'manifest.csv'), place));
}

function found(): string[] {
  return library.relations
    .all()
    .map(({ fromId, kind, toId }) => `${fromId} ${kind} ${toId}`)
    .sort();
}

const title = 'Community Care and Review Act';
const provisions = sampleAct('en', 1);

describe('the same thing twice', () => {
  it('is proposed for the same text in other formats, and remarked in the report', async () => {
    const report = await takeIn([
      { id: 'text', content: titled(title, provisions), title },
      { id: 'page', ending: 'html', content: asHtml(title, provisions), title },
      { id: 'word', ending: 'docx', content: makeDocx([title, ...provisions]), title },
    ]);
    expect(found()).toEqual(['page same-text text', 'page same-text word', 'text same-text word']);
    const [first] = report.items;
    expect(first).toMatchObject({ status: 'added', code: 'same-text' });
    expect(first?.reason).toContain('has the same words, in another format, as document');
    expect(first?.relations).toHaveLength(2);
    expect(library.documents.allIds()).toHaveLength(3);
  });

  it('is proposed as a version when the act was amended', async () => {
    const amended = provisions.map((provision, at) =>
      at === 4 ? (sampleAct('en', 77, 5)[4] as string) : provision,
    );
    await takeIn([
      { id: 'old', content: titled(title, provisions), title, year: 1990 },
      { id: 'new', content: titled(title, amended), title, year: 2010 },
    ]);
    expect(found()).toEqual(['new version old']);
  });

  it('is not proposed for two acts that share their model', async () => {
    const sister = provisions.map((provision, at) =>
      at % 3 === 0 ? (sampleAct('en', 50)[at] as string) : provision,
    );
    const other = 'Northern Hospital Council Act';
    await takeIn([
      { id: 'model', content: titled(title, provisions), title },
      { id: 'sister', content: titled(other, sister), title: other },
    ]);
    expect(found()).toEqual([]);
  });

  it('is not proposed for short texts that are alike by chance', async () => {
    const short = 'Section 1. The Minister may make rules.';
    await takeIn([
      { id: 'one', content: short, title: 'Rules' },
      { id: 'two', content: `${short} `, title: 'Rules' },
    ]);
    expect(found()).toEqual([]);
  });
});

describe('a translation', () => {
  const french = {
    ...{ id: 'loi', content: titled('Loi sur les soins', sampleAct('fr', 1)) },
    ...{ title: 'Loi sur les soins', language: 'fr', year: 2001, country: 'CAN' },
  };
  const english = {
    ...{ id: 'act', content: titled(title, provisions), title, year: 2001, country: 'CAN' },
  };

  it('is told by numbers and provisions, among other acts of the country', async () => {
    const others = [2, 3, 4].map((seed) => ({
      ...french,
      id: `autre-${seed}`,
      content: titled('Autre loi', sampleAct('fr', seed)),
    }));
    await takeIn([...others, english, french]);
    expect(found()).toEqual(['act translation loi']);
    expect(library.relations.all()[0]?.evidence).toMatchObject({ provisions: 1 });
  });

  it('is not proposed across countries', async () => {
    await takeIn([english, { ...french, country: 'FRA' }]);
    expect(found()).toEqual([]);
  });

  it('is told by the symbol that both texts bear', async () => {
    const number = 'CRPD/C/KEN/CO/9';
    const plain = (language: 'en' | 'fr') =>
      sampleAct(language, 8, 12).map((text) => text.replace(/^\w+ \d+\. /, ''));
    await takeIn([
      { ...english, content: plain('en').join('\n\n'), number },
      { ...french, content: plain('fr').join('\n\n'), number },
    ]);
    expect(found()).toEqual(['act translation loi']);
  });
});

describe('what a text says of another act', () => {
  const repealing = titled('Care Reform Act', [
    ...sampleAct('en', 20, 6),
    'Section 7. The Lunacy Act, 1912 is hereby repealed.',
  ]);
  const reform = { id: 'reform', content: repealing, title: 'Care Reform Act', year: 1999 };
  const lunacy = {
    ...{ id: 'lunacy', content: titled('The Lunacy Act', sampleAct('en', 30, 6)) },
    ...{ title: 'The Lunacy Act', year: 1912 },
  };

  it('is kept, and found again when the other act comes later', async () => {
    await takeIn([reform]);
    expect(found()).toEqual([]);
    await takeIn([lunacy]);
    expect(found()).toEqual(['reform repeals lunacy']);
    expect(library.relations.all()[0]).toMatchObject({
      ...{ state: 'proposed', origin: 'rule' },
      evidence: { quote: expect.stringContaining('Lunacy Act, 1912 is hereby repealed') },
    });
  });

  it('is found when the other act comes as a record without text', async () => {
    await takeIn([reform]);
    const { content: _, ...record } = lunacy;
    await takeIn([record]);
    expect(found()).toEqual(['reform repeals lunacy']);
  });

  it('is not guessed between two acts of one name', async () => {
    const again = { ...lunacy, id: 'lunacy-2', content: titled('Lunacy', sampleAct('en', 31, 6)) };
    await takeIn([reform, lunacy, again]);
    expect(found()).toEqual([]);
  });

  it('does not reach acts of another country', async () => {
    await takeIn([reform, { ...lunacy, country: 'IND' }]);
    expect(found()).toEqual([]);
  });
});

describe('a second run', () => {
  const rows = [
    { id: 'text', content: titled(title, provisions), title },
    { id: 'page', ending: 'html', content: asHtml(title, provisions), title },
  ];

  it('changes nothing', async () => {
    await takeIn(rows);
    const before = library.relations.all();
    const report = await takeIn(rows);
    expect(report.counts).toMatchObject({ unchanged: 2 });
    expect(library.relations.all()).toEqual(before);
  });

  it('does not bring back what a curator rejected', async () => {
    await takeIn(rows);
    const pair = { fromId: 'page', kind: 'same-text', toId: 'text' } as const;
    library.relations.decide(pair, 'rejected', 'rosa');
    const third = {
      ...{ id: 'word', ending: 'docx', content: makeDocx([title, ...provisions]), title },
    };
    await takeIn([...rows, third]);
    const { ofDocument } = library.relations;
    expect(ofDocument('text').map(({ documentId }) => documentId)).toEqual(['word']);
    expect(ofDocument('page').map(({ documentId }) => documentId)).toEqual(['word']);
  });

  it('compares documents that were taken in before there were fingerprints', async () => {
    await takeIn(rows);
    library.database.$client.exec('DELETE FROM fingerprints; DELETE FROM relations;');
    await takeIn(rows);
    expect(found()).toEqual(['page same-text text']);
  });
});
