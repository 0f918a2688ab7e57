import type { PassageRow } from '../passages.ts';
import { normalise } from '../search/words/normalise.ts';

/** A provision as two versions of a law are compared by it. */
export interface Provision {
  /** Its first passage, where a reader finds it. */
  passageId: number;
  /** 1-based. */
  page: number;
  label?: string;
  headings: readonly string[];
  language: string;
  text: string;
  /** Its words in order, evened out, without marks and spaces. */
  words: readonly string[];
}

type Source = Pick<PassageRow, 'id' | 'pageFrom' | 'label' | 'headings' | 'language' | 'text'>;

/** Han and kana are written without spaces: each character counts as a word. */
const WORD = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}\p{N}\p{M}]+/gu;

/**
 * Provisions in the order of the text: passages of one label that follow each other are parts of
 * one provision.
 */
export function provisionsOfText(passages: readonly Source[]): Provision[] {
  const provisions: (Source & { parts: string[] })[] = [];
  for (const passage of passages) {
    const last = provisions.at(-1);
    if (last && passage.label !== null && isSamePlace(last, passage)) last.parts.push(passage.text);
    else provisions.push({ ...passage, parts: [passage.text] });
  }
  return provisions.map(({ id, pageFrom, label, headings, language, parts }) => {
    const text = parts.join('\n');
    return {
      ...{ passageId: id, page: pageFrom, headings, language, text },
      ...(label === null ? {} : { label }),
      words: wordsOf(text),
    };
  });
}

function isSamePlace(one: Source, other: Source): boolean {
  return (
    one.label === other.label &&
    one.headings.length === other.headings.length &&
    one.headings.every((heading, at) => heading === other.headings[at])
  );
}

function wordsOf(text: string): string[] {
  return normalise(text).text.toLowerCase().match(WORD) ?? [];
}
