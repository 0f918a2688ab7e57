import { BIBTEX, CSL, RIS } from './citation-lists.ts';
import { CSV } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { JSONL } from './jsonl.ts';
import { XLSX } from './xlsx.ts';
import { ZIP } from './zip/zip.ts';

/** Every format, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [CSV, XLSX, JSONL, RIS, BIBTEX, CSL, ZIP];

/** The format of this name; nothing when there is none. */
export function exportFormat(name: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.name === name);
}
