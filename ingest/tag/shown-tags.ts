import type { Tag } from '../../data/model.ts';
import type { AnalysedPassage, Analysis } from './analysis.ts';
import type { Matter } from './signals/matter.ts';

/** A draft as the API and the command line give it. */
export interface ShownAnalysis {
  languages: string[];
  languages_without_rules: string[];
  matter: Matter;
  warnings: string[];
  passages: ShownPassage[];
}

/** What was read in a text, in the form that programs get. */
export function shownAnalysis(analysis: Analysis): ShownAnalysis {
  const { languages, languagesWithoutRules, matter, warnings, passages } = analysis;
  return {
    languages,
    languages_without_rules: languagesWithoutRules,
    matter,
    warnings,
    passages: passages.map(shownPassage),
  };
}

/** A passage of a draft as the API and the command line give it. */
export interface ShownPassage {
  label?: string;
  headings: string[];
  page: number;
  language: string;
  text: string;
  articles: { article: string; score: number }[];
  signals: ShownSignal[];
}

interface ShownSignal {
  signal: string;
  stance: string;
  score: number;
  /** The words that say it. */
  evidence: string;
  /** Where they stand in `text`: UTF-16 units, end exclusive. */
  start: number;
  end: number;
}

/** Articles and signals of a passage, each best first. */
export function shownPassage(passage: AnalysedPassage): ShownPassage {
  const { label, headings, pageFrom, language, text, tags } = passage;
  return {
    ...(label === undefined ? {} : { label }),
    headings,
    page: pageFrom,
    language,
    text,
    articles: tags.flatMap(({ article, score }) => (article ? { article, score } : [])),
    signals: tags.flatMap((tag) => shownSignal(tag, text)),
  };
}

function shownSignal({ signal, stance, score, evidence }: Tag, text: string): ShownSignal[] {
  if (!signal || !stance) return [];
  const { start, end } = evidence ?? { start: 0, end: text.length };
  return [{ signal, stance, score, evidence: text.slice(start, end), start, end }];
}
