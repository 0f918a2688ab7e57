/** How provisions are read, and how often readings were right. */
export interface MethodModel {
  /** `rules@1`, and `model@1` where there is one. */
  rules: string;
  model?: string;
  /** Languages with rules, BCP 47. */
  languages: readonly string[];
  /** Readings in this library by older rules and models, of all readings; their origin. */
  outdated?: { readers: string; readings: number; of: number };
  signals?: {
    by: string;
    /** Day, ISO 8601. */
    at: string;
    provisions: number;
    signals: MeasuredRow[];
    languages: MeasuredRow[];
  };
  /** The same in laws of which most rule other matters. */
  elsewhere?: {
    by: string;
    at: string;
    provisions: number;
    all: Omit<MeasuredRow, 'id'>;
    practices: Omit<MeasuredRow, 'id'>;
  };
  articles?: {
    by: string;
    at: string;
    paragraphs: number;
    articles: MeasuredRow[];
    /** By language: how often the first answer was right, and one of the first three. */
    languages: { id: string; accuracy: number; topThree: number; n: number }[];
  };
}

/** Of a signal, an article or a language. */
export interface MeasuredRow {
  id: string;
  precision: number;
  recall: number;
  /** Cases in which it holds. */
  n: number;
}
