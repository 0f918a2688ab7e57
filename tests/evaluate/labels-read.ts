import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Numbers of the provisions of files without markup, as a person read them: "1-23 23A 24-30". */
const ROWS = parse(readFileSync(new URL('labels-read.csv', import.meta.url)), {
  columns: true,
}) as { file: string; labels: string }[];

/** @returns the labels of a file in order; undefined when nobody read it. */
export function readLabels(file: string): string[] | undefined {
  const row = ROWS.find((one) => one.file === file);
  return row?.labels.split(' ').flatMap((part) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(part) ?? [];
    // "34-1" is a section of its own.
    if (Number(to) <= Number(from) || from === undefined) return [part];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) =>
      String(Number(from) + at),
    );
  });
}
