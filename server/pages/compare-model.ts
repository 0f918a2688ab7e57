import type {
  Findings,
  FoundProvision,
  QuestionFindings,
} from '../../data/crpd/provisions-found.ts';
import { type TellingPassage, tellingPassages } from '../../data/crpd/telling-passages.ts';
import type { Library } from '../../data/library.ts';
import type { TextPart } from '../../data/search/query.ts';
import { CRPD_QUESTIONS } from '../../data/vocabularies/crpd-questions.ts';
import type {
  CompareCell,
  CompareChoice,
  CompareColumn,
  CompareModel,
  CompareRow,
} from '../../web/models/compare.ts';
import type { GapQuote, GapState } from '../../web/models/gap.ts';
import { cardOf } from '../document-card.ts';
import { type ChosenSide, chooseFor } from './gap-choice.ts';
import { heldOf, quoteReader } from './gap-model.ts';
import { tellingProvisions } from './telling-provisions.ts';
import { versionsAmong } from './versions-of.ts';

/** Quotes in a cell and side when all questions are shown, and when few are. */
const QUOTES_AMONG_MANY = 1;
const QUOTES_AMONG_FEW = 4;
/** Provisions of a column that speak of an article; most of them are only named. */
const MOST_OF_ARTICLE = 30;
/** Rows from which on there are many. */
const MANY_ROWS = 6;
/** Characters of all quotes in one row among many rows, shared by its columns. */
const CHARACTERS_IN_ROW = 420;
const SUGGESTED = 60;

/** Compares countries or documents, all of it from the database. */
export function comparer(library: Library) {
  const telling = tellingPassages(library.database);

  return (choice: CompareChoice): CompareModel => {
    const compared = comparedOf(library, choice);
    const base = {
      choice,
      columns: compared.map(({ column }) => column),
      countries: library.collection.countByPlace().map(({ country }) => country),
      suggested: suggestedFor(library, choice),
      versions: versionsAmong(library, choice.documents),
    };
    if (compared.length < 2) return { ...base, rows: [], silent: [] };
    const questions = CRPD_QUESTIONS.filter(
      ({ id, articles }) =>
        (!choice.question || id === choice.question) &&
        (!choice.article || articles.includes(choice.article)),
    );
    const many = questions.length >= MANY_ROWS;
    const most = many ? QUOTES_AMONG_MANY : QUOTES_AMONG_FEW;
    const longest = many
      ? Math.round(CHARACTERS_IN_ROW / compared.length)
      : Number.MAX_SAFE_INTEGER;
    const rows = questions.map(({ id, articles }): CompareRow => {
      const cells = compared.map(({ findings, emptyState }) =>
        questionCells(library, findings, id, { most, longest, emptyState }),
      );
      return { question: id, articles, cells };
    });
    const speaks = ({ cells }: CompareRow) => cells.some((cell) => cell.some((one) => one.count));
    return {
      ...base,
      rows: [
        ...(choice.article ? [articleRow(choice.article)] : []),
        ...rows.filter((row) => !many || speaks(row)),
      ],
      silent: many
        ? rows.filter((row) => !speaks(row)).flatMap(({ question }) => question ?? [])
        : [],
    };

    /** What speaks of the article, whatever it does. */
    function articleRow(article: string): CompareRow {
      const cells = compared.map(({ ids, emptyState }): CompareCell[] => {
        const found = telling(ids, [article]);
        const quotes = tellingProvisions(library, bestFirst(found).slice(0, MOST_OF_ARTICLE));
        const state = quotes.length > 0 ? 'found' : emptyState;
        return [{ state, count: found.length, quotes }];
      });
      return { article, articles: [article], cells };
    }
  };
}

interface Compared {
  column: CompareColumn;
  findings: Findings;
  emptyState: GapState;
  /** Documents that count. */
  ids: string[];
}

