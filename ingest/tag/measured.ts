import { existsSync, readFileSync } from 'node:fs';

/** How often something was read rightly; shares of one. */
export interface MeasuredReading {
  precision: number;
  recall: number;
  /** Cases in which it holds. */
  n: number;
}

/** How well rules read what provisions do, as `npm run evaluate -- crpd --keep` left it. */
export interface MeasuredSignals {
  rules: string;
  /** Day, ISO 8601. */
  at: string;
  provisions: number;
  signals: Record<string, MeasuredReading>;
  languages: Record<string, MeasuredReading>;
}

/** The same rules in laws of which most rule other matters, as the same command left it. */
export interface MeasuredElsewhere {
  rules: string;
  /** Day, ISO 8601. */
  at: string;
  provisions: number;
  all: MeasuredReading;
  /** Of the practices alone, on which a person's liberty depends. */
  practices: MeasuredReading;
}

/** How well the model finds articles in countries that it has not seen. */
export interface MeasuredArticles {
  model: string;
  /** Day, ISO 8601. */
  measured: string;
  paragraphs: number;
  countries: number;
  articles: { article: string; paragraphs: number; precision: number; recall: number }[];
  languages: { language: string; paragraphs: number; accuracy: number; topThree: number }[];
}

/** What was measured of the tagger; a part that was not measured is absent. */
export interface MeasuredTagger {
  signals?: MeasuredSignals;
  elsewhere?: MeasuredElsewhere;
  articles?: MeasuredArticles;
}

let kept: MeasuredTagger | undefined;

/** What the last evaluation left beside rules and model; read once. */
export function measuredTagger(): MeasuredTagger {
  kept ??= measuredIn(new URL('./', import.meta.url));
  return kept;
}

/** @param folder - Where rules and model have a folder each; ends in a slash. */
export function measuredIn(folder: URL): MeasuredTagger {
  return {
    signals: figuresIn<MeasuredSignals>(new URL('signals/measured.json', folder)),
    elsewhere: figuresIn<MeasuredElsewhere>(new URL('measured-elsewhere.json', folder)),
    articles: figuresIn<MeasuredArticles>(new URL('articles/measured.json', folder)),
  };
}

function figuresIn<Figures>(url: URL): Figures | undefined {
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as Figures) : undefined;
}
