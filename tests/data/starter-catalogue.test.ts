import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../data/model.ts';
import { DOCUMENT_TYPES } from '../../data/vocabularies/document-types.ts';
import { findPlace } from '../../data/vocabularies/places.ts';
import { TOPICS } from '../../data/vocabularies/topics.ts';

const COLUMNS =
  'id,title,title_en,country,year,language,type,topics,status,source_url,source,summary'.split(',');
const LATEST_YEAR = 2026;

const text = readFileSync(new URL('../../data/starter/catalogue.csv', import.meta.url), 'utf8');
const rows: Record<string, string>[] = parse(text, { columns: true });

/** Ids of the rows for which something is wrong: a failure then names the rows. */
function rowsWhere(wrong: (row: Record<string, string>) => boolean): string[] {
  return rows.filter(wrong).map((row) => row.id ?? '');
}

function countBy(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function repeated(values: string[]): string[] {
  return [...countBy(values)].flatMap(([value, count]) => (count > 1 ? [value] : []));
}

describe('the starter catalogue', () => {
  it('has the columns of a manifest and at least 170 records', () => {
    expect(text.slice(0, text.indexOf('\n')).split(',')).toEqual(COLUMNS);
    expect(rows.length).toBeGreaterThanOrEqual(170);
  });

  it('gives each record an id of its own, made of country, year and a short name', () => {
    expect(repeated(rows.map((row) => row.id ?? ''))).toEqual([]);
    expect(
      rowsWhere(({ id = '', country = '', year }) => {
        const start = `${country.toLowerCase()}-${year || 'nd'}-`;
        return !id.startsWith(start) || id.length > 80 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
      }),
    ).toEqual([]);
  });

  it('uses only words of the vocabularies', () => {
    const types: readonly string[] = DOCUMENT_TYPES;
    const topics: readonly string[] = TOPICS;
    const statuses: readonly string[] = STATUSES;
    expect(rowsWhere((row) => findPlace(row.country ?? '')?.kind !== 'country')).toEqual([]);
    expect(rowsWhere((row) => !types.includes(row.type ?? ''))).toEqual([]);
    expect(
      rowsWhere(({ topics: cell = '' }) => {
        const named = cell.split(';');
        return repeated(named).length > 0 || !named.every((topic) => topics.includes(topic));
      }),
    ).toEqual([]);
    expect(rowsWhere(({ status = '' }) => status !== '' && !statuses.includes(status))).toEqual([]);
    expect(rowsWhere((row) => !/^[a-z]{2}(-Han[st])?$/.test(row.language ?? ''))).toEqual([]);
  });

  it('has a year only where one can be believed', () => {
    expect(
      rowsWhere(
        ({ year = '' }) =>
          year !== '' && !(/^\d{4}$/.test(year) && +year >= 1850 && +year <= LATEST_YEAR),
      ),
    ).toEqual([]);
  });

  it('leads to an address on the web and says whose it is', () => {
    expect(rowsWhere((row) => !/^https?:$/.test(new URL(row.source_url ?? '').protocol))).toEqual(
      [],
    );
    expect(rowsWhere((row) => /\s/.test(row.source_url ?? ''))).toEqual([]);
    expect(rowsWhere((row) => !row.source)).toEqual([]);
  });

  it('sums up each record in one or two sentences of its own', () => {
    expect(repeated(rows.map((row) => row.summary ?? ''))).toEqual([]);
    expect(
      rowsWhere(({ summary = '' }) => {
        const sentences = summary.match(/[.!?](?=\s|$)/g)?.length ?? 0;
        return sentences < 1 || sentences > 2 || !summary.endsWith('.') || summary.length < 40;
      }),
    ).toEqual([]);
  });

  it('has an English title wherever the title is not English, and shouts none', () => {
    expect(rowsWhere((row) => (row.language === 'en') === (row.title_en !== ''))).toEqual([]);
    expect(rowsWhere(({ title = '' }) => /\p{Lu}{4,}\s+\p{Lu}{4,}/u.test(title))).toEqual([]);
  });

  it('is balanced: twenty countries or more, none with more than twenty records', () => {
    const perCountry = countBy(rows.map((row) => row.country ?? ''));
    expect(perCountry.size).toBeGreaterThanOrEqual(20);
    expect(Math.max(...perCountry.values())).toBeLessThanOrEqual(20);
  });

  it('covers every topic', () => {
    const covered = new Set(rows.flatMap((row) => (row.topics ?? '').split(';')));
    expect(TOPICS.filter((topic) => !covered.has(topic))).toEqual([]);
  });
});
