/** The Convention on the Rights of Persons with Disabilities: its articles and who is bound by it. */
import articlesFile from './crpd.json' with { type: 'json' };
import statusFile from './crpd-status.json' with { type: 'json' };

/** An article, or the group of articles 1 to 4, which is read as one. */
export interface CrpdArticle {
  /** '1-4', then '5' to '33'. */
  article: string;
  /** Short English heading for rules and logs; what readers see is translated by the interface. */
  title: string;
  /** The WHO QualityRights theme (1–5) the article belongs to, when it does. */
  qualityRightsTheme?: number;
}

/** Dates (ISO 8601) a State or the European Union bound itself; absent: not done by the source's date. */
export interface CrpdStatus {
  signed?: string;
  /** Ratified, acceded or formally confirmed. */
  ratified?: string;
  protocolSigned?: string;
  protocolRatified?: string;
}

/** The articles in their order. */
export const CRPD_ARTICLES: readonly CrpdArticle[] = articlesFile.articles;

// Built on first use, and marked pure: a page that only needs the articles then carries no dates.
let statusByCode: ReadonlyMap<string, CrpdStatus> | undefined;

/** Where the dates come from and the day they hold for. */
export const crpdStatusSource: { source: string; asOf: string } =
  /* @__PURE__ */ sourceOf(statusFile);

/**
 * @param code ISO 3166-1 alpha-3, or `EU` for the European Union, in any case.
 * @returns its dates, or undefined where the source has no entry for it.
 */
export function crpdStatus(code: string): CrpdStatus | undefined {
  statusByCode ??= new Map(
    statusFile.states.map(({ code, ...dates }: { code: string } & CrpdStatus) => [code, dates]),
  );
  return statusByCode.get(code.toUpperCase());
}

function sourceOf({ source, asOf }: { source: string; asOf: string }) {
  return { source, asOf };
}
