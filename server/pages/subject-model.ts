import { type Densities, type DocumentReadings, perHundred } from '../../data/crpd/densities.ts';
import type { ConsideredDocument } from '../../data/crpd/provisions-found.ts';
import { placeOfReading, type Reading } from '../../data/crpd/readings.ts';
import { tellingPassages } from '../../data/crpd/telling-passages.ts';
import type { Library } from '../../data/library.ts';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { articlesOfTheme, QUALITY_RIGHTS } from '../../data/vocabularies/qualityrights.ts';
import { SIGNALS } from '../../data/vocabularies/signals.ts';
import type { Share, SignalCount, SubjectModel } from '../../web/models/convention.ts';
import { cardOf } from '../document-card.ts';
import { RequestError } from '../errors.ts';
import { shown } from '../search/parameters.ts';
import { countriesOf, ownDocuments, speakingOf } from './convention-model.ts';
import { tellingProvisions } from './telling-provisions.ts';

const DENSEST = 12;
/** Of one country, so that the world is seen. */
const MOST_OF_COUNTRY = 2;
/** A text of fewer passages is dense by chance: it comes after the others. */
const ENOUGH_PASSAGES = 10;
const PROVISIONS = 8;

/** An article or a theme: what is held about it, where, since when, and the best of it. */
export type Subject = { article: string } | { theme: number };

/**
 * The id of an article; one of the first four stands for the group that they are read as.
 *
 * @throws RequestError `not-found` that names the articles there are.
 */
export function parseArticle(given: string): string {
  const wanted = /^[1-4]$/.test(given) ? FIRST_ARTICLES : given.replace('–', '-');
  const known = CRPD_ARTICLES.find(({ article }) => article === wanted);
  if (known) return known.article;
  const detail = 'Known are 1-4, which are read as one, and 5 to 33.';
  throw noSuch('article', given, detail);
}
const FIRST_ARTICLES = '1-4';

/** @throws RequestError `not-found` that names the themes there are. */
export function parseTheme(given: string): number {
  const known = QUALITY_RIGHTS.find(({ theme }) => String(theme) === given);
  if (known) return known.theme;
  const detail = `Themes are 1 to ${QUALITY_RIGHTS.length}.`;
  throw noSuch('theme', given, detail);
}

/** @param detail - What there is instead, for readers to see. */
function noSuch(parameter: string, given: string, detail: string): RequestError {
  const message = `There is no ${parameter} ${shown(given)}. ${detail}`;
  return new RequestError('not-found', 404, message, [{ parameter, detail }]);
}

/** Makes the pages of articles and themes, all of it from the database. */
export function subjectModels(library: Library, densities: Densities) {
  const telling = tellingPassages(library.database);

  return (subject: Subject): SubjectModel => {
    const documents = ownDocuments(densities);
    const speaking = speakingOf(documents, subject);
    const articles = 'article' in subject ? [subject.article] : articlesOfTheme(subject.theme);
    const densest = densestOf(speaking, subject, library.provisions.severalTexts());
    const cards = new Map(
      library.documents.findMany(densest.map(({ id }) => id)).map((row) => [row.id, cardOf(row)]),
    );
    const bestOfEach = (some: typeof densest) => {
      const ids = some.map(({ id }) => id);
      const found = telling(ids, articles);
      return ids.flatMap((id) => found.find(({ documentId }) => documentId === id) ?? []);
    };
    const signalsIn = (signals: readonly string[]) => signalCounts(documents, signals);
    const standards =
      'theme' in subject
        ? (QUALITY_RIGHTS.find(({ theme }) => theme === subject.theme)?.standards ?? [])
        : [];
    return {
      ...subject,
      articles,
      standards: standards.map((one) => ({
        standard: one.standard,
        articles: [...one.articles],
        signals: signalsIn(one.signals),
      })),
      documents: speaking.length,
      bodyDocuments: speakingOf(densities.documents(), subject).filter(
        ({ type }) => type === 'treaty-body-document',
      ).length,
      signals: signalsIn(
        SIGNALS.filter((one) => one.articles.some((id) => articles.includes(id))).map(
          ({ signal }) => signal,
        ),
      ),
      provisions: tellingProvisions(library, bestOfEach(densest.slice(0, PROVISIONS))),
      densest: densest.flatMap((one) => {
        const document = cards.get(one.id);
        return document ? { document, ...shareOf([one], subject) } : [];
      }),
      countries: [...countriesOf(speaking)]
        .map((country) => {
          const held = documents.filter((one) => one.country === country);
          const about = speaking.filter((one) => one.country === country);
          return { country, documents: about.length, ...shareOf(held, subject) };
        })
        .sort((a, b) => b.density - a.density || (a.country < b.country ? -1 : 1)),
      decades: decadesOf(documents, subject),
    };
  };
}

