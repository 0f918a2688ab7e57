/** What kind of document it is, and the document's own word for that. */
import type { DescribedValue, Description } from '../../data/model.ts';
import { mapTypeWord } from '../../data/vocabularies/document-types.ts';
import type { Front } from './front.ts';

/** Treaty bodies put the kind of document into its symbol. */
const TREATY_BODY_SYMBOL = /\b(?:CRPD|CEDAW|CCPR|CAT|CRC|CMW|CED|CERD)\/[A-Z]+\/[A-Z0-9]/u;
/** Confidence with which a number is the document's own. */
const OWN_NUMBER = 0.8;
const LOOKED_AT = 12;
const LONGEST_LINE = 300;

/** @returns the type, and the word it was told from when the document has one */
export function typeOf(
  front: Front,
  number: DescribedValue<'number'> | undefined,
  title: string | undefined,
  language: string,
): Description[] {
  const symbol = TREATY_BODY_SYMBOL.exec(front.text);
  if (symbol) return described('treaty-body-document', undefined, 0.95, symbol[0]);
  // "Ley 26.378" that approves a convention is a law: the number says what the title need not.
  const ofNumber =
    number && number.confidence >= OWN_NUMBER ? mapTypeWord(number.value, language) : undefined;
  if (number && ofNumber) return described(ofNumber.type, ofNumber.word, 0.85, number.value);
  const ofTitle = title === undefined ? undefined : mapTypeWord(title, language);
  if (title !== undefined && ofTitle) return described(ofTitle.type, ofTitle.word, 0.8, title);
  for (const line of front.lines.slice(0, LOOKED_AT)) {
    if (line.text.length > LONGEST_LINE) continue;
    const found = mapTypeWord(line.text.slice(0, 80), language);
    if (found) return described(found.type, found.word, 0.65, line.text);
  }
  const anywhere = mapTypeWord(front.text.slice(0, 600), language);
  return anywhere ? described(anywhere.type, anywhere.word, 0.5, anywhere.word) : [];
}

function described(
  type: string,
  word: string | undefined,
  confidence: number,
  quote: string,
): Description[] {
  const evidence = { quote: quote.slice(0, 200) };
  const values: Description[] = [
    { field: 'type', value: type, confidence, origin: 'rule', evidence },
  ];
  if (word !== undefined)
    values.push({ field: 'typeWord', value: word, confidence, origin: 'rule', evidence });
  return values;
}
