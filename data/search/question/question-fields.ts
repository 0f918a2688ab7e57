/** Names of fields a reader may write before a word, and the places named so. */
import { placeNames } from '../../vocabularies/place-names.ts';
import { findPlace } from '../../vocabularies/places.ts';
import { foldTyped } from '../words/typed-words.ts';

/** A field of a question. */
export type QuestionField = 'title' | 'section' | 'country';

/** In the languages of the United Nations and those beside them in the library. */
const NAMES: Record<QuestionField, string> = {
  title:
    'title título titre título titel títol titolo название заголовок назва العنوان عنوان 标题 名称',
  country: 'country país pays land paese страна країна البلد بلد الدولة 国家',
  section:
    'section sección secção seção secció sezione abschnitt раздел статья розділ القسم قسم المادة 章节 条款',
};

const FIELDS = new Map(
  (Object.keys(NAMES) as QuestionField[]).flatMap((field) =>
    NAMES[field].split(' ').map((name) => [foldTyped(name), field] as const),
  ),
);

const PREFIX = /([\p{L}\p{M}]{1,12}):\s?(?=\S)/uy;

/**
 * Reads the name of a field and its colon.
 *
 * @param text - Text that went through `normalise`.
 * @param at - Where the name may begin.
 * @returns the field and where its value begins; nothing for any other word with a colon.
 */
export function fieldAt(
  text: string,
  at: number,
): { field: QuestionField; after: number } | undefined {
  PREFIX.lastIndex = at;
  const [whole = '', name = ''] = PREFIX.exec(text) ?? [];
  const field = FIELDS.get(foldTyped(name));
  return field ? { field, after: at + whole.length } : undefined;
}

/**
 * The places a reader means by a code or a name in any language of the gazetteer.
 *
 * @param typed - Case, accents and punctuation do not matter.
 * @returns codes as in `places.ts`; several where places share a name, none for any other word.
 */
export function placesNamed(typed: string): string[] {
  const coded = findPlace(typed);
  return coded ? [coded.code] : [...(byName().get(comparable(typed)) ?? [])];
}

let codesByName: Map<string, Set<string>> | undefined;

/** Built when the first reader names a country: the platform's names take some hundredths of a second. */
function byName(): ReadonlyMap<string, ReadonlySet<string>> {
  if (codesByName) return codesByName;
  codesByName = new Map();
  for (const { code, names } of placeNames()) {
    for (const name of names.map(comparable)) {
      const codes = codesByName.get(name);
      if (codes) codes.add(code);
      else codesByName.set(name, new Set([code]));
    }
  }
  return codesByName;
}

function comparable(name: string): string {
  return foldTyped(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
