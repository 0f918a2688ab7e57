import { makeDocx } from '../ingest/extract/sample-files.ts';
import { smallPdf } from '../server/small-pdf.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** An invented law as a file of one of four kinds. */
export interface LawFile {
  name: string;
  bytes: Uint8Array;
}

const WHO = [
  'Every patient',
  'A person with a disability',
  'The board',
  'Each district',
  'A nurse',
];
const WHO_ELSE = ['the inspector', 'a relative of choice', 'the tribunal', 'an advocate', 'nobody'];
const MAY = ['shall be heard by', 'may appeal to', 'must be visited by', 'shall be told of'];
const WHERE = ['at home', 'in the community', 'in a general hospital', 'at school', 'at work'];
const WHAT = 'care,housing,wages,records,travel,meals,letters,training,transport,family'.split(',');
const PLACES = 'Aldan,Bor,Cerne,Dovre,Elm,Farrow,Garth,Holt,Isle,Jura,Kell,Lorn'.split(',');
const LINE = 84;
const KINDS = ['docx', 'md', 'html', 'pdf'] as const;

/** The law of this number, always the same and unlike all others, as DOCX, Markdown, HTML or PDF. */
export function lawFile(at: number): LawFile {
  const random = seededRandom(at + 1);
  const title = `${random.pick(PLACES)} ${random.pick(WHAT)} and ${random.pick(WHAT)} Act No. ${at}`;
  const sections = Array.from({ length: random.integer(8, 16) }, (_, n) => section(random, n + 1));
  const kind = KINDS[at % KINDS.length] ?? 'md';
  return {
    name: `law-${String(at).padStart(5, '0')}.${kind}`,
    bytes: WRITERS[kind](title, sections),
  };
}

function section(random: SeededRandom, number: number): string {
  const sentence = () => {
    const year = random.integer(1900, 2100);
    return `${random.pick(WHO)} ${random.pick(MAY)} ${random.pick(WHO_ELSE)} about ${random.pick(WHAT)} ${random.pick(WHERE)} within ${random.integer(1, 400)} days of notice ${year}-${random.integer(1, 9999)}.`;
  };
  return `Section ${number}. ${sentence()} ${sentence()}`;
}

const WRITERS: Record<(typeof KINDS)[number], (title: string, sections: string[]) => Uint8Array> = {
  docx: (title, sections) => makeDocx([title, ...sections]),
  md: (title, sections) => Buffer.from(`# ${title}\n\n${sections.join('\n\n')}\n`),
  html: (title, sections) =>
    Buffer.from(
      `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${sections.map((one) => `<p>${one}</p>`).join('')}</html>`,
    ),
  pdf: (title, sections) => smallPdf([[title, ...sections.flatMap(lines)]]),
};

function lines(text: string): string[] {
  return text.match(new RegExp(`.{1,${LINE}}(?: |$)`, 'g')) ?? [];
}
