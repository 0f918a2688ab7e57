import type { DocumentRecord } from '../../documents.ts';
import type { PassageRow } from '../../passages.ts';
import { demonymsOf } from '../../vocabularies/demonyms.ts';
import { placeName } from '../../vocabularies/places.ts';
import { conceptsInChinese, conceptsInStems } from '../question/concepts-in.ts';
import { identifiersIn } from '../question/identifiers.ts';
import { namesOfWork } from './names-of-work.ts';
import { normalise } from './normalise.ts';
import { seenWords } from './seen-words.ts';
import { shortNames } from './short-names.ts';
import { plainWordsOf } from './word-forms.ts';
import type { DocumentTokens, PassageTokens } from './word-index.ts';
import {
  conceptToken,
  formToken,
  identifierToken,
  letterTokens,
  mayBeUnspaced,
  textWords,
  tokenLanguage,
} from './word-tokens.ts';

/** Languages a country's name is known in to every document: the six of the United Nations. */
const PLACE_LOCALES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** Passages at the beginning of a work that may say what it is called. */
const OPENING = 12;
/** Letters of the first one in which a short name may stand beside the title. */
const BESIDE_TITLE = 600;

/** Everything a document is found by. */
export function tokensOf(
  document: DocumentRecord,
  passages: readonly PassageRow[],
): DocumentTokens {
  const text = new Set<string>();
  const rows = passages.map((passage): PassageTokens => {
    const heading = new Set<string>();
    addTokens(headingOf(passage), passage.language, heading);
    const own = new Set<string>();
    addTokens(passage.text, passage.language, own);
    for (const token of own) text.add(token);
    for (const token of heading) text.add(token);
    return { passageId: passage.id, heading, text: own };
  });
  return {
    documentId: document.id,
    title: titleTokens(
      document,
      passages.slice(0, OPENING).map((passage) => passage.text),
    ),
    about: aboutTokens(document),
    passages: rows,
    text,
  };
}

/** What stands above a passage: what its heading is found by. */
export function headingOf({ headings, label }: Pick<PassageRow, 'headings' | 'label'>): string {
  return [...headings, label ?? ''].join('\n');
}

/** Titles are known in the work's language and, as names often are, in English. */
function titleTokens(document: DocumentRecord, opening: readonly string[]): Set<string> {
  const tokens = new Set<string>();
  const language = document.language ?? 'und';
  addTokens(document.title, language, tokens);
  if (document.titleEn) addTokens(document.titleEn, 'en', tokens);
  for (const title of document.otherTitles) {
    for (const one of new Set([language, 'en'])) addTokens(title, one, tokens);
  }
  if (document.number) addTokens(document.number, language, tokens);
  const beside = opening[0]?.slice(0, BESIDE_TITLE) ?? '';
  const names = [
    ...shortNames(document.title, language, beside),
    ...namesOfWork(document, opening),
  ];
  for (const name of names) addTokens(name, language, tokens);
  return tokens;
}

function aboutTokens(document: DocumentRecord): Set<string> {
  const tokens = new Set<string>();
  const { country, typeWord, issuer, year, summary, number } = document;
  const language = document.language ?? 'und';
  for (const line of [typeWord, issuer, summary, number]) {
    if (line) addTokens(line, language, tokens);
  }
  if (year !== null) tokens.add(formToken(String(year), language));
  if (country) {
    for (const locale of new Set([...PLACE_LOCALES, tokenLanguage(language)])) {
      addTokens(placeName(country, locale), locale, tokens);
      for (const adjective of demonymsOf(country, locale)) addTokens(adjective, locale, tokens);
    }
  }
  return tokens;
}

/** Adds words in any form and as they stand, concepts and identifiers. */
function addTokens(original: string, tag: string, tokens: Set<string>): void {
  const language = tokenLanguage(tag);
  const { text } = normalise(original);
  const unspaced = mayBeUnspaced(text);
  const words = unspaced ? spacedWords(text, language, tokens) : plainWordsOf(text, language);
  const seen = seenWords(language);
  const stems = words.map((word) => {
    const number = seen.numberOf(word);
    tokens.add(seen.token(seen.form(number)));
    tokens.add(seen.token(seen.surface(number)));
    return seen.stem(number);
  });
  for (const { concept } of conceptsInStems(stems, language)) tokens.add(conceptToken(concept.id));
  if (unspaced && language === 'zh') {
    for (const { concept } of conceptsInChinese(text)) tokens.add(conceptToken(concept.id));
  }
  for (const { id } of identifiersIn(text)) tokens.add(identifierToken(id));
}

/** The words that stand between spaces; letters of other scripts go to `tokens` at once. */
function spacedWords(text: string, language: string, tokens: Set<string>): string[] {
  const words: string[] = [];
  for (const { word, unspaced } of textWords(text, language)) {
    if (!unspaced) words.push(word);
    else for (const token of letterTokens(word)) tokens.add(token);
  }
  return words;
}
