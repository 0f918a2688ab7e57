import type { Passage, Tag } from '../../data/model.ts';
import { likelyLanguages } from '../../data/search/words/function-words.ts';
import { languageOf, languagesOf } from '../describe/language.ts';
import { extract } from '../extract/registry.ts';
import { splitPassages } from '../passages/split.ts';
import { RULED_LANGUAGES } from './signals/compile.ts';
import { tagsOf, tagsOfAll } from './tag.ts';

/** Letters by which the language of a draft is told. */
const SAMPLE = 4000;

/** A text to be held against the Convention: a file, or passages that are each one provision. */
export type AnalysisRequest =
  | { bytes: Uint8Array; name: string; language?: string }
  | { passages: readonly string[]; language?: string };

/** A provision of a draft with what it says. */
export type AnalysedPassage = Omit<Passage, 'tags' | 'ordinal'> & { tags: Tag[] };

/** What was read in a text; nothing of it is kept. */
export interface Analysis {
  /** BCP 47, main language first; `und` when none is sure. */
  languages: string[];
  /** Of these, those whose words no rules know: signals are not read in them. */
  languagesWithoutRules: string[];
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
  const languages = [...new Set(passages.map(({ language }) => language))];
  // A single provision is given because it is of the field; of a file that must show.
  const tags = 'bytes' in request ? tagsOfAll(passages) : passages.map((one) => tagsOf(one));
  return {
    languages,
    languagesWithoutRules: languages.filter(
      (tag) => !RULED_LANGUAGES.includes(tag.toLowerCase().split('-', 1)[0] ?? tag),
    ),
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
  return {
    passages: passages.map(({ ordinal: _, ...passage }) => passage),
    warnings: extraction.warnings,
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
  return { passages, warnings: [] };
}

/** Of short texts the function words tell; `und` when nothing does. */
function likelyLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  return languageOf(sample) || (likelyLanguages(words)[0] ?? 'und');
}
