import type { SearchQuery } from '../../data/search/query.ts';
import type { ExportModel, ExportOffer } from '../../web/models/export.ts';
import type { AskedExport } from '../exports/asked-export.ts';
import type { ExportService } from '../exports/export-service.ts';
import type { ExportFormat, ExportRows } from '../exports/format.ts';
import { EXPORT_FORMATS } from '../exports/formats.ts';
import { parseChoiceForEach } from '../exports/parse-choice.ts';
import { countAnswering, exportSize } from '../exports/preview.ts';

/**
 * What can be taken away of what was found, with how large it will be.
 */
export async function exportModel(
  asked: AskedExport,
  query: SearchQuery,
  exports: Pick<ExportService, 'measure'>,
): Promise<ExportModel> {
  const figures = await exports.measure(asked.ids);
  const answering = await countAnswering(asked);
  const offer = (format: ExportFormat, rows: ExportRows): ExportOffer => {
    const choice = parseChoiceForEach(format, { rows }, query.locale);
    const { passages, files, bytes } = exportSize(format, choice, figures, answering);
    const columns = format.columns?.(rows);
    return {
      ...{ format: format.name, rows, saysRows: format.rows.length > 1, passages, files, bytes },
      parts: format.parts.map((name) => ({ name, chosen: choice.parts.has(name) })),
      columns: (columns?.known ?? []).map((name) => ({
        name,
        chosen: choice.columns.includes(name),
      })),
      choosesPassages: rows === 'passages' && answering !== undefined,
    };
  };
  return {
    query,
    total: asked.about.total,
    question: [...new URLSearchParams(asked.about.question)],
    offers: EXPORT_FORMATS.flatMap((format) => format.rows.map((rows) => offer(format, rows))),
  };
}
