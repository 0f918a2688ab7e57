import type { Densities, DocumentReadings } from '../../data/crpd/densities.ts';
import { IN_FORCE } from '../../data/crpd/law-of-country.ts';
import { placeOfReading, type Reading } from '../../data/crpd/readings.ts';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { QUALITY_RIGHTS } from '../../data/vocabularies/qualityrights.ts';
import type { ConventionModel } from '../../web/models/convention.ts';

/** Every article and theme, with how many documents and countries speak of it. */
export function conventionModel(densities: Densities): ConventionModel {
  const documents = ownDocuments(densities);
  const spoken = (reading: Reading) => {
    const speaking = speakingOf(documents, reading);
    return { documents: speaking.length, countries: countriesOf(speaking).size };
  };
  return {
    articles: CRPD_ARTICLES.map(({ article }) => ({ article, ...spoken({ article }) })),
    themes: QUALITY_RIGHTS.map(({ theme }) => ({ theme, ...spoken({ theme }) })),
  };
}

/** What stands as law or guidance of countries. */
export function ownDocuments(densities: Densities): DocumentReadings[] {
  return densities.documents().filter(({ standing }) => IN_FORCE.includes(standing));
}

/** Documents with at least one passage of a reading. */
export function speakingOf(
  documents: readonly DocumentReadings[],
  reading: Reading,
): DocumentReadings[] {
  const place = placeOfReading(reading) ?? -1;
  return documents.filter(({ counts }) => (counts[place] ?? 0) > 0);
}

export function countriesOf(documents: readonly DocumentReadings[]): Set<string> {
  return new Set(documents.flatMap(({ country }) => country ?? []));
}
