/** What a document is called. */

import type { DescribedValue } from '../../data/model.ts';
import { mapTypeWord } from '../../data/vocabularies/document-types.ts';
import type { Front, FrontLine } from './front.ts';
import { kindAtEdge } from './kind-at-edge.ts';

/** Titles of treaty-body documents, which stand below a long letterhead. */
const TREATY_BODY =
  /^(?:concluding observations|list of issues|replies (?:of|to)|information received from|observaciones finales|lista de cuestiones|respuestas de|observations finales|liste de points|réponses? (?:de|du)|заключительные замечания|перечень вопросов|ответы|الملاحظات الختامية|قائمة المسائل|ردود|关于.{1,40}的结论性意见|问题清单)/iu;
const TREATY_REPORT =
  /^(?:(?:combined |initial |second |third |fourth |and |,)+(?:periodic )?reports? (?:submitted|of)|informes? (?:inicial|periódico)|первоначальн|rapports? initia)/iu;

/** Lines above a title that are none. */
const LETTERHEAD =
  /^(?:united nations|naciones unidas|nations unies|organisation des nations|объединенных|convention on the rights$|of persons with disabilities$|convention on the rights of persons with disabilities$|committee on|comité|distr|original|english|general|republic of|república|official gazette|government gazette|journal officiel|diario oficial|boletín|bundesgesetzblatt|page \d|\d+$|https?:|www\.|vol(?:ume|\.)|issn|isbn|contents|table of contents|letter of transmittal|members|staff$|executive summary|foreword|preface|acknowledge?ments|abbreviations|list of (?:tables|figures|acronyms|abbreviations)|in the$|arrangement of|\[|©|copyright|downloaded|printed|chapter \d+$|cap\. ?\d+|no\. ?\d+|n[º°]\s?\d+$|microsoft word|national council on disability$|ministry of [\p{L} ]+$|laws of \p{L}+(?: \p{L}+)?$|(?:федеральный )?закон(?: российской федерации)?$)/iu;
/** A line that only names who issued the document. */
const ISSUER =
  /^(?:\p{Lu}{2,6}\s?)?(?:the\s)?(?:(?:national|federal|state|royal|general|supreme|world)\s){0,2}(?:ministry|department|council|commission|committee|institute|office|board|agency|authority|secretariat|government|parliament|court|court of appeals|ministerio|ministère|министерство|міністерство|وزارة|gobierno|gouvernement|governo|minist[eé]rio|secretar[ií]a|presidencia)\b[^.:]{0,80}$/iu;
/** People: "A. Person, Chairperson", "The President", "Dear Mr. President". */
const PERSON =
  /(?:,\s(?:(?:vice|acting|deputy|executive|honou?rable)[\s-])*(?:chair(?:person|man|woman)?|director|president|minister|secretary|editor|esq|ph\.?\s?d|m\.?d|j\.?d|petitioners?|respondents?)\b[^,]{0,30}$|^(?:the (?:honou?rable|president|white house|speaker)|to the|sincerely|su excelencia|señor)\b[^:]{0,60}$|^dear\s)/iu;
/** Streets, telephones and addresses of the letterhead. */
const ADDRESS =
  /\b(?:street|avenue|suite|tel|fax|tty)\b|@|https?:|www\.|\d{5}|\d{3}[-–\s]\d{3}[-–\s]\d{4}/iu;
const DATE_ONLY = /^[\p{Nd}\s.,/\p{L}-]{0,12}(?:19|20)\d{2}\.?$/u;
const CONTINUES =
  /(?:\s(?:of|and|the|on|for|to|in|with|de|del|la|el|los|las|y|e|du|des|et|der|und|für|zur|da|do|dos|das|i)|[,:–-])$/iu;
const LONGEST_TITLE = 800;
const LOOKED_AT = 40;
const SHORT_LINE = 30;
/** Full name in brackets or a number's abbreviation at the end of a German heading. */
const ABBREVIATION = /\s\((?=[^()]{2,24}\)$)(?:\p{L}*\p{Lu}){2}[^()]*\)$/u;

/** @returns the best title, or undefined when nothing looks like one */
export function titleOf(front: Front, language: string): DescribedValue<'title'> | undefined {
  return (
    treatyBodyTitle(front.lines) ??
    headingTitle(front.lines, language) ??
    lineTitle(front.lines, language)
  );
}