function shareOf(documents: readonly DocumentReadings[], reading: Reading): Share {
  const place = placeOfReading(reading) ?? -1;
  const passages = documents.reduce((sum, one) => sum + (one.read ? one.passages : 0), 0);
  const tagged = documents.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0);
  return { passages, tagged, density: perHundred(tagged, passages) };
}

/** The documents that are most about it, few of each country and one text of each law. */
function densestOf(
  speaking: readonly DocumentReadings[],
  reading: Reading,
  severalTexts: ReadonlyMap<string, Pick<ConsideredDocument, 'work' | 'superseded'>>,
): DocumentReadings[] {
  const ranked = speaking
    .map((document) => ({ document, density: shareOf([document], reading).density }))
    .sort(
      (a, b) =>
        Number(a.document.passages < ENOUGH_PASSAGES) -
          Number(b.document.passages < ENOUGH_PASSAGES) ||
        b.density - a.density ||
        (a.document.id < b.document.id ? -1 : 1),
    );
  const taken = new Map<string, number>();
  const works = new Set<string>();
  const chosen: DocumentReadings[] = [];
  for (const { document } of ranked) {
    const country = document.country ?? '';
    const before = taken.get(country) ?? 0;
    const { work, superseded } = severalTexts.get(document.id) ?? { work: document.id };
    if (before >= MOST_OF_COUNTRY || superseded || works.has(work)) continue;
    taken.set(country, before + 1);
    works.add(work);
    chosen.push(document);
    if (chosen.length === DENSEST) break;
  }
  return chosen;
}

function signalCounts(
  documents: readonly DocumentReadings[],
  signals: readonly string[],
): SignalCount[] {
  return SIGNALS.filter(({ signal }) => signals.includes(signal)).flatMap(({ signal, stances }) =>
    stances.map((stance) => {
      const speaking = speakingOf(documents, { signal, stance });
      return {
        ...{ signal, stance, documents: speaking.length },
        passages: shareOf(speaking, { signal, stance }).tagged,
        countries: countriesOf(speaking).size,
      };
    }),
  );
}

/** Every decade from the first with a document to the last, so that distances in time stay true. */
function decadesOf(
  documents: readonly DocumentReadings[],
  reading: Reading,
): SubjectModel['decades'] {
  const byDecade = new Map<number, DocumentReadings[]>();
  for (const document of documents) {
    if (document.year === undefined || document.passages === 0) continue;
    const decade = Math.floor(document.year / 10) * 10;
    byDecade.set(decade, [...(byDecade.get(decade) ?? []), document]);
  }
  if (byDecade.size === 0) return [];
  const first = Math.min(...byDecade.keys());
  const length = (Math.max(...byDecade.keys()) - first) / 10 + 1;
  return Array.from({ length }, (_, at) => {
    const decade = first + 10 * at;
    const held = byDecade.get(decade) ?? [];
    return { decade, documents: held.length, ...shareOf(held, reading) };
  });
}
