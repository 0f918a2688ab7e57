/** The themes and standards of WHO QualityRights: a second lens on articles and signals. */
import { CRPD_ARTICLES } from './crpd.ts';
import file from './qualityrights.json' with { type: 'json' };

/** One standard; its short words are a label of the interface. */
export interface QualityRightsStandard {
  /** `1.1` to `5.4`. */
  standard: string;
  /** Articles of the Convention behind it, by the ids of `CRPD_ARTICLES`. */
  articles: readonly string[];
  /** Signals that speak for or against it; none where provisions are not read for what it says. */
  signals: readonly string[];
}

export interface QualityRightsTheme {
  /** 1 to 5. */
  theme: number;
  standards: readonly QualityRightsStandard[];
}

/** Every theme, in their order. */
export const QUALITY_RIGHTS: readonly QualityRightsTheme[] = file.themes;

/** @returns ids of the articles that a theme rests on. */
export function articlesOfTheme(theme: number): string[] {
  return CRPD_ARTICLES.flatMap(({ article, qualityRightsTheme }) =>
    qualityRightsTheme === theme ? article : [],
  );
}
