import type { Library } from '../../data/library.ts';
import { CONCEPTS } from '../../data/vocabularies/concepts.ts';
import { LOCALES, type Locale } from '../../data/vocabularies/languages.ts';
import { texts } from '../../web/texts.ts';
import { quantile, READERS, timed } from './at-once.ts';
import { sampleOf } from './corpus.ts';
import { type Row, row } from './table.ts';

const TITLES = 96;
/** In each language of the interface. */
const COUNTRIES = 8;
const CONCEPTS_NAMED = 8;
/** Nobody types further before choosing. */
const MOST_LETTERS = 16;

/** A text that somebody types, and the language of their interface. */
interface Typing {
  text: string;
  locale: Locale;
}

/**
 * Times suggestions over HTTP while several readers type titles of the library, countries and
 * concepts in all languages of the interface, letter by letter; always the same for the same
 * library.
 *
 * @param site - Address of the server, without a slash at the end.
 */
export async function measureSuggestions(library: Library, site: string): Promise<Row[]> {
  const typings = mixed([titles(library), countries(library), concepts()]);
  const times: number[] = [];
  await timed(typings, async ({ text, locale }) => {
    const letters = [...text].slice(0, MOST_LETTERS);
    for (const at of letters.keys()) {
      const q = encodeURIComponent(letters.slice(0, at + 1).join(''));
      const before = performance.now();
      const answer = await fetch(`${site}/api/v1/suggest?q=${q}&lang=${locale}`);
      const body = await answer.text();
      times.push(performance.now() - before);
      if (!answer.ok) throw new Error(`Suggestions answered ${answer.status}: ${body}`);
    }
  });
  const of = `${times.length} beginnings of ${typings.length} titles, countries and concepts, ${READERS} readers at once`;
  return [
    row('suggestions p50', quantile(times, 0.5), 'ms', of, 1),
    row('suggestions p95', quantile(times, 0.95), 'ms', 'promised: at most 50', 1),
  ];
}

function titles({ documents }: Library): Typing[] {
  return documents.findMany(sampleOf(documents.allIds(), TITLES)).map(({ title, language }) => ({
    text: title,
    locale: LOCALES.find((locale) => locale === language) ?? 'en',
  }));
}

function countries({ collection }: Library): Typing[] {
  const codes = collection
    .countByPlace()
    .map(({ country }) => country)
    .sort();
  return LOCALES.flatMap((locale) =>
    sampleOf(codes, COUNTRIES).map((code) => ({ text: texts(locale).place(code), locale })),
  );
}

function concepts(): Typing[] {
  return LOCALES.flatMap((locale) =>
    sampleOf(CONCEPTS, CONCEPTS_NAMED).map(({ label }) => ({ text: label[locale], locale })),
  );
}

/** Evenly shuffled, so that readers type unlike things at the same time. */
function mixed(lists: readonly Typing[][]): Typing[] {
  return lists
    .flatMap((list) => list.map((typing, at) => ({ typing, place: (at + 0.5) / list.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ typing }) => typing);
}
