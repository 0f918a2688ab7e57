import { TableFault } from './table-fault.ts';

/** Letters of one cell; more is a quotation mark that nobody closed. */
const LONGEST_CELL = 200_000;
/** Letters looked through to find out what parts the cells. */
const LONGEST_HEAD = 65_536;
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Rows of a table (RFC 4180) as they come. What parts the cells is told by the first line: commas,
 * semicolons (Excel in much of the world), tabs, or whatever a line `sep=…` says.
 *
 * @throws TableFault when a quotation mark is not closed.
 */
export async function* csvRows(texts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let head = '';
  let parser: ReturnType<typeof rowParser> | undefined;
  for await (const text of texts) {
    if (parser) {
      yield* parser.read(text);
      continue;
    }
    head += text;
    if (!/[\r\n]./s.test(head) && head.length < LONGEST_HEAD) continue;
    const { separator, rest } = separatorOf(head);
    parser = rowParser(separator);
    yield* parser.read(rest);
  }
  if (!parser) {
    const { separator, rest } = separatorOf(head);
    parser = rowParser(separator);
    yield* parser.read(rest);
  }
  yield* parser.end();
}

function separatorOf(head: string): { separator: string; rest: string } {
  const said = /^sep=(.)\r?\n/.exec(head);
  if (said) return { separator: said[1] as string, rest: head.slice(said[0].length) };
  const line = /^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(head)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (separator: string) => line.split(separator).length;
  const [separator] = [...SEPARATORS].sort((a, b) => count(b) - count(a));
  return { separator: separator as string, rest: head };
}

function rowParser(separator: string) {
  let row: string[] = [];
  let cell = '';
  let place: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let afterReturn = false;
  let rows = 1;
  const endCell = () => {
    row.push(cell);
    cell = '';
    place = 'start';
  };
  const add = (text: string) => {
    cell += text;
    if (cell.length <= LONGEST_CELL) return;
    const detail = `A cell in row ${rows} has more than ${LONGEST_CELL} letters: is a quotation mark not closed there?`;
    throw new TableFault('open-quote', detail);
  };
  return {
    *read(text: string): Generator<string[]> {
      let from = 0;
      for (let at = 0; at < text.length; at++) {
        const letter = text[at] as string;
        const returned = afterReturn;
        afterReturn = false;
        if (place === 'quoted') {
          if (letter !== '"') continue;
          add(text.slice(from, at));
          place = 'closed';
          continue;
        }
        if (letter === '"' && place === 'closed') {
          // Two in a row stand for one.
          cell += '"';
          place = 'quoted';
          from = at + 1;
        } else if (letter === '"' && place === 'start') {
          place = 'quoted';
          from = at + 1;
        } else if (letter === separator) {
          endCell();
        } else if (letter === '\n' || letter === '\r') {
          if (letter === '\n' && returned) continue;
          afterReturn = letter === '\r';
          endCell();
          yield row;
          row = [];
          rows += 1;
        } else {
          cell += letter;
          place = 'plain';
        }
      }
      if (place === 'quoted') add(text.slice(from));
    },
    *end(): Generator<string[]> {
      if (place === 'quoted') {
        const detail = `A quotation mark in row ${rows} is not closed.`;
        throw new TableFault('open-quote', detail);
      }
      if (place === 'start' && row.length === 0) return;
      endCell();
      yield row;
    },
  };
}
