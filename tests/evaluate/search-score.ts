import type { SearchAnswered } from './ask-search.ts';
import { SET_KINDS, type SearchCase } from './search-case.ts';

/** How well one question was answered; shares from 0 to 1. */
export interface SearchScore {
  kind: string;
  language: string;
  query: string;
  milliseconds: number;
  /** False when the library does not know what was asked for, so that the question was asked without. */
  understood: boolean;
  /** Place of the first relevant document, from 1; absent when it is not on the first page. */
  place?: number;
  /** Discounted gain of the first ten against the best order of all relevant documents. */
  ndcg?: number;
  /** Share of the documents wanted that were found at all. */
  found?: number;
  /** Documents found that should not be. */
  wrong?: number;
}

const CUT = 10;

export function scoreOf(one: SearchCase, answer: SearchAnswered): SearchScore {
  const { kind, language, query, grades, wanted, allowed } = one;
  const { milliseconds, understood } = answer;
  const base = { kind, language, query, milliseconds, understood };
  if (grades) {
    const at = answer.found.findIndex((id) => grades.has(id));
    const ndcg = discountedGain(answer.found, grades);
    return at < 0 ? { ...base, ndcg } : { ...base, ndcg, place: at + 1 };
  }
  const found = new Set(answer.found);
  const size = wanted?.size ?? 0;
  return {
    ...base,
    found: size === 0 ? 1 : [...(wanted ?? [])].filter((id) => found.has(id)).length / size,
    ...(allowed ? { wrong: [...found].filter((id) => !allowed.has(id)).length } : {}),
  };
}

/** nDCG of the first ten with gains 2^grade − 1 (Järvelin and Kekäläinen, as commonly computed). */
export function discountedGain(
  found: readonly string[],
  grades: ReadonlyMap<string, number>,
): number {
  const sum = (some: readonly number[]) =>
    some.slice(0, CUT).reduce((gain, grade, at) => gain + (2 ** grade - 1) / Math.log2(at + 2), 0);
  const best = sum([...grades.values()].sort((a, b) => b - a));
  return best === 0 ? 0 : sum(found.map((id) => grades.get(id) ?? 0)) / best;
}

/** What the table says of one kind in one language. */
export interface SearchFigures {
  kind: string;
  /** A language, or `all`. */
  language: string;
  questions: number;
  /** Share with a relevant document first, among the first three, among the first ten. */
  success1?: number;
  success3?: number;
  success10?: number;
  ndcg?: number;
  /** Share of the wanted documents found, averaged over the questions. */
  found?: number;
  /** Share of the questions that found all wanted documents. */
  whole?: number;
  /** Share of the questions that found no document they should not. */
  clean?: number;
  /** Share of the questions whose parameters the library knows. */
  understood: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
}

/** Figures of each kind: all languages, then one by one. */
export function searchFigures(scores: readonly SearchScore[]): SearchFigures[] {
  return [...new Set(scores.map(({ kind }) => kind))].flatMap((kind) => {
    const own = scores.filter((score) => score.kind === kind);
    const languages = [...new Set(own.map(({ language }) => language))].sort();
    return [
      figuresOf(kind, 'all', own),
      ...languages.map((language) =>
        figuresOf(
          kind,
          language,
          own.filter((score) => score.language === language),
        ),
      ),
    ];
  });
}

function figuresOf(kind: string, language: string, scores: readonly SearchScore[]): SearchFigures {
  const mean = (value: (score: SearchScore) => number) =>
    scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
  const success = (within: number) =>
    mean(({ place }) => (place !== undefined && place <= within ? 1 : 0));
  const times = scores.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const quantile = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
  const common = {
    ...{ kind, language, questions: scores.length },
    understood: mean(({ understood }) => (understood ? 1 : 0)),
    ...{ p50: quantile(0.5), p95: quantile(0.95) },
  };
  if (!SET_KINDS.includes(kind)) {
    return {
      ...common,
      ...{ success1: success(1), success3: success(3), success10: success(CUT) },
      ndcg: mean(({ ndcg }) => ndcg ?? 0),
    };
  }
  return {
    ...common,
    found: mean(({ found }) => found ?? 0),
    whole: mean(({ found }) => (found === 1 ? 1 : 0)),
    ...(scores.some(({ wrong }) => wrong !== undefined)
      ? { clean: mean(({ wrong }) => (wrong === 0 ? 1 : 0)) }
      : {}),
  };
}

/** The questions answered worst. */
export function worstSearches(scores: readonly SearchScore[], most: number): SearchScore[] {
  const good = ({ ndcg, found, wrong }: SearchScore) =>
    Math.min(ndcg ?? 1, found ?? 1, wrong === undefined || wrong === 0 ? 1 : 0);
  return scores
    .filter((score) => good(score) < 1)
    .sort((a, b) => good(a) - good(b) || a.kind.localeCompare(b.kind))
    .slice(0, most);
}
