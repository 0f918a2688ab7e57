import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import type { Library } from '../../data/library.ts';
import { documents } from '../../data/schema.ts';
import { runIngest } from '../../ingest/pipeline.ts';
import { manifestSource } from '../../ingest/sources/manifest.ts';
import {
  ARABIC_FILE_NAME,
  HOSTILE_TEXT,
  HOSTILE_TITLE,
  IDS,
  LONG_SECTIONS,
} from './sample-collection.ts';
import { smallPdf } from './small-pdf.ts';

const STARTER = fileURLToPath(new URL('../../data/starter/', import.meta.url));

/**
 * Fills a library through the ordinary pipeline: the starter catalogue (records), the sample acts
 * (Markdown in three languages) and invented documents written here, in other formats and with
 * hostile names.
 *
 * @param folder - Where the invented files may be written.
 */
export async function ingestSampleCollection(library: Library, folder: string): Promise<void> {
  const manifests = [
    join(STARTER, 'catalogue.csv'),
    join(STARTER, 'sample-acts', 'manifest.csv'),
    writeInventedDocuments(join(folder, 'invented')),
  ];
  // One run for all of them: each run starts its own readers.
  const items = manifests.flatMap((path) => manifestSource(path, dirname(path)).items);
  const report = await runIngest(library, { subject: 'sample collection', items, warnings: [] });
  const failed = report.items.filter(({ status }) => status !== 'added');
  if (failed.length > 0) throw new Error(`Not taken in: ${JSON.stringify(failed.slice(0, 3))}`);
  change(library, IDS.hostile, { sourceUrl: 'javascript:alert(5)' });
  change(library, IDS.withdrawn, { reviewState: 'withdrawn' });
  change(library, IDS.draft, { reviewState: 'draft' });
  await library.indexer.rebuild();
}

/** What no manifest can say, but a database may hold. */
function change(
  library: Library,
  id: string,
  values: Partial<typeof documents.$inferInsert>,
): void {
  library.database.update(documents).set(values).where(eq(documents.id, id)).run();
}

function writeInventedDocuments(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const rows: Record<string, string>[] = [];
  const add = (name: string, content: string | Uint8Array, row: Record<string, string>) => {
    writeFileSync(join(folder, name), content);
    rows.push({ file: name, ...row });
  };
  add('hostile.txt', `Section 1. Lanterns\n\n${HOSTILE_TEXT}\n`, {
    ...{ id: IDS.hostile, title: HOSTILE_TITLE, country: 'XAA', year: '2020', type: 'regulation' },
    ...{ topics: 'mental-health', status: 'in-force', language: 'en', summary: HOSTILE_TEXT },
  });
  add('long-act.md', longAct(), {
    ...{ id: IDS.long, title: 'Lighthouse Service Act', country: 'XBB', year: '2011', type: 'act' },
    ...{ topics: 'disability', status: 'amended', language: 'en' },
  });
  add('paged.pdf', smallPdf(pagedAct()), {
    ...{ id: IDS.paged, title: 'Ferry Access Regulations', country: 'XAA', year: '1998' },
    ...{ type: 'regulation', topics: 'disability;employment', status: 'repealed', language: 'en' },
  });
  add('web.html', webPage(), {
    ...{ id: IDS.web, title: 'Harbour Policy', country: 'XCC', year: '2005', type: 'policy' },
    ...{ topics: 'employment', status: 'draft', language: 'en' },
  });
  add(
    ARABIC_FILE_NAME,
    'المادة 1\n\nلكل إنسان الحق في مصباح يضيء له الطريق إلى الميناء القديم.\n',
    {
      ...{ id: IDS.arabicName, title: 'قانون المصابيح', country: 'XCC', year: '1987', type: 'act' },
      ...{ topics: 'human-rights', status: 'in-force', language: 'ar' },
    },
  );
  add('withdrawn.txt', 'Section 1. Nothing\n\nThe secret umbrella is withdrawn from the shelf.\n', {
    ...{ id: IDS.withdrawn, title: 'Withdrawn Umbrella Act', country: 'XAA', type: 'act' },
  });
  add('draft.txt', 'Section 1. Nothing\n\nThe unpublished umbrella is not on the shelf yet.\n', {
    ...{ id: IDS.draft, title: 'Draft Umbrella Act', country: 'XAA', type: 'act' },
  });
  const path = join(folder, 'manifest.csv');
  writeFileSync(path, csv(rows));
  return path;
}

function longAct(): string {
  const sections = Array.from({ length: LONG_SECTIONS }, (_, at) => {
    const number = at + 1;
    const thing = number % 10 === 0 ? 'lantern' : 'ladder';
    const text = `The keeper of tower ${number} shall inspect the ${thing} every week, write the result into the book of the tower, and report any damage to the harbour office within three days of finding it.`;
    return `### Section ${number}. Tower ${number}\n\n${text}\n`;
  });
  return `# Lighthouse Service Act\n\n${sections.join('\n')}`;
}

/** No line twice: lines that stand on several pages are taken for running heads. */
function pagedAct(): string[][] {
  return [
    [
      'Section 1. Landings',
      'Every ferry shall have a gangway without steps, wide enough for a wheelchair, and the',
      'operator shall look after it in every season. Rain is no reason to close it.',
    ],
    [
      'Section 2. Crew',
      'One member of each crew knows how to lower the gangway by hand and how to help a passenger',
      'who asks for it. Assistants travel with the passenger and need no further ticket.',
    ],
    [
      'Section 3. Complaints',
      'A passenger who found the gangway closed may complain to the harbour office, which answers',
      'within thirty days and may order a repair. A guide dog always travels free.',
    ],
  ];
}

function webPage(): string {
  return `<!doctype html><html lang="en"><head><title>Harbour Policy</title></head><body>
<h1>Harbour Policy</h1><h2>Section 1. Work at the harbour</h2>
<p>The harbour office offers a workplace with adjustments to everyone who asks for one, and it
answers each request in writing within four weeks. A windlass is within reach of every seat.</p>
<script>document.title = 'run'</script></body></html>`;
}

function csv(rows: readonly Record<string, string>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value = '') => `"${value.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${columns.join(',')}\n${lines.join('\n')}\n`;
}
