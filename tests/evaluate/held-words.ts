import type { Library } from '../../data/library.ts';

/**
 * How words are compared: `folded` without case, accents and vowel signs, word by word; `written`
 * as they stand, but for case.
 */
export type Comparison = 'folded' | 'written';

/** Which documents hold the words, told by the database alone. */
export interface HeldWords {
  /** Documents that hold these words side by side in a passage, a heading or on their card. */
  documentsWith(words: string, comparison?: Comparison): ReadonlySet<string>;
}

/** Ideographs are compared one by one, other writing by whole words. */
const TOKENS = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])+/gu;

/** Words between single spaces, with one before and one behind. */
export function tokens(text: string, comparison: Comparison): string {
  const plain =
    comparison === 'written'
      ? text.normalize('NFC')
      : text
          .replaceAll('ß', 'ss')
          .normalize('NFKD')
          .replace(/\p{M}|ـ/gu, '');
  return ` ${(plain.toLowerCase().match(TOKENS) ?? []).join(' ')} `;
}

interface Row {
  id: string;
  text: string;
}

const PASSAGES = `select document_id as id, text || char(10) || headings || char(10) ||
  coalesce(label, '') as text from passages`;
const CARDS = `select id, title || char(10) || coalesce(title_en, '') || char(10) || other_titles ||
  char(10) || coalesce(number, '') || char(10) || coalesce(type_word, '') || char(10) ||
  coalesce(issuer, '') || char(10) || coalesce(summary, '') as text from documents`;

/**
 * Reads the text of all passages once and remembers who holds which of the words.
 *
 * @param wanted the words that will be asked for, as they are written
 */
export function heldWords(
  library: Library,
  wanted: Readonly<Record<Comparison, ReadonlySet<string>>>,
): HeldWords {
  const found = new Map<string, Set<string>>();
  const sought = (['folded', 'written'] as const).map((comparison) => ({
    comparison,
    words: [...wanted[comparison]].map((words) => ({
      tokens: tokens(words, comparison),
      documents: seat(found, comparison, words),
    })),
  }));
  for (const select of [PASSAGES, CARDS]) {
    for (const { id, text } of library.database.$client
      .prepare(select)
      .iterate() as Iterable<Row>) {
      for (const { comparison, words } of sought) {
        if (words.length === 0) continue;
        const own = tokens(text, comparison);
        for (const one of words) if (own.includes(one.tokens)) one.documents.add(id);
      }
    }
  }
  return {
    documentsWith(words, comparison = 'folded') {
      const documents = found.get(`${comparison} ${words}`);
      if (!documents) throw new Error(`Nobody looked for "${words}".`);
      return documents;
    },
  };
}

function seat(found: Map<string, Set<string>>, comparison: Comparison, words: string): Set<string> {
  const documents = new Set<string>();
  found.set(`${comparison} ${words}`, documents);
  return documents;
}
