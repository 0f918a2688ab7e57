import { setImmediate } from 'node:timers/promises';
import type { DocumentRepository } from '../documents.ts';
import type { PassageRepository, PassageRow } from '../passages.ts';
import { type WordTaking, wordsOfUnits } from './question/groups.ts';
import type { Unit } from './question/question.ts';
import { holderOf } from './words/phrase-holder.ts';
import type { WordIndex } from './words/word-index.ts';

/** Where quoted phrases stand. */
export interface PhraseLookup {
  /** Documents that hold a phrase in text, headings or what is known of them, or in its field. */
  documentsWith(phrase: Unit, taking: WordTaking): Promise<Set<string>>;
  /** Passages of these documents that hold it in their text, or their headings, by document. */
  passagesWith(
    phrase: Unit,
    documentIds: readonly string[],
    taking: WordTaking,
  ): Promise<Map<string, number[]>>;
}

/** Texts that are read between two turns of others: some 5 ms. */
const READ_AT_ONCE = 50;
/** Passages that are named at once: all. */
const MOST_PASSAGES = 10_000_000;

/**
 * A lookup in two steps: the word index says which passages hold all words of a phrase, and their
 * texts whether the words stand side by side there, so that nothing else is ever found.
 */
export function phraseLookup(
  index: WordIndex,
  documents: Pick<DocumentRepository, 'findMany'>,
  passages: Pick<PassageRepository, 'findMany'>,
): PhraseLookup {
  const expressionOf = (phrase: Unit, taking: WordTaking) =>
    wordsOfUnits([{ ...phrase, kind: 'word' }], { ...taking, exact: true });

  /** Documents whose title holds it, or anything else that is known of the work. */
  const knownWith = (expression: string, holds: (text: string) => boolean, field: Unit['field']) =>
    documents
      .findMany(index.documents(expression, field === 'title' ? 'title' : 'title about'))
      .filter((document) => {
        const { title, titleEn, otherTitles, number, typeWord, issuer, summary } = document;
        const titles = [title, titleEn, ...otherTitles, number];
        const known = field === 'title' ? titles : [...titles, typeWord, issuer, summary];
        return known.some((one) => one && holds(one));
      })
      .map(({ id }) => id);

  /** Those of some passages that hold it, so many at most. */
  const holdingOf = async (
    ids: readonly number[],
    holds: (passage: PassageRow) => boolean,
    most = ids.length,
  ) => {
    const held: number[] = [];
    for (let at = 0; at < ids.length && held.length < most; at += READ_AT_ONCE) {
      const rows = passages.findMany(ids.slice(at, at + READ_AT_ONCE));
      held.push(...rows.filter(holds).map(({ id }) => id));
      if (at + READ_AT_ONCE < ids.length) await setImmediate();
    }
    return held;
  };

  return {
    async documentsWith(phrase, taking) {
      const expression = expressionOf(phrase, taking);
      const holds = holderOf(phrase.text);
      const { field } = phrase;
      const found = new Set(field === 'section' ? [] : knownWith(expression, holds, field));
      if (field === 'title') return found;
      const column = field === 'section' ? 'heading' : undefined;
      const candidates = index.allPassages(expression, MOST_PASSAGES, column) ?? new Map();
      for (const [id, ids] of candidates) {
        if (found.has(id)) continue;
        const anywhere = (passage: PassageRow) =>
          holds(headingOf(passage)) || (column === undefined && holds(passage.text));
        if ((await holdingOf(ids, anywhere, 1)).length > 0) found.add(id);
      }
      return found;
    },

    async passagesWith(phrase, documentIds, taking) {
      const expression = expressionOf(phrase, taking);
      const holds = holderOf(phrase.text);
      const inHeading = phrase.field === 'section';
      const found = new Map<string, number[]>();
      for (const id of documentIds) {
        const ids = index.passagesOf(id, expression, inHeading ? 'heading' : 'text');
        const own = (passage: PassageRow) => holds(inHeading ? headingOf(passage) : passage.text);
        const held = await holdingOf(ids, own);
        if (held.length > 0) found.set(id, held);
      }
      return found;
    },
  };
}

function headingOf({ headings, label }: PassageRow): string {
  return [...headings, label ?? ''].join('\n');
}
