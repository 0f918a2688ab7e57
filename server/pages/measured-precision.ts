import { type MeasuredTagger, measuredTagger } from '../../ingest/client.ts';

/** Precision of a signal seen less often says nothing. */
const LEAST_CASES = 10;

/** Share of the readings of a signal that were right, and whose they were. */
export interface MeasuredPrecision {
  signal: string;
  share: number;
  /** `rules@1` or the like. */
  by: string;
}

/**
 * How many readings of these signals were right when the tagger was measured last. Left out are
 * signals with too few cases, and those with a reading here that is not by what was measured.
 */
export function measuredPrecision(
  readings: readonly { signal: string; origin: string }[],
  { signals: measured }: MeasuredTagger = measuredTagger(),
): MeasuredPrecision[] {
  if (!measured) return [];
  const measuredReaders = measured.rules.split('+');
  const byOthers = new Set(
    readings
      .filter(({ origin }) => !origin.split('+').every((one) => measuredReaders.includes(one)))
      .map(({ signal }) => signal),
  );
  return [...new Set(readings.map(({ signal }) => signal))].flatMap((signal) => {
    const figures = measured.signals[signal];
    if (!figures || figures.n < LEAST_CASES || byOthers.has(signal)) return [];
    return [{ signal, share: figures.precision, by: measured.rules }];
  });
}

/** How often readings were right by what the law is: its language, and whether it rules other matters. */
export interface PrecisionByLaw {
  /** `rules@1` or the like. */
  by: string;
  /** Share of one; absent where there were too few cases. */
  languages: { language: string; share?: number }[];
  /** In laws that mostly rule other matters: of all readings, and of practices alone. */
  elsewhere?: { all: number; practices: number };
}

/**
 * How many of all readings in such laws were right when the tagger was measured last.
 *
 * @param laws - That were read, with the language of each.
 */
export function precisionByLaw(
  laws: readonly { language?: string; onSubject: boolean }[],
  { signals, elsewhere }: MeasuredTagger = measuredTagger(),
): PrecisionByLaw | undefined {
  if (!signals) return undefined;
  const languages = new Set(laws.flatMap(({ language }) => language?.split('-', 1)[0] ?? []));
  const isOther = elsewhere?.rules === signals.rules && laws.some(({ onSubject }) => !onSubject);
  return {
    by: signals.rules,
    languages: [...languages].sort().map((language) => {
      const figures = signals.languages[language];
      const isKnown = figures !== undefined && figures.n >= LEAST_CASES;
      return { language, ...(isKnown && { share: figures.precision }) };
    }),
    ...(isOther && {
      elsewhere: { all: elsewhere.all.precision, practices: elsewhere.practices.precision },
    }),
  };
}
