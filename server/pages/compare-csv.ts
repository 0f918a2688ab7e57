import { textAddress } from '../../web/addresses.ts';
import type { CompareCell, CompareModel } from '../../web/models/compare.ts';
import { csvText } from '../csv.ts';

const QUOTE = ['document', 'title', 'year', 'provision', 'page', 'language', 'quote', 'url'];
const HEAD = [
  ...['question', 'article', 'country', 'compared_document', 'side', 'state', 'found'],
  ...QUOTE,
];

/** What is quoted side by side, a line a provision; a side with nothing found has a line too. */
export function compareCsv({ columns, rows }: CompareModel, base: string): string {
  const quoteLines = ({ quotes }: CompareCell) =>
    quotes.length === 0
      ? [QUOTE.map(() => undefined)]
      : quotes.map(({ document, label, page, language, parts, fileId, passageId }) => [
          ...[document.id, document.title, document.year, label, page, language],
          parts.map(({ text }) => text).join(''),
          base + textAddress('en', document.id, { file: fileId, passageId }),
        ]);
  return csvText([
    HEAD,
    ...rows.flatMap(({ question, article, articles, cells }) =>
      cells.flatMap((sides, at) =>
        sides.flatMap((cell) =>
          quoteLines(cell).map((line) => [
            ...[question, article ?? articles.join('; '), columns[at]?.country],
            ...[columns[at]?.document?.id, cell.side, cell.state, cell.count],
            ...line,
          ]),
        ),
      ),
    ),
  ]);
}
