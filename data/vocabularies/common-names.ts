/**
 * Names under which works are known though no text states them: "Ley Micaela", "Loi Kouchner",
 * "ADA". What is known of each is kept by country (`*` for treaties, wherever they are approved)
 * and by words that begin words of the title, or an identifier after `#`.
 */
import { foldedName } from '../search/words/folded-name.ts';
import file from './common-names.json' with { type: 'json' };

interface KnownWork {
  /** Beginnings of words of the title, folded, `_` between words in a row; of unspaced scripts, parts. */
  words: string[];
  identifiers: string[];
  names: string[];
}

/** What a work is recognised by. */
export interface WorkToName {
  country: string | null;
  /** Everything that is a title of the work. */
  title: string;
  /** Ids as `identifiersIn` gives them. */
  identifiers: ReadonlySet<string>;
}

/** In a folded title: an act about another bears its words and its number, but not its names. */
export const ABOUT_ANOTHER =
  /(?<!\p{L})(?:amend|modif|reform|repeal|derog|abrog|aender|ander|تعديل|змін|измен)/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;

let works: Map<string, KnownWork[]> | undefined;

/**
 * The names under which a work is commonly known.
 *
 * @returns none when the vocabulary does not know it.
 */
export function commonNamesOf(work: WorkToName): string[] {
  works ??= readWorks();
  const own = work.country ? (works.get(work.country) ?? []) : [];
  const words = ` ${foldedName(work.title).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')}`;
  const names = [...own, ...(works.get('*') ?? [])]
    .filter((known) => isWork(known, words, work.identifiers))
    .flatMap((known) => known.names);
  return [...new Set(names)];
}

function isWork(known: KnownWork, title: string, identifiers: ReadonlySet<string>): boolean {
  if (!known.identifiers.every((id) => identifiers.has(id))) return false;
  if (known.identifiers.length === 0 && ABOUT_ANOTHER.test(title)) {
    if (!known.words.some((word) => ABOUT_ANOTHER.test(word))) return false;
  }
  return known.words.every((word) => title.includes(UNSPACED.test(word) ? word : ` ${word}`));
}

function readWorks(): Map<string, KnownWork[]> {
  return new Map(
    Object.entries(file as Record<string, Record<string, string>>).map(([country, known]) => [
      country,
      Object.entries(known).map(([key, names]) => {
        const parts = foldedName(key).split(' ');
        return {
          words: parts
            .filter((part) => !part.startsWith('#'))
            .map((part) => part.replaceAll('_', ' ')),
          identifiers: parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1)),
          names: names.split('; '),
        };
      }),
    ]),
  );
}
