import type { Locale } from '../../data/vocabularies/languages.ts';
import type { CitationPart } from '../../web/page-models.ts';
import { texts } from '../../web/texts.ts';
import type { CslItem } from './csl.ts';

interface Marks {
  comma: string;
  stop: string;
  open: string;
  close: string;
}
const WESTERN: Marks = { comma: ', ', stop: '. ', open: ' (', close: ')' };
const MARKS: Record<Locale, Marks> = {
  ar: { ...WESTERN, comma: '، ' },
  en: WESTERN,
  es: WESTERN,
  fr: WESTERN,
  ru: WESTERN,
  zh: { comma: '，', stop: '。', open: '（', close: '）' },
};

/**
 * A citation to read, in the reader's language: title (number, country, year). Issuer. Library,
 * permanent address (day of reading).
 *
 * @param accessed - day of reading, ISO 8601
 * @returns its parts, so that a page can keep words of another language and direction apart
 */
export function formattedCitation(item: CslItem, locale: Locale, accessed: string): CitationPart[] {
  const say = texts(locale);
  const { comma, stop, open, close } = MARKS[locale];
  const foreign = (text: string): CitationPart => ({ kind: 'foreign', text, ...language(item) });
  const country = item.custom?.country;
  const details = [
    item.number && foreign(item.number),
    country && own(say.place(country)),
    item.issued && own(String(item.issued['date-parts'][0][0])),
  ].filter((part) => typeof part === 'object');
  const issuer = item.author?.[0]?.literal ?? item.authority;
  return [
    { kind: 'title', text: item.title, ...language(item) },
    ...details.flatMap((part, at) => [own(at === 0 ? open : comma), part]),
    own(details.length > 0 ? close + stop : ended(item.title, stop)),
    ...(issuer ? [foreign(issuer), own(ended(issuer, stop))] : []),
    own(`${item.source}${comma}`),
    { kind: 'address', text: item.URL },
    own(
      `${open}${say.say('cite.accessed', { date: say.date(accessed) })}${close}${stop}`.trimEnd(),
    ),
  ];
}

/** The citation as one line. */
export function citationText(parts: readonly CitationPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** What ends a sentence after these words: no second full stop after one of their own. */
function ended(words: string, stop: string): string {
  return /[.。؟?!！]$/u.test(words) ? stop.replace(/^[.。]/u, '') : stop;
}

/** Words of the reader's own language. */
function own(text: string): CitationPart {
  return { kind: 'own', text };
}

function language({ language: code }: CslItem): { language?: string } {
  return code ? { language: code } : {};
}
