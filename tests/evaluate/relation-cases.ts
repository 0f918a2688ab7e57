import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extract } from '../../ingest/extract/registry.ts';
import { makeDocx } from '../ingest/extract/sample-files.ts';
import { smallPdf } from '../server/small-pdf.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { CORPUS, type CorpusRow } from './corpus.ts';
import type { TrueRelation } from './relation-truth.ts';

/** Files made from real texts, and what they are to each other. */
export interface RelationCases {
  files: { name: string; bytes: Uint8Array }[];
  truth: TrueRelation[];
}

/** A word; in Chinese, a pair of characters. */
const WORD = /\p{sc=Han}{1,2}|[^\s\p{sc=Han}]+/gu;
const CHANGED = 0.05;
/** Share of the paragraphs in which a sister act differs from its model. */
const OWN = 0.4;
const LONGEST = 600;
const LINE = 90;
const LINES = 48;

/**
 * For each base: the same text as TXT, HTML, DOCX and, in Latin letters, PDF with running heads; an
 * amended version with one word in twenty changed, another with a stretch of the text rewritten;
 * and a sister act of another name with more than half of its paragraphs in common.
 */
export async function relationCases(bases: readonly CorpusRow[]): Promise<RelationCases> {
  const random = seededRandom(7);
  const cases: RelationCases = { files: [], truth: [] };
  const texts = await Promise.all(bases.map(paragraphsOf));
  for (const [at, base] of bases.entries()) {
    const text = texts[at] as string[];
    const foreign = strangerTo(bases, texts, at);
    const name = `${at}-${basename(base.file).replace(/\.\w+$/, '')}`;
    const scattered = withScatteredChanges(text, random);
    const rewritten = withRewrittenStretch(text, foreign);
    const copies: Record<string, Uint8Array> = {
      [`${name}.txt`]: asText(text),
      [`${name}.html`]: asHtml(text),
      [`${name}.docx`]: asDocx(text),
      ...(isLatin(text) ? { [`${name}.pdf`]: asPdf(text) } : {}),
    };
    const versions = {
      [`${name}-scattered.txt`]: asText(scattered),
      [`${name}-rewritten.html`]: asHtml(rewritten),
    };
    const sister = { [`${name}-sister.txt`]: asText(sisterOf(text, foreign, random)) };
    for (const [file, bytes] of Object.entries({ ...copies, ...versions, ...sister })) {
      cases.files.push({ name: file, bytes });
    }
    const same = [base.file, ...Object.keys(copies)];
    const relate = (one: string, other: string, kinds: TrueRelation['kinds']) =>
      cases.truth.push({ one, other, kinds });
    for (const [place, one] of same.entries()) {
      for (const other of same.slice(place + 1)) relate(one, other, ['same-text', 'duplicate']);
      for (const version of Object.keys(versions)) relate(one, version, ['version']);
    }
    const [first, second] = Object.keys(versions);
    relate(first as string, second as string, ['version']);
  }
  return cases;
}

async function paragraphsOf({ file }: CorpusRow): Promise<string[]> {
  const { blocks } = await extract(readFileSync(join(CORPUS, file)), basename(file));
  // Whole acts in one paragraph are divided, so that a part of them can be changed.
  return blocks.flatMap(({ text }) =>
    text.length > LONGEST ? text.split(/(?<=[.;。])\s*(?=\S)/) : [text],
  );
}

/** Paragraphs of another text of the same country that say other things. */
function strangerTo(
  bases: readonly CorpusRow[],
  texts: readonly string[][],
  at: number,
): readonly string[] {
  const own = bases[at];
  const other = bases.findIndex(
    ({ country, language }, place) =>
      place !== at && country === own?.country && language === own.language,
  );
  return texts[other] ?? texts[(at + 1) % texts.length] ?? [];
}

function withScatteredChanges(text: readonly string[], random: SeededRandom): string[] {
  const words = text.join(' ').match(WORD) ?? [];
  return text.map((paragraph, at) =>
    at < 3
      ? paragraph
      : paragraph.replace(WORD, (word) => (random.chance(CHANGED) ? random.pick(words) : word)),
  );
}

function withRewrittenStretch(text: readonly string[], foreign: readonly string[]): string[] {
  const start = Math.floor(text.length / 2);
  const wanted = CHANGED * text.join('').length;
  let end = start;
  for (let length = 0; length < wanted && end < text.length; end++) {
    length += text[end]?.length ?? 0;
  }
  const length = text.slice(start, end).join('').length;
  return [...text.slice(0, start), foreign.join('\n').slice(-length), ...text.slice(end)];
}

/** Another act after the same model: a name and many paragraphs of its own. */
function sisterOf(
  text: readonly string[],
  foreign: readonly string[],
  random: SeededRandom,
): string[] {
  const words = foreign.join(' ').match(WORD) ?? [];
  const own = (length: number) =>
    Array.from({ length }, () => random.pick(words)).join(
      /\p{sc=Han}/u.test(words[0] ?? '') ? '' : ' ',
    );
  return text.map((paragraph, at) =>
    at < 3 || random.chance(OWN) ? own(paragraph.match(WORD)?.length ?? 0) : paragraph,
  );
}

function isLatin(text: readonly string[]): boolean {
  return text.every((paragraph) => /^[\n\x20-\x7e\xa1-\xff]*$/.test(paragraph));
}

function asText(text: readonly string[]): Uint8Array {
  return Buffer.from(`${text.join('\n\n')}\n`);
}

function asHtml(text: readonly string[]): Uint8Array {
  const body = text.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return Buffer.from(`<!doctype html><meta charset="utf-8"><title></title><body>${body}</body>`);
}

function asDocx(text: readonly string[]): Uint8Array {
  return makeDocx(text.map(escaped));
}

function asPdf(text: readonly string[]): Uint8Array {
  const lines = text.flatMap((paragraph) => [...wrapped(paragraph), '']);
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; at += LINES) {
    pages.push([
      'Official Collection',
      '',
      ...lines.slice(at, at + LINES),
      '',
      `${pages.length + 1}`,
    ]);
  }
  return smallPdf(pages);
}

function wrapped(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(/\s+/)) {
    const line = lines.at(-1) as string;
    if (line.length + word.length < LINE) lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
