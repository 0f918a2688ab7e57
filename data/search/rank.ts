import type { FacetEntry } from './facet-table.ts';

/** What is known of each group of a question. */
export interface GroupHits {
  /** Documents that meet the group, by id. */
  documents: ReadonlySet<string>;
  /** Of these, those that meet it only by another way to say it. */
  elsewise: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  about: ReadonlySet<string>;
}

/** All that documents are ranked by. */
export interface RankInput {
  groups: readonly GroupHits[];
  /** Number of documents in the library. */
  held: number;
  /** Passages of a document in which all groups meet. */
  passageCounts: ReadonlyMap<string, number>;
  /** Place of a document in the engine's answer to the reader's words, from 0. */
  engineRank: ReadonlyMap<string, number>;
  /** Base language of the reader. */
  language: string;
}

/** How much each sign counts; found by trying on the judged questions, two halves of countries. */
const WEIGHT = {
  title: 4,
  passage: 1,
  engine: 1.5,
  density: 0.6,
  readersLanguage: 0.3,
  elsewise: -3,
};

/** How rare a group is: the logarithm of one in how many documents meets it, at least a little. */
export function weightOf(documents: number, held: number): number {
  return Math.log(1 + (held + 1) / (documents + 0.5));
}

/** A score by which documents that answer are put in order, and what it was made of. */
export function scoreOf(entry: FacetEntry, input: RankInput, weights: readonly number[]): number {
  const { id } = entry;
  let all = 0;
  let inTitle = 0;
  let known = 0;
  let titleWords = 0;
  let elsewise = 0;
  for (const [at, group] of input.groups.entries()) {
    const weight = weights[at] ?? 0;
    all += weight;
    if (group.titles.has(id)) {
      inTitle += weight;
      known += weight;
      titleWords += 1;
    } else if (group.about.has(id)) known += 0.8 * weight;
    if (group.elsewise.has(id)) elsewise += weight;
  }
  const cover = all > 0 ? known / all : 0;
  const fit = titleWords / Math.max(titleWords, entry.titleWords);
  const title = inTitle > 0 ? cover ** 2 * (0.4 + 0.6 * fit) : 0;
  const passages = input.passageCounts.get(id) ?? 0;
  const density = Math.log1p(passages) / Math.log1p(Math.max(entry.passages, 20));
  const rank = input.engineRank.get(id);
  const languages = entry.language.map((tag) => tag.split('-', 1)[0]);
  return (
    WEIGHT.title * title +
    (passages > 0 ? WEIGHT.passage : 0) +
    WEIGHT.density * density +
    (rank === undefined ? 0 : WEIGHT.engine / (1 + rank / 8)) +
    (languages.includes(input.language) ? WEIGHT.readersLanguage : 0) +
    (all > 0 ? (WEIGHT.elsewise * elsewise) / all : 0)
  );
}

/** Documents of several languages in turn, the best of each first. */
export function byTurns<T>(sorted: readonly T[], languageOf: (one: T) => string): T[] {
  const taken = new Map<string, number>();
  const turns = sorted.map((one, at) => {
    const language = languageOf(one);
    const turn = taken.get(language) ?? 0;
    taken.set(language, turn + 1);
    return { one, at, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn || a.at - b.at).map(({ one }) => one);
}
