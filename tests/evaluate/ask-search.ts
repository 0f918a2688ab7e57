import type { FastifyInstance } from 'fastify';

/** What the API answered to one question. */
export interface SearchAnswered {
  /** Ids of documents, best first. */
  found: string[];
  total: number;
  facets: Record<string, { value: string; count: number }[]>;
  milliseconds: number;
  /** False when a parameter is not known to the library, so that it was asked without. */
  understood: boolean;
}

interface Body {
  total: number;
  hits: { id: string }[];
  facets: SearchAnswered['facets'];
}

/** Parameters of an address: a value, or several of one name. */
export type Asked = Readonly<Record<string, string | readonly string[]>>;

/** Parameters that a library may not know yet. */
const OPTIONAL = ['languages'];
const MOST_PAGES = 20;

/** Asks `GET /api/v1/search` as a program would. @throws Error when the answer is none. */
export async function askSearch(app: FastifyInstance, asked: Asked): Promise<SearchAnswered> {
  const started = performance.now();
  const answer = await app.inject({ url: `/api/v1/search?${addressOf(asked)}` });
  const milliseconds = performance.now() - started;
  if (answer.statusCode === 400 && OPTIONAL.some((name) => name in asked)) {
    const known = Object.entries(asked).filter(([name]) => !OPTIONAL.includes(name));
    return { ...(await askSearch(app, Object.fromEntries(known))), understood: false };
  }
  if (answer.statusCode !== 200) throw new Error(`${addressOf(asked)}: ${answer.body}`);
  const { total, hits, facets } = answer.json<Body>();
  return { found: hits.map(({ id }) => id), total, facets, milliseconds, understood: true };
}

/** Asks for page after page until there are no more. */
export async function askAllPages(app: FastifyInstance, asked: Asked): Promise<SearchAnswered> {
  const first = await askSearch(app, { ...asked, per_page: '100' });
  const found = [...first.found];
  for (let page = 2; page <= MOST_PAGES && found.length < first.total; page += 1) {
    const next = await askSearch(app, { ...asked, per_page: '100', page: String(page) });
    if (next.found.length === 0) break;
    found.push(...next.found);
  }
  return { ...first, found };
}

function addressOf(asked: Asked): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(asked)) {
    for (const value of [values].flat()) parameters.append(name, value);
  }
  return parameters.toString();
}
