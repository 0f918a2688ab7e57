import type { Library } from '../../data/library.ts';
import { findPlace } from '../../data/vocabularies/places.ts';
import { quantile, timed } from './at-once.ts';
import { type Row, row } from './table.ts';

/** Readers who ask at the same time. */
const READERS = 2;
const LOCALES = ['en', 'ar', 'ru'];
const HEAT = ['', '?by=signals', '?region=AFR', '?type=act', '?by=signals&practices=permits'];

/** Times and weighs the gap page of every country held and the map, in three languages. */
export async function measureConvention(library: Library, site: string): Promise<Row[]> {
  const countries = library.collection
    .countByPlace()
    .map(({ country }) => country)
    .filter((code) => findPlace(code)?.kind === 'country');
  const gap = await measured(
    countries.flatMap((code) => LOCALES.map((locale) => `/${locale}/countries/${code}/gap`)),
    site,
  );
  const heat = await measured(
    HEAT.flatMap((query) => LOCALES.map((locale) => `/${locale}/convention/heat${query}`)),
    site,
  );
  const of = `${countries.length} countries, ${LOCALES.length} languages, ${READERS} readers`;
  return [
    row('gap page p95', gap.p95, 'ms', `${of}; promised: at most 300`, 1),
    row('  the heaviest, uncompressed', gap.heaviest / 1000, 'kB', 'promised: at most 120', 1),
    row('heat map p95', heat.p95, 'ms', 'promised: at most 300', 1),
    row('  the heaviest, uncompressed', heat.heaviest / 1000, 'kB', 'promised: at most 120', 1),
  ];
}

async function measured(paths: readonly string[], site: string) {
  let heaviest = 0;
  const ask = async (path: string) => {
    const answer = await fetch(site + path, { headers: { 'accept-encoding': 'identity' } });
    const bytes = (await answer.arrayBuffer()).byteLength;
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
    heaviest = Math.max(heaviest, bytes);
  };
  const times = await timed(paths, ask, READERS);
  return { p95: quantile(times, 0.95), heaviest };
}
