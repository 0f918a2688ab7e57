import type { Library } from '../../../../data/library.ts';
import type { PassageRow } from '../../../../data/passages.ts';
import { badRequest, type ParameterFault } from '../../../errors.ts';
import { PassageParameters } from '../../../schemas/documents.ts';
import {
  checkNames,
  type Parameters,
  pageOf,
  single,
  wholeNumber,
} from '../../../search/parameters.ts';
import { pageLinks } from './page-links.ts';

/** Of a file, what its passages need. */
interface PassageFile {
  id: number;
  /** Absent where the format has no pages. */
  pages?: number | null;
}

/**
 * One page of the text of a document, with the links to the others.
 *
 * @param address - Absolute address of this page.
 * @throws RequestError `bad-request`
 */
export function passagesAnswer(
  library: Library,
  id: string,
  files: readonly PassageFile[],
  parameters: Parameters,
  address: string,
) {
  const { file, page, perPage } = passageQuery(parameters);
  const paged = new Set(files.filter(({ pages }) => pages != null).map((one) => one.id));
  const total = library.passages.countOfDocument(id, file);
  const rows = library.passages.ofDocument(id, file, (page - 1) * perPage, perPage);
  return {
    link: pageLinks(address, page, Math.ceil(total / perPage)),
    body: {
      ...{ total, page, per_page: perPage },
      passages: rows.map((row) => passageAnswer(row, paged.has(row.fileId))),
    },
  };
}

function passageQuery(parameters: Parameters): { file?: number; page: number; perPage: number } {
  checkNames(parameters, Object.keys(PassageParameters.properties));
  const faults: ParameterFault[] = [];
  const number = (name: string, most: number) =>
    wholeNumber(name, single(parameters[name]), 1, most, faults);
  const file = number('file', Number.MAX_SAFE_INTEGER);
  const { page, perPage } = pageOf(parameters, faults, { usual: 100 });
  if (faults.length > 0) throw badRequest(faults);
  return { file, page, perPage };
}

function passageAnswer(row: PassageRow, paged: boolean) {
  return {
    ...{ id: row.id, file: row.fileId, ordinal: row.ordinal, label: row.label ?? undefined },
    ...(paged ? { page_from: row.pageFrom, page_to: row.pageTo } : {}),
    ...{ headings: row.headings, language: row.language, text: row.text },
  };
}