function treatyBodyTitle(lines: readonly FrontLine[]): DescribedValue<'title'> | undefined {
  if (!lines.some(({ text }) => /CRPD\/|E\/C\.\d|CCPR\/|CEDAW\/|CRC\/|CAT\//u.test(text)))
    return undefined;
  const at = lines.findIndex(({ text }) => TREATY_BODY.test(text) || TREATY_REPORT.test(text));
  return at === -1 ? undefined : title(lines, at, joined(lines, at), 0.9);
}

/** A title may run over several lines. */
function joined(lines: readonly FrontLine[], at: number): string {
  const first = lines[at] as FrontLine;
  let text = first.text;
  for (const next of lines.slice(at + 1, at + 4)) {
    if (/[*.†]\d?$/u.test(text) || next.page !== first.page) break;
    const goesOn = CONTINUES.test(text) || /^\p{Ll}/u.test(next.text) || cutShort(first, next);
    if (!goesOn || text.length + next.text.length > LONGEST_TITLE) break;
    text += ` ${next.text}`;
  }
  return text;
}

/** Large letters leave room for few words on a line: the heading goes on below. */
function cutShort(first: FrontLine, next: FrontLine): boolean {
  return (
    first.level !== undefined &&
    first.level === next.level &&
    first.page === next.page &&
    first.text.length <= SHORT_LINE &&
    next.text.length <= SHORT_LINE &&
    first.text !== next.text &&
    isTitleLike(next.text)
  );
}

function headingTitle(
  lines: readonly FrontLine[],
  language: string,
): DescribedValue<'title'> | undefined {
  const headings = lines.flatMap(({ level, text }, at) =>
    at < 12 && level !== undefined && isTitleLike(text) ? [at] : [],
  );
  // A single word is often a stamp or a running head; a heading that names its own kind is none.
  const named = headings.find((at) => kindAtEdge(lines[at]?.text ?? '', language));
  const at = headings.find((one) => (lines[one]?.text ?? '').includes(' ')) ?? named ?? headings[0];
  const line = at === undefined ? undefined : lines[at];
  if (at === undefined || !line) return undefined;
  // A lower heading after a first line that is one itself in all but markup (very long titles).
  const first = lines[0];
  if (at > 0 && line.level !== 1 && first && isTitleLike(first.text)) {
    return title(lines, 0, joined(lines, 0), 0.7);
  }
  return title(lines, at, joined(lines, at), line.level === 1 && at < 3 ? 0.9 : 0.7);
}

function lineTitle(
  lines: readonly FrontLine[],
  language: string,
): DescribedValue<'title'> | undefined {
  const first = lines.slice(0, LOOKED_AT);
  const typed = first.findIndex(
    ({ text }, index) =>
      index < 15 &&
      isTitleLike(text) &&
      text.length < 200 &&
      kindAtEdge(text, language) !== undefined,
  );
  const any = first.findIndex(({ text }) => isTitleLike(text) && text.length < 200);
  const at = typed === -1 ? any : typed;
  if (at === -1) return undefined;
  return title(lines, at, joined(lines, at), typed === -1 ? 0.5 : 0.7);
}

function isTitleLike(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    letters >= 3 &&
    letters * 2 > text.length &&
    text.length <= LONGEST_TITLE &&
    !LETTERHEAD.test(text) &&
    !(ISSUER.test(text) && mapTypeWord(text) === undefined) &&
    !ADDRESS.test(text) &&
    !PERSON.test(text) &&
    !DATE_ONLY.test(text)
  );
}

function title(
  lines: readonly FrontLine[],
  at: number,
  text: string,
  confidence: number,
): DescribedValue<'title'> {
  const page = lines[at]?.page;
  return {
    field: 'title',
    value: cleaned(text),
    confidence,
    origin: 'rule',
    evidence: { quote: text, ...(page ? { page } : {}) },
  };
}

function cleaned(text: string): string {
  return text
    .replace(/\s*(?:\*+|†|\d{1,2}\*)\s*$/u, '')
    .replace(ABBREVIATION, '')
    .replace(/^["“«]+|["”»]+$/gu, '')
    .trim();
}

/** Share of a declared title's words that have to stand at the front for it to be believed. */
const CORROBORATED = 0.85;

/**
 * Writing programs keep titles of templates: a declared title counts when the first page says the
 * same words.
 */
export function corroborated(
  value: DescribedValue<'title'>,
  front: Front,
): DescribedValue<'title'> {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const there = new Set(wordsOf(front.text.slice(0, 3000)));
  const words = wordsOf(value.value);
  const share = words.filter((word) => there.has(word)).length / words.length;
  const sure = words.length > 1 && share >= CORROBORATED && !ISSUER.test(value.value);
  return sure ? { ...value, confidence: Math.max(value.confidence, 0.85) } : value;
}
