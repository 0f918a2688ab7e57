import type { Passage, Tag } from '../../data/model.ts';
import { languageOf, languagesOf } from '../describe/language.ts';
import { extract } from '../extract/registry.ts';
import { splitPassages } from '../passages/split.ts';
import { languagesOfProvisions, likelyLanguage } from './draft-languages.ts';
import { matterOfDraft } from './draft-matter.ts';
import { RULED_LANGUAGES } from './signals/compile.ts';
import type { Matter } from './signals/matter.ts';
import { tagsOf, tagsOfAll } from './tag.ts';

/** A text to be held against the Convention: a file, or passages that are each one provision. */
export type AnalysisRequest =
  | { bytes: Uint8Array; name: string; language?: string }
  | { passages: readonly string[]; language?: string };

/** A provision of a draft with what it says. */
export type AnalysedPassage = Omit<Passage, 'tags' | 'ordinal'> & { tags: Tag[] };

/** What was read in a text; nothing of it is kept. */
export interface Analysis {
  /** BCP 47, that of most provisions first; `und` when none is sure. */
  languages: string[];
  /** Of these, those whose words no rules know: signals are not read in them. */
  languagesWithoutRules: string[];
  /** What it was taken to be about: it decides whether what is said of everybody counts. */
  matter: Matter;
  passages: AnalysedPassage[];
  warnings: string[];
}

/**
 * Splits a text into provisions where it is not, and reads each.
 *
 * @throws ExtractionError when a file cannot be read
 */
export async function analyse(request: AnalysisRequest): Promise<Analysis> {
  const { passages, warnings } =
    'bytes' in request ? await passagesOfFile(request) : passagesGiven(request);
  const languages = byFrequency(passages.map(({ language }) => language));
  // Passages that are handed in one by one need not be of one text.
  const matter = 'bytes' in request ? matterOfDraft(passages) : 'field';
  const tags =
    'bytes' in request ? tagsOfAll(passages, matter) : passages.map((one) => tagsOf(one, matter));
  return {
    languages,
    languagesWithoutRules: languages.filter(
      (tag) => !RULED_LANGUAGES.includes(tag.toLowerCase().split('-', 1)[0] ?? tag),
    ),
    matter,
    passages: passages.map((passage, at) => ({ ...passage, tags: tags[at] ?? [] })),
    warnings,
  };
}

interface Split {
  passages: Omit<AnalysedPassage, 'tags'>[];
  warnings: string[];
}

async function passagesOfFile(request: {
  bytes: Uint8Array;
  name: string;
  language?: string;
}): Promise<Split> {
  const extraction = await extract(request.bytes, request.name);
  const { blocks } = extraction;
  const [main = likelyLanguage(blocks.map((block) => block.text).join('\n'))] = request.language
    ? [request.language]
    : languagesOf(extraction);
  const passages = splitPassages(extraction, () => main);
  const texts = passages.map(({ text }) => text);
  const languages = request.language ? [] : languagesOfProvisions(texts, main);
  return {
    passages: passages.map(({ ordinal: _, ...passage }, at) => ({
      ...passage,
      language: languages[at] ?? main,
    })),
    warnings: [...extraction.warnings, ...doubtOf(request.language, languagesOf(extraction))],
  };
}

function passagesGiven(request: { passages: readonly string[]; language?: string }): Split {
  const passages = request.passages.map((text) => ({
    pageFrom: 1,
    pageTo: 1,
    headings: [],
    text,
    language: request.language ?? likelyLanguage(text),
  }));
  const told = languageOf(request.passages.join('\n'));
  return { passages, warnings: doubtOf(request.language, told === '' ? [] : [told]) };
}

/** A wrong language leaves nothing to be found, and nothing found reads like an answer. */
function doubtOf(given: string | undefined, told: readonly string[]): string[] {
  const [first] = told;
  const base = (tag: string) => tag.toLowerCase().split('-', 1)[0];
  if (!given || !first || told.some((one) => base(one) === base(given))) return [];
  return [
    `The text seems to be in "${first}", not in "${given}" as was said; it was read as "${given}". Leave the language out to have it found out.`,
  ];
}

function byFrequency(languages: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
