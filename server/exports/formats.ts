import { BIBTEX, CSL, RIS } from './citation-lists.ts';
import { CSV } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { JSONL } from './jsonl.ts';

/** Every format, in the order they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [CSV, JSONL, RIS, BIBTEX, CSL];

/** The format of this name; nothing when there is none. */
export function exportFormat(name: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.name === name);
}
