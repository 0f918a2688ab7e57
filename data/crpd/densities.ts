import type { Database } from '../database.ts';
import { whileUnchanged } from '../database-state.ts';
import type { Status } from '../model.ts';
import { CRPD_ARTICLES } from '../vocabularies/crpd.ts';
import type { Stance } from '../vocabularies/signals.ts';
import { mayBeRead, type Standing, standingOf } from './law-of-country.ts';
import { placeOfReading, READINGS, type Reading } from './readings.ts';

/** How much of a published document is about what. */
export interface DocumentReadings {
  id: string;
  revision: number;
  country?: string;
  type?: string;
  year?: number;
  status: Status;
  standing: Standing;
  /** Whether it is in a language that can be read for signals. */
  read: boolean;
  /** Passages held of its text. */
  passages: number;
  /** Passages with each of `READINGS`, by its place there. */
  counts: Uint32Array;
}

/** What the passages of all published documents are read for, in memory: half a kB a document. */
export interface Densities {
  /** The documents as the database has them at this moment, by id. */
  documents(): readonly DocumentReadings[];
}

const DOCUMENTS_PER_READ = 500;

/** Keeps the counts true: it looks for changes before each answer, and reads only what changed. */
export function densities(database: Database): Densities {
  const { $client: client } = database;
  const published = client.prepare<
    [],
    Omit<DocumentReadings, keyof Counts | 'standing' | 'read'> & { languages: string | null }
  >(
    `SELECT id, revision, country, type, year, status,
       (SELECT group_concat(l.language) FROM document_languages l WHERE l.document_id = d.id) AS languages
     FROM documents d WHERE review_state = 'published' ORDER BY id`,
  );
  const passageCounts = client.prepare<[string], { id: string; passages: number }>(
    `SELECT document_id AS id, COUNT(*) AS passages FROM passages
     WHERE document_id IN (SELECT value FROM json_each(?)) GROUP BY document_id`,
  );
  // In the order of the indexes, so that the tags of a passage come together.
  const tagged = client
    .prepare<[string], TagRow>(
      `SELECT p.document_id, t.passage_id, t.article, t.signal, t.stance
       FROM json_each(?) d CROSS JOIN passages p ON p.document_id = d.value
       CROSS JOIN tags t ON t.passage_id = p.id`,
    )
    .raw();
  let held: readonly DocumentReadings[] = [];

  const countsOf = (ids: readonly string[]): Map<string, Counts> => {
    const among = JSON.stringify(ids);
    const found = new Map(
      ids.map((id) => [id, { passages: 0, counts: new Uint32Array(READINGS.length) }]),
    );
    for (const { id, passages } of passageCounts.iterate(among)) {
      const one = found.get(id);
      if (one) one.passages = passages;
    }
    // A passage may be read twice, by a machine and by a person: it counts once.
    let current = -1;
    const seen = new Set<number>();
    for (const [id, passage, article, signal, stance] of tagged.iterate(among)) {
      if (passage !== current) seen.clear();
      current = passage;
      const counts = found.get(id)?.counts;
      for (const place of placesOf(article, signal, stance)) {
        if (!counts || seen.has(place)) continue;
        seen.add(place);
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    return found;
  };

  const read = () => {
    const before = new Map(held.map((one) => [one.id, one]));
    const rows = published.all();
    const changed = rows.filter(({ id, revision }) => before.get(id)?.revision !== revision);
    if (changed.length === 0 && rows.length === held.length) return held;
    const counted = new Map<string, Counts>();
    for (let at = 0; at < changed.length; at += DOCUMENTS_PER_READ) {
      const ids = changed.slice(at, at + DOCUMENTS_PER_READ).map(({ id }) => id);
      for (const [id, counts] of countsOf(ids)) counted.set(id, counts);
    }
    held = rows.flatMap(({ id, revision, country, type, year, status, languages }) => {
      const counts = counted.get(id) ?? before.get(id);
      if (!counts) return [];
      const { passages, counts: readings } = counts;
      return {
        ...{ id, revision, status, passages, counts: readings },
        standing: standingOf(type ?? null, status),
        read: mayBeRead(languages?.split(',') ?? []),
        ...{ country: country ?? undefined, type: type ?? undefined, year: year ?? undefined },
      };
    });
    return held;
  };

  return { documents: whileUnchanged(database, read) };
}

type Counts = Pick<DocumentReadings, 'counts' | 'passages'>;
type TagRow = [
  id: string,
  passage: number,
  article: string | null,
  signal: string | null,
  stance: Stance | null,
];

const themes = new Map(
  CRPD_ARTICLES.map(({ article, qualityRightsTheme }) => [article, qualityRightsTheme]),
);
const places = new Map<string, readonly number[]>();

/** Places of everything that one tag says. */
function placesOf(
  article: string | null,
  signal: string | null,
  stance: Stance | null,
): readonly number[] {
  const key = `${article} ${signal} ${stance}`;
  let found = places.get(key);
  if (!found) {
    const said: Reading[] = article
      ? [{ article }, { theme: themes.get(article) }]
      : signal
        ? [{ signal }, ...(stance ? [{ signal, stance }] : [])]
        : [];
    found = said.flatMap((reading) => placeOfReading(reading) ?? []);
    places.set(key, found);
  }
  return found;
}

/**
 * How dense a reading is in some documents: passages with it in a hundred passages held, so that
 * a library that holds more of one country does not make that country's law say more
 * (DOMAIN §5.3).
 */
export function perHundred(tagged: number, passages: number): number {
  return passages === 0 ? 0 : (100 * tagged) / passages;
}
