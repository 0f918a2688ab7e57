/** The kind of document a title names as its own, not as its subject. */
import { type DocumentType, mapTypeWord } from '../../data/vocabularies/document-types.ts';

/** A kind of document and the word it was told from. */
export interface Kind {
  type: DocumentType;
  word: string;
}

/** Words at a title's start that can hold its kind: "Decreto con fuerza de ley", "The Draft Strategy". */
const OPENING_WORDS = 6;
/** Languages whose titles end with their kind: "Mental Health Act", "Betreuungsgesetz", "精神卫生法". */
const KIND_LAST = new Set([
  'en',
  'de',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'et',
  'hu',
  'zh',
  'ja',
  'ko',
  'tr',
]);
const TAIL =
  /(?:[\s,.;:–—-]+(?:\(?(?:no|act|n[°º])?\.?\s?\d[\d\s./-]*(?:of\s\d{4})?\)?|cap\.?\s?\d+\p{L}?|as amended|revised|\((?!.*\().*\)))+\s*$/iu;

/** A subtitle that names the kind of study. */
const REPORT =
  /^(?:an? |the |un |une |el |la |le )?(?:\p{L}+[ -]){0,4}?(report|study|review|brief|paper|survey|assessment|evaluation|analysis|informe|estudio|rapport|étude|bericht|studie|relatório|доклад|отчет|звіт)(?=$|[\s,.])/iu;

/** @returns the kind where titles have it: as their first words, or in some languages as their last */
export function kindAtEdge(title: string, language: string): Kind | undefined {
  const [main = title, subtitle = ''] = title.split(/[:–—]\s|\s-\s/u);
  // "National Disability Policy: A Progress Report" is the report.
  const report = REPORT.exec(subtitle);
  if (report) return { type: 'report', word: report[1] as string };
  return (
    opening(main, language) ??
    (KIND_LAST.has(language.split('-')[0] ?? '') ? ending(main, language) : undefined)
  );
}

function opening(title: string, language: string): Kind | undefined {
  const words = title.match(/[\p{L}\p{M}\p{N}'’.º°/-]+/gu) ?? [];
  for (let count = Math.min(OPENING_WORDS, words.length); count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ');
    const known = mapTypeWord(phrase, language);
    if (known && sameWords(phrase, known.word)) return known;
  }
  return undefined;
}

function ending(title: string, language: string): Kind | undefined {
  let bare = title;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(TAIL, '');
  }
  const known = mapTypeWord(bare.split(/\s/u).slice(-1).join(' '), language);
  if (!known) return undefined;
  const phrase = bare.split(/\s/u).slice(-2).join(' ');
  const two = mapTypeWord(phrase, language);
  return two && sameWords(phrase, two.word) ? two : known;
}

function sameWords(phrase: string, word: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(phrase) === plain(word);
}
