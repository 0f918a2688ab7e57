import { type Densities, type DocumentReadings, perHundred } from '../../data/crpd/densities.ts';
import { IN_FORCE } from '../../data/crpd/law-of-country.ts';
import { placeOfReading } from '../../data/crpd/readings.ts';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { DOCUMENT_TYPES } from '../../data/vocabularies/document-types.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { allPlaces, findPlace, type Place, placeName } from '../../data/vocabularies/places.ts';
import { SIGNALS } from '../../data/vocabularies/signals.ts';
import type {
  HeatChoice,
  HeatColumn,
  HeatModel,
  HeatRow,
  HeatState,
} from '../../web/models/heat.ts';

/** Bytes that the figures of one page may take, so that it stays under 120 kB in any language. */
const MOST_BYTES = 84_000;
/** Bytes of a figure with its link (Russian): signals have longer names. */
const AROUND_FIGURE = { articles: 235, signals: 270 };

/** Countries and what their law is about, a page of them at a time. */
export function heatModel(densities: Densities, choice: HeatChoice, locale: Locale): HeatModel {
  const { columns, rows, absent, types, undated } = heatFigures(densities, choice, locale);
  const pages = pagesOf(rows, MOST_BYTES / figureBytes(choice));
  const page = Math.min(choice.page, pages.length);
  return {
    ...{ columns, absent, types, undated },
    choice: { ...choice, page },
    rows: pages[page - 1] ?? [],
    countries: rows.length,
    pages: pages.length,
  };
}

/** The same figures for every country, by name in the reader's language. */
export function heatFigures(
  densities: Densities,
  choice: HeatChoice,
  locale: Locale,
): Pick<HeatModel, 'columns' | 'rows' | 'absent' | 'types' | 'undated'> {
  const columns = columnsOf(choice);
  const places = columns.map((column) => placeOfReading(column) ?? -1);
  const inRegion = ({ whoRegion }: Place) =>
    choice.region.length === 0 || (whoRegion !== undefined && choice.region.includes(whoRegion));
  const byCountry = new Map<string, DocumentReadings[]>();
  const types = new Set<string>();
  for (const document of densities.documents()) {
    const place = document.country ? findPlace(document.country) : undefined;
    if (!place || place.kind === 'body') continue;
    const speaks = IN_FORCE.includes(document.standing);
    if (speaks && document.type) types.add(document.type);
    if (!inRegion(place)) continue;
    // A country of which only treaty-body documents are held stays, as an empty row.
    const held = byCountry.get(place.code) ?? [];
    if (speaks) held.push(document);
    byCountry.set(place.code, held);
  }
  const byName = new Intl.Collator(locale);
  const inOrder = (codes: Iterable<string>) =>
    [...codes]
      .map((code) => ({ code, name: placeName(code, locale) }))
      .sort((a, b) => byName.compare(a.name, b.name))
      .map(({ code }) => code);
  return {
    columns,
    // What there is to read comes first.
    rows: inOrder(byCountry.keys())
      .map((country) => rowOf(country, byCountry.get(country) ?? [], choice, places))
      .sort((a, b) => Number(a.passages === 0) - Number(b.passages === 0)),
    absent: inOrder(
      allPlaces()
        .filter((place) => place.unStatus !== undefined && inRegion(place))
        .filter(({ code }) => !byCountry.has(code))
        .map(({ code }) => code),
    ),
    types: DOCUMENT_TYPES.filter((type) => types.has(type)),
    undated: [...byCountry.values()]
      .flat()
      .filter((document) => isUndated(document, choice) && isOfType(document, choice)).length,
  };
}

function columnsOf({ by, practices }: HeatChoice): HeatColumn[] {
  if (by === 'articles') return CRPD_ARTICLES.map(({ article }) => ({ article }));
  return SIGNALS.map(({ signal, kind }) => {
    if (kind === 'right') return { signal, stance: 'guarantees' };
    return practices === 'any' ? { signal } : { signal, stance: practices };
  });
}

function fits(document: DocumentReadings, choice: HeatChoice): boolean {
  if (!isOfType(document, choice) || isUndated(document, choice)) return false;
  const { yearFrom = Number.NEGATIVE_INFINITY, yearTo = Number.POSITIVE_INFINITY } = choice;
  return document.year === undefined || (document.year >= yearFrom && document.year <= yearTo);
}

function isOfType(document: DocumentReadings, { type }: HeatChoice): boolean {
  return type.length === 0 || type.includes(document.type ?? '');
}

/** Years are chosen, and nobody knows that of the document. */
function isUndated({ year }: DocumentReadings, { yearFrom, yearTo }: HeatChoice): boolean {
  return year === undefined && (yearFrom !== undefined || yearTo !== undefined);
}

function rowOf(
  country: string,
  held: readonly DocumentReadings[],
  choice: HeatChoice,
  places: readonly number[],
): HeatRow {
  const documents = held.filter((document) => fits(document, choice));
  // What cannot be read says nothing, and must not make the rest look thin.
  const passages = documents.reduce((sum, one) => sum + (one.read ? one.passages : 0), 0);
  const tagged = places.map((place) =>
    documents.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0),
  );
  return {
    ...{ country, documents: documents.length, passages, tagged },
    state: stateOf(held.length, documents.length, passages),
    density: tagged.map((count) => perHundred(count, passages)),
  };
}

function stateOf(held: number, documents: number, passages: number): HeatState {
  if (passages > 0) return 'read';
  if (documents > 0) return 'unread';
  return held > 0 ? 'unfit' : 'nothing';
}

/** Each link repeats what is chosen. */
function figureBytes({ by, type, yearFrom, yearTo }: HeatChoice): number {
  const chosen = [
    ...type.map((one) => `&amp;type=${one}`),
    ...(yearFrom === undefined ? [] : [`&amp;year_from=${yearFrom}`]),
    ...(yearTo === undefined ? [] : [`&amp;year_to=${yearTo}`]),
  ];
  return AROUND_FIGURE[by] + chosen.join('').length;
}

/** At least one page, each with as many countries as its weight allows. */
function pagesOf(rows: readonly HeatRow[], most: number): HeatRow[][] {
  const pages: HeatRow[][] = [[]];
  let figures = 0;
  for (const row of rows) {
    const own = row.tagged.filter((count) => count > 0).length;
    if (figures + own > most) {
      pages.push([]);
      figures = 0;
    }
    pages.at(-1)?.push(row);
    figures += own;
  }
  return pages;
}
