import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * What files state of themselves, as a person read them: the act's own number, the day it was
 * made, its standing. Empty: the text states none. `?`: not looked up, or open to doubt.
 */
export interface ReadFacts {
  file: string;
  number: string;
  adopted: string;
  status: string;
}

const FACTS = new Map(
  (
    parse(readFileSync(new URL('facts-read.csv', import.meta.url)), {
      columns: true,
    }) as ReadFacts[]
  ).map((facts) => [facts.file, facts]),
);

/** @returns the facts of a file; undefined when nobody read it. */
export function readFacts(file: string): ReadFacts | undefined {
  return FACTS.get(file);
}

/** Numbers are the same whatever words and signs stand between: "Ley Nº 19.529", "19529". */
export function sameNumber(found: string, stated: string): boolean {
  return numberKey(found) === numberKey(stated);
}

function numberKey(number: string): string {
  if (/\/C\//.test(number)) return number;
  return (
    number
      .replace(/(\d)[.\u00a0](?=\d{3})/gu, '$1')
      .match(/\d+|(?<=-)\p{Lu}+/gu)
      ?.join(' ') ?? ''
  );
}
