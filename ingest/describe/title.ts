/** What a document is called. */

import type { DescribedValue } from '../../data/model.ts';
import { mapTypeWord } from '../../data/vocabularies/document-types.ts';
import type { Front, FrontLine } from './front.ts';

/** Titles of treaty-body documents, which stand below a long letterhead. */
const TREATY_BODY =
  /^(?:concluding observations|list of issues|replies (?:of|to)|information received from|observaciones finales|lista de cuestiones|respuestas de|observations finales|liste de points|réponses? (?:de|du)|заключительные замечания|перечень вопросов|ответы|الملاحظات الختامية|قائمة المسائل|ردود|关于.{1,40}的结论性意见|问题清单)/iu;
const TREATY_REPORT =
  /^(?:(?:combined |initial |second |third |fourth |and |,)+(?:periodic )?reports? (?:submitted|of)|informes? (?:inicial|periódico)|первоначальн|rapports? initia)/iu;

/** Lines above a title that are none. */
const LETTERHEAD =
  /^(?:united nations|naciones unidas|nations unies|organisation des nations|объединенных|convention on the rights$|of persons with disabilities$|convention on the rights of persons with disabilities$|committee on|comité|distr|original|english|general|republic of|república|official gazette|government gazette|journal officiel|diario oficial|boletín|bundesgesetzblatt|page \d|\d+$|https?:|www\.|vol(?:ume|\.)|issn|isbn|contents|table of contents|arrangement of|\[|©|copyright|downloaded|printed|chapter \d+$|cap\. ?\d+|no\. ?\d+|n[º°]\s?\d+$|microsoft word|national council on disability$|ministry of [\p{L} ]+$)/iu;
const DATE_ONLY = /^[\p{Nd}\s.,/\p{L}-]{0,12}(?:19|20)\d{2}\.?$/u;
const CONTINUES =
  /(?:\s(?:of|and|the|on|for|to|in|with|de|del|la|el|los|las|y|e|du|des|et|der|und|für|zur|da|do|dos|das|i)|[,:–-])$/iu;
const LONGEST_TITLE = 800;
const LOOKED_AT = 40;
/** Full name in brackets or a number's abbreviation at the end of a German heading. */
const ABBREVIATION = /\s\((?=[^()]{2,24}\)$)(?:\p{L}*\p{Lu}){2}[^()]*\)$/u;

/** @returns the best title, or undefined when nothing looks like one */
export function titleOf(front: Front): DescribedValue<'title'> | undefined {
  return treatyBodyTitle(front.lines) ?? headingTitle(front.lines) ?? lineTitle(front.lines);
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
    const goesOn = CONTINUES.test(text) || /^\p{Ll}/u.test(next.text);
    if (!goesOn || text.length + next.text.length > LONGEST_TITLE) break;
    text += ` ${next.text}`;
  }
  return text;
}

function headingTitle(lines: readonly FrontLine[]): DescribedValue<'title'> | undefined {
  const at = lines.findIndex(
    ({ level, text }, index) => index < 12 && level !== undefined && isTitleLike(text),
  );
  const line = lines[at];
  if (!line) return undefined;
  // A lower heading after a first line that is one itself in all but markup (very long titles).
  const first = lines[0];
  if (at > 0 && line.level !== 1 && first && isTitleLike(first.text)) {
    return title(lines, 0, joined(lines, 0), 0.7);
  }
  return title(lines, at, joined(lines, at), line.level === 1 && at < 3 ? 0.9 : 0.7);
}

function lineTitle(lines: readonly FrontLine[]): DescribedValue<'title'> | undefined {
  const first = lines.slice(0, LOOKED_AT);
  const typed = first.findIndex(
    ({ text }, index) =>
      index < 15 && isTitleLike(text) && text.length < 200 && mapTypeWord(text) !== undefined,
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
