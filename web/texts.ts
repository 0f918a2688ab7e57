import i18next from 'i18next';
import { LOCALES, type Locale, languageName } from '../data/vocabularies/languages.ts';
import { placeName } from '../data/vocabularies/places.ts';
import arDesk from './locales/ar/desk.json' with { type: 'json' };
import arInterface from './locales/ar/interface.json' with { type: 'json' };
import arVocabulary from './locales/ar/vocabulary.json' with { type: 'json' };
import enDesk from './locales/en/desk.json' with { type: 'json' };
import enInterface from './locales/en/interface.json' with { type: 'json' };
import enVocabulary from './locales/en/vocabulary.json' with { type: 'json' };
import esDesk from './locales/es/desk.json' with { type: 'json' };
import esInterface from './locales/es/interface.json' with { type: 'json' };
import esVocabulary from './locales/es/vocabulary.json' with { type: 'json' };
import frDesk from './locales/fr/desk.json' with { type: 'json' };
import frInterface from './locales/fr/interface.json' with { type: 'json' };
import frVocabulary from './locales/fr/vocabulary.json' with { type: 'json' };
import ruDesk from './locales/ru/desk.json' with { type: 'json' };
import ruInterface from './locales/ru/interface.json' with { type: 'json' };
import ruVocabulary from './locales/ru/vocabulary.json' with { type: 'json' };
import zhDesk from './locales/zh/desk.json' with { type: 'json' };
import zhInterface from './locales/zh/interface.json' with { type: 'json' };
import zhVocabulary from './locales/zh/vocabulary.json' with { type: 'json' };
import type { TextKey, Vocabulary } from './text-key.ts';

/** Everything the pages say, in one interface language. */
export interface Texts {
  readonly locale: Locale;
  /**
   * A text with its placeholders filled. `count` chooses the plural form and is written as `{{n}}`;
   * numbers are written the language's way.
   */
  say(key: TextKey, values?: Record<string, string | number>): string;
  /** The label of a code of a closed list; the code itself when the list does not know it. */
  label(vocabulary: Vocabulary, code: string): string;
  /** Country, territory or international body. */
  place(code: string): string;
  /** Name of a language as an entry of a list, by its BCP 47 code. */
  language(code: string): string;
  /** The same inside a line, where some languages write it small. */
  languageInLine(code: string): string;
  number(value: number): string;
  /** A share of one as a percentage. */
  percent(share: number): string;
  /** An ISO 8601 date of any precision, or an instant (shown as its day in UTC). */
  date(iso: string): string;
  /** A size given in bytes. */
  size(bytes: number): string;
}

const resources = {
  ar: { interface: { ...arInterface, ...arDesk }, vocabulary: arVocabulary },
  en: { interface: { ...enInterface, ...enDesk }, vocabulary: enVocabulary },
  es: { interface: { ...esInterface, ...esDesk }, vocabulary: esVocabulary },
  fr: { interface: { ...frInterface, ...frDesk }, vocabulary: frVocabulary },
  ru: { interface: { ...ruInterface, ...ruDesk }, vocabulary: ruVocabulary },
  zh: { interface: { ...zhInterface, ...zhDesk }, vocabulary: zhVocabulary },
} satisfies Record<Locale, unknown>;

const speaker = i18next.createInstance();
void speaker.init({
  resources,
  ns: ['interface'],
  defaultNS: 'interface',
  fallbackLng: false,
  supportedLngs: [...LOCALES],
  initAsync: false,
  // Preact escapes what it prints; escaping here as well would show readers entities.
  interpolation: { escapeValue: false },
});

// Western digits also in Arabic: years, pages and provisions must read like the fields they are typed into.
const numbers = (locale: string | undefined) =>
  new Intl.NumberFormat(`${locale ?? 'en'}-u-nu-latn`, { maximumFractionDigits: 1 });

const made = new Map<Locale, Texts>();

/**
 * The texts of one interface language.
 * @param locale - one of the six languages of the interface
 */
export function texts(locale: Locale): Texts {
  const known = made.get(locale);
  if (known) return known;
  const fresh = makeTexts(locale);
  made.set(locale, fresh);
  return fresh;
}

function makeTexts(locale: Locale): Texts {
  const numberFormat = numbers(locale);
  const percentFormat = new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: 'percent' });
  const labels: Record<string, Record<string, string>> = resources[locale].vocabulary;
  return {
    locale,
    say(key, values = {}) {
      const written = Object.entries(values).map(([name, value]) => [
        name === 'count' ? 'n' : name,
        typeof value === 'number' ? numberFormat.format(value) : value,
      ]);
      return String(
        speaker.t(key, {
          ...Object.fromEntries(written),
          ...(values.count !== undefined && { count: Number(values.count) }),
          lng: locale,
          // A reader's words may look like i18next's own nesting syntax: never follow it.
          nest: false,
        }),
      );
    },
    label(vocabulary, code) {
      const list = labels[vocabulary];
      return list && Object.hasOwn(list, code) ? (list[code] ?? code) : code;
    },
    place: (code) => placeName(code, locale),
    language: (code) => capitalised(languageName(code, locale), locale),
    languageInLine: (code) => languageName(code, locale),
    number: (value) => numberFormat.format(value),
    percent: (share) => percentFormat.format(share),
    date: (iso) => formatDate(iso, locale),
    size: (bytes) => formatSize(bytes, locale),
  };
}

/** Lists show languages as entries, where languages that write them small also begin with a capital. */
function capitalised(name: string, locale: Locale): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase(locale) + name.slice(first.length);
}

function formatDate(iso: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (!year) return iso;
  const instant = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (!month || Number.isNaN(instant.getTime())) return year;
  // Day before month in English too, as the United Nations writes it.
  const tag = locale === 'en' ? 'en-GB' : locale;
  return new Intl.DateTimeFormat(`${tag}-u-nu-latn-ca-gregory`, {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(instant);
}

function formatSize(bytes: number, locale: Locale): string {
  const [unit, size] =
    bytes < 1e6 ? ['kilobyte', Math.max(1, Math.round(bytes / 1e3))] : ['megabyte', bytes / 1e6];
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, {
    style: 'unit',
    unit: unit as string,
    maximumFractionDigits: 1,
  }).format(size as number);
}
