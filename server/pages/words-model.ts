import type { StigmatisingLaw } from '../../data/crpd/stigmatising-words.ts';
import type { Library } from '../../data/library.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { findPlace, placeName } from '../../data/vocabularies/places.ts';
import type { WordsModel } from '../../web/models/words.ts';
import { csvText } from '../csv.ts';
import { cardOf } from '../document-card.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import { type Parameters, shown, single, wholeNumber } from '../search/parameters.ts';

const LAWS_PER_PAGE = 60;
/** What is known to be in force first; drafts and repealed law last. */
const ORDER = ['in-force', 'amended', 'unknown', 'draft', 'repealed'];

/** Which laws are asked for. */
export interface WordsChoice {
  country?: string;
  page: number;
}

/** @throws RequestError naming each parameter that does not fit; others are passed over. */
export function parseWordsChoice(parameters: Parameters): WordsChoice {
  const faults: ParameterFault[] = [];
  const given = single(parameters.country);
  const country = given === '' ? undefined : findPlace(given)?.code;
  if (given !== '' && !country) {
    const detail = `"${shown(given)}" is not an ISO 3166-1 alpha-3 code such as URY.`;
    faults.push({ parameter: 'country', detail });
  }
  const page = wholeNumber('page', single(parameters.page), 1, 10_000, faults) ?? 1;
  if (faults.length > 0) throw badRequest(faults);
  return { country, page };
}

/** One page of the laws that use such words. */
export function wordsModel(
  library: Library,
  all: readonly StigmatisingLaw[],
  choice: WordsChoice,
  locale: Locale,
): WordsModel {
  const laws = lawsInOrder(all, choice, locale);
  const pages = Math.max(1, Math.ceil(laws.length / LAWS_PER_PAGE));
  const page = Math.min(choice.page, pages);
  const shownLaws = laws.slice((page - 1) * LAWS_PER_PAGE, page * LAWS_PER_PAGE);
  const rows = library.documents.findMany(shownLaws.map(({ id }) => id));
  const cards = new Map(rows.map((row) => [row.id, cardOf(row)]));
  const byName = new Intl.Collator(locale);
  return {
    country: choice.country,
    countries: [...new Set(all.map(({ country }) => country))].sort((a, b) =>
      byName.compare(placeName(a, locale), placeName(b, locale)),
    ),
    ...{ total: laws.length, page, pages },
    laws: shownLaws.flatMap(({ id, standing, terms }) => {
      const document = cards.get(id);
      return document ? [{ document, standing, terms }] : [];
    }),
  };
}

/** All of them as CSV, a line for each law and word. */
export function wordsCsv(
  library: Library,
  all: readonly StigmatisingLaw[],
  choice: WordsChoice,
): string {
  const laws = lawsInOrder(all, choice, 'en');
  const titles = new Map(
    library.documents.findMany(laws.map(({ id }) => id)).map(({ id, title }) => [id, title]),
  );
  return csvText([
    ['country', 'document', 'title', 'year', 'status', 'word', 'language', 'passages'],
    ...laws.flatMap(({ country, id, year, status, terms }) =>
      terms.map(({ term, language, passages }) => [
        ...[country, id, titles.get(id), year, status, term, language, passages],
      ]),
    ),
  ]);
}

/** Those in force first, then by country, the newest law first. */
export function lawsInOrder(
  all: readonly StigmatisingLaw[],
  { country }: Pick<WordsChoice, 'country'>,
  locale: Locale,
): StigmatisingLaw[] {
  const byName = new Intl.Collator(locale);
  return all
    .filter((law) => country === undefined || law.country === country)
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
        byName.compare(placeName(a.country, locale), placeName(b.country, locale)) ||
        (b.year ?? 0) - (a.year ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
}
