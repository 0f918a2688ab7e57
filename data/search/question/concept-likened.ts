/**
 * Concepts that a question means though it says none of their phrases: "doctor shared my file" has
 * the words of those who ask for confidentiality. Told by which concept's phrases have such
 * words more often than others do (a unigram language model of each concept, smoothed by all
 * phrases of the language after Dirichlet).
 */
import { CONCEPT_LANGUAGES, type Concept } from '../../vocabularies/concepts.ts';
import { normalise } from '../words/normalise.ts';
import { stemOf, wordsOf } from '../words/word-forms.ts';
import { isFiller, phrasesIn } from './concept-terms.ts';

/** The concept that a question is like the phrases of. */
export interface LikenedConcept {
  concept: Concept;
  /** ISO 639-1. */
  language: string;
  /** How surely it is this one rather than another concept, 0 to 1. */
  surely: number;
}

/** How many words of all phrases are mixed into those of each concept. */
const SMOOTHING = 60;
/** Words do not speak independently of each other; so each counts less. Found by trying. */
const INDEPENDENCE = 0.4;
/** Below it every third guess is wrong. */
const SURE = 0.6;
/** Share of a question's words that some phrase of the language must have. */
const KNOWN = 0.6;
const FEWEST_WORDS = 2;
const MOST_WORDS = 12;
/** Letters by which words are akin whose stems differ. */
const BEGINNING = 4;

/**
 * @param query - The reader's words, which name no concept.
 * @returns nothing when it is not like the phrases of one concept rather than another.
 */
export function conceptLikened(query: string): LikenedConcept | undefined {
  const { text } = normalise(query.toWellFormed());
  let best: LikenedConcept | undefined;
  for (const language of CONCEPT_LANGUAGES) {
    const words = marksOf(text, language);
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) continue;
    const found = likeliest(words, language);
    if (found && found.surely >= SURE && found.surely > (best?.surely ?? 0)) best = found;
  }
  return best;
}

/** Counts the phrases of a language (ISO 639-1), which takes some 50 ms when it is first needed. */
export function prepareLikening(language: string): void {
  modelOf(language);
}

/** What tells of each word: its stem and its beginning, or a Chinese pair and its characters. */
function marksOf(text: string, language: string): string[][] {
  if (language === 'zh') {
    const letters = text.match(/\p{Script=Han}/gu) ?? [];
    return letters.slice(1).map((letter, at) => [`${letters[at]}${letter}`, letter]);
  }
  return [...wordsOf(text, language)]
    .filter(({ word }) => !isFiller(word, language))
    .map(({ word }) => stemOf(word, language))
    .map((stem) => [stem, `${stem.slice(0, BEGINNING)}…`]);
}

/** What the phrases of a language say of its concepts; all figures are logarithms. */
interface PhraseModel {
  concepts: readonly Concept[];
  /** By concept: how likely a mark is that no phrase of it has, against all phrases. */
  missing: Float64Array;
  /** By mark: the concepts whose phrases have it, and how much more likely each is than `missing`. */
  marks: ReadonlyMap<string, { concepts: readonly number[]; more: readonly number[] }>;
}

const models = new Map<string, PhraseModel>();

function modelOf(language: string): PhraseModel {
  let model = models.get(language);
  if (!model) {
    model = learnt(language);
    models.set(language, model);
  }
  return model;
}

function learnt(language: string): PhraseModel {
  const phrases = phrasesIn(language, 'questions').filter(({ weak }) => !weak);
  const concepts = [...new Set(phrases.map(({ concept }) => concept))];
  const places = new Map(concepts.map((concept, at) => [concept, at]));
  const totals = new Float64Array(concepts.length);
  const counts = new Map<string, Map<number, number>>();
  for (const { concept, phrase } of phrases) {
    const at = places.get(concept) as number;
    for (const mark of marksOf(phrase, language).flat()) {
      const row = counts.get(mark) ?? new Map<number, number>();
      counts.set(mark, row.set(at, (row.get(at) ?? 0) + 1));
      totals[at] = (totals[at] as number) + 1;
    }
  }
  const all = sumOf(totals);
  const marks = new Map(
    [...counts].map(([mark, row]) => {
      const share = sumOf(row.values()) / all;
      const more = [...row.values()].map((count) => Math.log1p(count / share / SMOOTHING));
      return [mark, { concepts: [...row.keys()], more }] as const;
    }),
  );
  return { concepts, missing: totals.map((total) => -Math.log1p(total / SMOOTHING)), marks };
}

function sumOf(figures: Iterable<number>): number {
  let sum = 0;
  for (const one of figures) sum += one;
  return sum;
}

function likeliest(words: readonly string[][], language: string): LikenedConcept | undefined {
  const { concepts, missing, marks } = modelOf(language);
  const known = words.flat().flatMap((mark) => marks.get(mark) ?? []);
  const said = words.filter(([word = '']) => marks.has(word)).length;
  if (said < KNOWN * words.length) return undefined;
  const scores = missing.map((one) => one * known.length);
  for (const { concepts: having, more } of known) {
    for (const [i, at] of having.entries())
      scores[at] = (scores[at] as number) + (more[i] as number);
  }
  const most = Math.max(...scores);
  const likelihoods = scores.map((score) => Math.exp(INDEPENDENCE * (score - most)));
  const concept = concepts[scores.indexOf(most)];
  return concept ? { concept, language, surely: 1 / sumOf(likelihoods) } : undefined;
}
