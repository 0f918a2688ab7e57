/** What kind of document it is, and the document's own word for that. */
import type { DescribedValue, Description } from '../../data/model.ts';
import { mapTypeWord, typeGroup } from '../../data/vocabularies/document-types.ts';
import type { Front } from './front.ts';
import { type Kind, kindAtEdge } from './kind-at-edge.ts';
import { hasProvisions, readsLikeReport } from './report-like.ts';
import { selfReferenceIn } from './self-reference.ts';

/** Treaty bodies put the kind of document into its symbol. */
const TREATY_BODY_SYMBOL = /\b(?:CRPD|CEDAW|CCPR|CAT|CRC|CMW|CED|CERD)\s?\/[A-Z]+\/[A-Z0-9]/u;
/** Confidence with which a number is the document's own. */
const OWN_NUMBER = 0.8;
const LOOKED_AT = 12;
const LONGEST_LINE = 300;
/** So many paragraphs without one provision are no act. */
const SHORTEST_PROSE = 20;

/** Kinds that have provisions. */
const LAW: ReadonlySet<string> = new Set([
  'act',
  'regulation',
  'constitution',
  'treaty',
  'resolution',
]);

/** @returns the type, and the word it was told from when the document has one */
export function typeOf(
  front: Front,
  number: DescribedValue<'number'> | undefined,
  title: string | undefined,
  language: string,
): Description[] {
  const values = told(front, number, title, language);
  const type = values.find(({ field }) => field === 'type')?.value;
  // A study of an act or a treaty names it in its title, and has no provisions of its own.
  const ofLaw = LAW.has(String(type));
  const quote = ofLaw || values.length === 0 ? readsLikeReport(front) : undefined;
  if (quote !== undefined) return described({ type: 'report', word: '' }, 0.7, quote);
  const bare =
    (type === 'treaty' || (type === 'act' && !number && front.blocks.length > SHORTEST_PROSE)) &&
    !hasProvisions(front, type === 'act');
  return bare ? described({ type: 'report', word: '' }, 0.6, title ?? '') : values;
}

function told(
  front: Front,
  number: DescribedValue<'number'> | undefined,
  title: string | undefined,
  language: string,
): Description[] {
  const symbol = TREATY_BODY_SYMBOL.exec(front.text);
  if (symbol) return described({ type: 'treaty-body-document', word: '' }, 0.95, symbol[0]);
  const atEdge = title === undefined ? undefined : kindAtEdge(title, language);
  // A title that opens with a treaty or a plan may be that of the law that approves it.
  const enacts = atEdge?.type === 'act' || atEdge?.type === 'regulation';
  if (title !== undefined && atEdge && enacts) return described(atEdge, 0.85, title);
  // "Ley 26.378" that approves a convention is a law: the number says what the title need not.
  const ofNumber =
    number && number.confidence >= OWN_NUMBER ? mapTypeWord(number.value, language) : undefined;
  if (number && ofNumber) return described(ofNumber, 0.85, number.value);
  const self = selfReferenceIn(`${front.text}\n${front.sample}`, language);
  const ofTitle = atEdge ?? (title === undefined ? undefined : mapTypeWord(title, language));
  if (self && !isKindOf(ofTitle, self)) {
    return described(self, 0.8, self.word);
  }
  if (title !== undefined && ofTitle) return described(ofTitle, atEdge ? 0.8 : 0.7, title);
  for (const line of front.lines.slice(0, LOOKED_AT)) {
    if (line.text.length > LONGEST_LINE) continue;
    const found = kindAtEdge(line.text, language) ?? mapTypeWord(line.text.slice(0, 80), language);
    if (found) return described(found, 0.65, line.text);
  }
  const anywhere = mapTypeWord(front.text.slice(0, 600), language);
  return anywhere ? described(anywhere, 0.5, anywhere.word) : [];
}

/** "This plan" in a strategy, "this brief" in a report: the title's word is the finer one. */
function isKindOf(ofTitle: Kind | undefined, self: Kind): boolean {
  return (
    ofTitle !== undefined &&
    typeGroup(ofTitle.type) === 'guiding' &&
    typeGroup(self.type) === 'guiding' &&
    ofTitle.type !== 'service-standard'
  );
}

function described({ type, word }: Kind, confidence: number, quote: string): Description[] {
  const evidence = { quote: quote.slice(0, 200) };
  const values: Description[] = [
    { field: 'type', value: type, confidence, origin: 'rule', evidence },
  ];
  if (word !== '') {
    values.push({ field: 'typeWord', value: word, confidence, origin: 'rule', evidence });
  }
  return values;
}