function comparedOf(library: Library, { countries, documents }: CompareChoice): Compared[] {
  const compared = (of: Pick<CompareColumn, 'country' | 'document'>, findings: Findings) => {
    const { inForce, read, emptyState } = heldOf(findings);
    const column = { ...of, held: inForce.length, read: read.length };
    return { column, findings, emptyState, ids: read.map(({ id }) => id) };
  };
  if (countries.length > 0) {
    return countries.map((country) => compared({ country }, library.provisions.find({ country })));
  }
  return library.documents.findMany(documents).map((row) => {
    const findings = asLaw(library.provisions.find({ documents: [row.id] }));
    const one = compared({ document: cardOf(row) }, findings);
    // The document is held, even when its kind is not read for these questions.
    return one.emptyState === 'nothing-held' ? { ...one, emptyState: 'not-read' as const } : one;
  });
}

/** Who chooses a document wants to know what it says, though it be a draft or repealed. */
function asLaw({ documents, questions }: Findings): Findings {
  const changed = new Map(
    documents.map((document) => [
      document.id,
      document.standing === 'other' ? document : { ...document, standing: 'law' as const },
    ]),
  );
  const provisions = (found: readonly FoundProvision[]) =>
    found.map((one) => ({ ...one, document: changed.get(one.document.id) ?? one.document }));
  return {
    documents: [...changed.values()],
    questions: questions.map((one) => ({
      ...one,
      protects: provisions(one.protects),
      restricts: provisions(one.restricts),
    })),
  };
}

function questionCells(
  library: Library,
  { questions }: Findings,
  id: string,
  { most, longest, emptyState }: { most: number; longest: number; emptyState: GapState },
): CompareCell[] {
  const found = questions.find(({ question }) => question.id === id) as QuestionFindings;
  const sides = chooseFor(found, { first: most, other: most, apart: 0, otherTexts: 0 });
  const quotes = quoteReader(
    library,
    sides.flatMap(({ best }) => best),
  );
  return sides.map(({ side, count, best }: ChosenSide) => ({
    ...{ side, count, state: count > 0 ? 'found' : emptyState },
    quotes: best.flatMap(quotes).map((quote) => shortened(quote, longest)),
  }));
}

/** What each document says most about the article, then all else. */
function bestFirst(found: readonly TellingPassage[]): TellingPassage[] {
  const best = new Map<string, TellingPassage>();
  for (const one of found) if (!best.has(one.documentId)) best.set(one.documentId, one);
  return [...new Set([...best.values(), ...found])];
}

/** The words that say it with what fits beside them. */
function shortened(quote: GapQuote, longest: number): GapQuote {
  const length = quote.parts.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= longest) return quote;
  const hit = quote.parts.findIndex((part) => part.hit);
  const before = quote.parts.slice(0, Math.max(hit, 0));
  const after = quote.parts.slice(Math.max(hit, 0));
  const lead = cutStart(textOf(before), Math.round(longest * 0.35));
  let room = longest - lead.length;
  const parts: TextPart[] = lead ? [{ text: lead, hit: false }] : [];
  for (const part of after) {
    if (room <= 0) break;
    const text = cutEnd(part.text, room);
    parts.push({ ...part, text });
    room -= part.text.length;
  }
  return { ...quote, parts };
}

const textOf = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join('');

function cutStart(text: string, most: number): string {
  if (text.length <= most) return text;
  return `… ${text
    .slice(-most)
    .replace(/^\S*\s+/u, '')
    .replace(/^[\udc00-\udfff]/, '')}`;
}

function cutEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most)
    .replace(/\s+\S*$/u, '')
    .replace(/[\ud800-\udbff]$/, '')} …`;
}

/** Others of the same country, the same kind first. */
function suggestedFor(library: Library, { documents }: CompareChoice): CompareModel['suggested'] {
  const [id] = documents;
  const first = id === undefined ? undefined : library.documents.find(id);
  if (!first?.country) return [];
  return library.collection
    .ofPlace(first.country)
    .filter((one) => one.id !== first.id)
    .sort((a, b) => Number(b.type === first.type) - Number(a.type === first.type))
    .slice(0, SUGGESTED)
    .map(({ id: other, title }) => ({ id: other, title }));
}
