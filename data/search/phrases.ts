import { setImmediate } from 'node:timers/promises';
import type { DocumentRepository } from '../documents.ts';
import type { PassageRepository } from '../passages.ts';
import { type WordTaking, wordsOfUnits } from './question/groups.ts';
import type { Unit } from './question/question.ts';
import { headingOf } from './words/document-tokens.ts';
import { holderOf } from './words/phrase-holder.ts';
import type { PassageColumn, WordIndex } from './words/word-index.ts';

/** Where quoted phrases stand. */
export interface PhraseLookup {
  /** Documents that hold a phrase in text, headings or what is known of them, or in its field. */
  documentsWith(phrase: Unit, taking: WordTaking): Promise<Set<string>>;
  /** Passages of these documents that hold it in their text, else in their headings. */
  passagesWith(
    phrase: Unit,
    documentIds: readonly string[],
    taking: WordTaking,
  ): Promise<Map<string, number[]>>;
}

/** Texts that are read at first, since mostly one of the first holds it; then between two turns. */
const READ_FIRST = 4;
const READ_AT_ONCE = 50;
/** Passages that are named at once: all. */
const MOST_PASSAGES = 10_000_000;

/** Whether a text holds the phrase. */
type Holds = (text: string) => boolean;

/**
 * A lookup in two steps: the word index says which passages hold all words of a phrase, and their
 * texts whether the words stand side by side there, so that nothing else is ever found.
 */
export function phraseLookup(
  index: WordIndex,
  documents: Pick<DocumentRepository, 'findMany'>,
  passages: Pick<PassageRepository, 'findTexts' | 'findHeadings'>,
): PhraseLookup {
  const expressionOf = (phrase: Unit, taking: WordTaking) =>
    wordsOfUnits([{ ...phrase, kind: 'word' }], { ...taking, exact: true });

  /** Documents whose title holds it, or anything else that is known of the work. */
  const knownWith = (expression: string, holds: Holds, field: Unit['field']) =>
    documents
      .findMany(index.documents(expression, field === 'title' ? 'title' : 'title about'))
      .filter((document) => {
        const { title, titleEn, otherTitles, number, typeWord, issuer, summary } = document;
        const titles = [title, titleEn, ...otherTitles, number];
        const known = field === 'title' ? titles : [...titles, typeWord, issuer, summary];
        return known.some((one) => one && holds(one));
      })
      .map(({ id }) => id);

  /** Which of some passages hold it, so many at most. */
  const holdingOf = async <Row extends { id: number }>(
    ids: readonly number[],
    read: (some: readonly number[]) => Row[],
    holds: (row: Row) => boolean,
    most = ids.length,
  ) => {
    const held: number[] = [];
    for (let at = 0; at < ids.length && held.length < most; ) {
      const end = at + (at === 0 ? READ_FIRST : READ_AT_ONCE);
      const rows = read(ids.slice(at, end));
      held.push(...rows.filter(holds).map(({ id }) => id));
      if (at > 0 && end < ids.length) await setImmediate();
      at = end;
    }
    return held;
  };
  const inTexts = (ids: readonly number[], holds: Holds, most?: number) =>
    holdingOf(ids, passages.findTexts, ({ text }) => holds(text), most);
  const inHeadings = (ids: readonly number[], holds: Holds, most?: number) =>
    holdingOf(ids, passages.findHeadings, (row) => holds(headingOf(row)), most);

  return {
    async documentsWith(phrase, taking) {
      const expression = expressionOf(phrase, taking);
      const holds = holderOf(phrase.text);
      const { field } = phrase;
      const found = new Set(field === 'section' ? [] : knownWith(expression, holds, field));
      if (field === 'title') return found;
      const candidates = (column: PassageColumn) =>
        index.allPassages(expression, MOST_PASSAGES, column) ?? [];
      const add = async (column: PassageColumn, inAny: typeof inTexts) => {
        for (const [id, ids] of candidates(column)) {
          if (!found.has(id) && (await inAny(ids, holds, 1)).length > 0) found.add(id);
        }
      };
      // Words of which some stand in the text and others above it are no phrase.
      await add('heading', inHeadings);
      if (field !== 'section') await add('text', inTexts);
      return found;
    },

    async passagesWith(phrase, documentIds, taking) {
      const expression = expressionOf(phrase, taking);
      const holds = holderOf(phrase.text);
      const those = (id: string, column: PassageColumn) => index.passagesOf(id, expression, column);
      const found = new Map<string, number[]>();
      for (const id of documentIds) {
        const own = phrase.field === 'section' ? [] : await inTexts(those(id, 'text'), holds);
        // What a title says may stand above every passage: only where no text says it.
        const held =
          own.length > 0 || phrase.field === 'title'
            ? own
            : await inHeadings(those(id, 'heading'), holds);
        if (held.length > 0) found.set(id, held);
      }
      return found;
    },
  };
}
