import { articleAddress, countryAddress, gapAddress } from '../addresses.ts';
import type { CompareCell, CompareColumn, CompareModel, CompareRow } from '../models/compare.ts';
import type { GapState } from '../models/gap.ts';
import type { Texts } from '../texts.ts';
import { articleName } from './article-name.ts';
import { DocumentLink } from './document-link.tsx';
import { DocumentMeta } from './document-meta.tsx';
import { Foreign } from './foreign.tsx';
import { QuoteSource } from './gap-quote.tsx';
import { MarkedText } from './marked-text.tsx';

const STATES = {
  'none-found': ['○', 'compare.noneFound'],
  'not-read': ['◌', 'compare.notRead'],
  'nothing-held': ['∅', 'compare.nothingHeld'],
} as const;
/** Quotes in a cell; what else speaks of an article is named below them. */
const QUOTED = 4;
const SHAPES = { protects: '▲', restricts: '▼' } as const;

/** Questions in rows, countries or documents in columns; on a narrow screen one under the other. */
export function CompareTable({ texts, model }: { texts: Texts; model: CompareModel }) {
  const { columns, rows } = model;
  return (
    <table class={`row-by-row compare-table compare-${columns.length}`}>
      <caption class="visually-hidden">{texts.say('compare.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.say('compare.question')}</th>
          {columns.map((column) => (
            <th scope="col">
              <ColumnHead texts={texts} column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr id={row.question ?? `article-${row.article}`}>
            <th scope="row">
              <RowHead texts={texts} row={row} />
            </th>
            {row.cells.map((cells, at) => (
              <Cell texts={texts} column={columns[at]} row={row} cells={cells} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ColumnHead({ texts, column }: { texts: Texts; column: CompareColumn }) {
  const { country, document, held, read } = column;
  return (
    <>
      {country && <a href={countryAddress(texts.locale, country)}>{texts.place(country)}</a>}
      {document && (
        <>
          <DocumentLink texts={texts} document={document} />
          <DocumentMeta texts={texts} card={document} />
        </>
      )}
      {country && <small>{texts.say('compare.held', { read, held })}</small>}
    </>
  );
}

function RowHead({ texts, row }: { texts: Texts; row: CompareRow }) {
  const { question, article, articles } = row;
  return (
    <>
      <strong>
        {question ? texts.label('crpdQuestion', question) : texts.label('article', article ?? '')}
      </strong>
      {question && <span class="asks">{texts.label('crpdQuestionText', question)}</span>}
      <span class="spoken">
        {articles.map((one, at) => (
          <>
            {at > 0 && ' · '}
            <a href={articleAddress(texts.locale, one)}>{articleName(texts, one)}</a>
          </>
        ))}
      </span>
    </>
  );
}

interface CellProps {
  texts: Texts;
  column: CompareColumn | undefined;
  row: CompareRow;
  cells: CompareCell[];
}

function Cell({ texts, column, row, cells }: CellProps) {
  const state = sharedState(cells);
  return (
    <td>
      <p class="whose">
        {column?.country && texts.place(column.country)}
        {column?.document && (
          <Foreign language={column.document.language}>{column.document.title}</Foreign>
        )}
      </p>
      {state ? (
        <State texts={texts} column={column} state={state} />
      ) : (
        cells.map((cell) => <SideFound texts={texts} column={column} row={row} cell={cell} />)
      )}
    </td>
  );
}

/** The state of all sides, when nothing was found on any. */
function sharedState(cells: readonly CompareCell[]): keyof typeof STATES | undefined {
  const [first] = cells;
  return first && cells.every(({ count }) => count === 0) && first.state !== 'found'
    ? first.state
    : undefined;
}

function SideFound(props: Omit<CellProps, 'cells'> & { cell: CompareCell }) {
  const { texts, column, row, cell } = props;
  const { side, count, quotes, state } = cell;
  return (
    <div class={`side ${side ?? 'about'}`}>
      <p class="side-name">
        {side && <span aria-hidden="true">{SHAPES[side]} </span>}
        {side ? texts.say(`gap.${side}`) : texts.say('compare.about')}
        {count > 0 && <span class="figure"> · {texts.number(count)}</span>}
      </p>
      {state !== 'found' && <State texts={texts} column={column} state={state} />}
      {quotes.slice(0, QUOTED).map((quote) => (
        <blockquote>
          <p lang={quote.language} dir="auto">
            <MarkedText parts={quote.parts} />
          </p>
          <footer>
            <QuoteSource texts={texts} quote={quote} />{' '}
            <span class="written">
              {texts.say('compare.written', { language: texts.languageInLine(quote.language) })}
            </span>
          </footer>
        </blockquote>
      ))}
      {quotes.length > QUOTED && (
        <details class="elsewhere">
          <summary>
            {texts.say('compare.elsewhere', {
              shown: quotes.length - QUOTED,
              number: count - QUOTED,
            })}
          </summary>
          <ul>
            {quotes.slice(QUOTED).map((quote) => (
              <li>
                <QuoteSource texts={texts} quote={quote} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {count > quotes.length && column?.country && row.question && (
        <p class="more">
          <a
            href={gapAddress(texts.locale, column.country, { question: row.question, only: true })}
          >
            {texts.say('compare.all', { number: count })}
          </a>
        </p>
      )}
    </div>
  );
}

function State(props: { texts: Texts; column: CompareColumn | undefined; state: GapState }) {
  const { texts, column, state } = props;
  if (state === 'found') return null;
  const [shape, key] = STATES[state];
  const here = column?.document && state === 'none-found';
  return (
    <p class={`state ${state}`}>
      <span aria-hidden="true">{shape}</span> {texts.say(here ? 'compare.noneFoundHere' : key)}
    </p>
  );
}
