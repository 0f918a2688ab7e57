/** Says what a document is, from its text: each value with confidence and evidence. */
import { isShown } from '../../data/confidence.ts';
import type { Description, Field } from '../../data/model.ts';
import type { Extraction } from '../extract/extraction.ts';
import { countryOf } from './country.ts';
import { frontOf } from './front.ts';
import { issuerOf, levelOf } from './issuer.ts';
import { languagesOf } from './language.ts';
import { numberOf } from './number.ts';
import { isReadable } from './readable.ts';
import { standingOf } from './standing.ts';
import { corroborated, titleOf } from './title.ts';
import { topicsOf } from './topics.ts';
import { typeOf } from './type.ts';
import { yearOf } from './year.ts';

/** Titles that writing programs put into files by themselves. */
const NO_TITLE =
  /\.(?:docx?|pdf|indd|qxd|rtf|odt|txt)$|^(?:microsoft |untitled|document\d*$|title$)/iu;

/** Fields that any page tells as well as the first. */
const ANYWHERE: ReadonlySet<Field> = new Set<Field>(['country', 'language', 'topics']);
/** Characters by which a text layer is told to be broken. */
const READABLE_START = 4000;
/** What is left of the confidence in a value from doubtful text: less than is shown. */
const DOUBT = 0.5;

/** Kinds that a legislature or government makes. */
const BINDING: ReadonlySet<string> = new Set(['constitution', 'act', 'regulation']);

/**
 * Values that the file declares come with origin `file`, values read from its text with origin
 * `rule`; both may be given for one field. What `isShown` refuses is a suggestion for a curator.
 *
 * Nothing from a page that OCR read poorly, or from a broken text layer, is more than a suggestion.
 *
 * @param languages the file's languages, main one first; found out when not given
 */
export function describe(
  extraction: Extraction,
  languages: readonly string[] = languagesOf(extraction),
): Description[] {
  const doubtful = new Set(
    extraction.pages.filter((page) => page.doubtful).map(({ number }) => number),
  );
  if (doubtful.size === 0) return described(extraction, languages);
  const blocks = extraction.blocks.filter(({ page }) => !doubtful.has(page));
  const sound = blocks.length > 0 ? described({ ...extraction, blocks }, languages) : [];
  const first = extraction.blocks[0]?.page;
  if (first === undefined || !doubtful.has(first)) return sound;
  // What a document is stands on its first page: other pages tell only where it belongs.
  const told = sound.filter(({ field, origin }) => ANYWHERE.has(field) || origin === 'file');
  const fields = new Set(told.map(({ field, origin }) => `${field} ${origin}`));
  const guessed = described(extraction, languages).filter(
    ({ field, origin }) => !fields.has(`${field} ${origin}`),
  );
  return [...told, ...guessed.map((value) => (value.origin === 'file' ? value : doubted(value)))];
}

/** The same value as a suggestion: the words it was told from may be misread. */
function doubted<D extends Description>(value: D): D {
  return { ...value, confidence: Math.round(value.confidence * DOUBT * 100) / 100 };
}

function described(extraction: Extraction, languages: readonly string[]): Description[] {
  const front = frontOf(extraction);
  const declared = extraction.declared
    .filter(isSound)
    .map((value) => (value.field === 'title' ? corroborated(value, front) : value));
  const language = languages[0] ?? '';
  const title = titleOf(front, language);
  const declaredTitle = declared.find((value) => value.field === 'title' && isShown(value))?.value;
  const titleText = typeof declaredTitle === 'string' ? declaredTitle : title?.value;
  const number = numberOf(front);
  const own = number && isShown(number) ? number : undefined;
  const types = typeOf(front, own, titleText, language);
  const type = types.find(({ field }) => field === 'type')?.value;
  const binding = BINDING.has(String(type));
  const found: (Description | undefined)[] = [
    title,
    number,
    countryOf(front, titleText, language),
    ...yearOf(front, own?.value, language),
    ...types,
    issuerOf(front),
    levelOf(front, binding),
    ...standingOf(front, titleText),
    topicsOf(front, titleText, language),
    languageValue(extraction, language),
  ];
  const start = front.text.slice(0, READABLE_START);
  const broken = start !== '' && !isReadable(start);
  const values = [...declared, ...found.filter((value) => value !== undefined)];
  return values.map((value) => {
    const unreadable =
      value.field === 'title' ? !isReadable(value.value) : broken && value.origin !== 'file';
    return unreadable ? doubted(value) : value;
  });
}

function isSound(value: Description): boolean {
  return (
    value.field !== 'title' || (value.value.trim().length > 2 && !NO_TITLE.test(value.value.trim()))
  );
}

function languageValue(
  { declaredLanguage, declared }: Extraction,
  language: string,
): Description | undefined {
  if (language === '' || declared.some(({ field }) => field === 'language')) return undefined;
  const stated = declaredLanguage?.split('-')[0] === language.split('-')[0];
  return {
    field: 'language',
    value: language,
    confidence: stated ? 0.98 : 0.9,
    origin: stated ? 'file' : 'rule',
  };
}
