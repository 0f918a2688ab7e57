import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SourceError } from './item.ts';

const MAX_MANIFEST_BYTES = 100 * 1024 * 1024;

/** Cells by their column. */
export type Row = Record<string, string>;

interface TableRow {
  /** As a spreadsheet counts them: the header is row 1. */
  line: number;
  row: Row;
  /** Cells beyond the last column. */
  extra: number;
}

/** A table by its header. */
export interface Table {
  rows: TableRow[];
  header: string[];
}

/**
 * Reads a CSV table.
 *
 * @throws SourceError when it cannot be read.
 */
export function readTable(bytes: Uint8Array, name: string): Table {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [header = [], ...body]: string[][] = parse(text, {
      bom: true,
      relax_column_count: true,
      trim: true,
    });
    const rows = body
      .map((cells, at) => ({ line: at + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .map(({ line, cells }) => ({
        line,
        row: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])),
        extra: cells.findLastIndex((cell) => cell !== '') + 1 - header.length,
      }));
    return { rows, header };
  } catch (error) {
    throw new SourceError(
      `${name} cannot be read as a table (UTF-8, comma, quoted): ${(error as Error).message}`,
      { cause: error },
    );
  }
}

/**
 * Reads a CSV file.
 *
 * @throws SourceError when it cannot be read.
 */
export function readTableFile(path: string): Table {
  const name = basename(path);
  return readTable(readBytes(path, name), name);
}

function readBytes(path: string, name: string): Buffer {
  try {
    if (statSync(path).size <= MAX_MANIFEST_BYTES) return readFileSync(path);
  } catch (error) {
    throw new SourceError(`${name} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  throw new SourceError(`${name} is larger than 100 MB. Split it into several manifests.`);
}
