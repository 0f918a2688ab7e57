/** Recognises, at the start of a line, what opens a provision, a division or an annex. */
import { type FirstWord, firstWord } from './first-word.ts';
import { asciiDigits, orderOf } from './numerals.ts';
import { ordinalAt } from './ordinals.ts';
import { type LanguagePatterns, PROVISION_PATTERNS } from './provision-patterns.ts';

/** The opening of a part of a law. */
export interface Start {
  kind: 'provision' | 'division' | 'annex';
  /** What counts together: "article", "§", or "" for a bare number. */
  series: string;
  /** As the source writes it: "Artículo 5", "§ 12", "12A". */
  label: string;
  /** Place in the series (see `orderOf`); undefined when the numbering is no number. */
  order?: number;
  /** Place of the last of several: "13 to 24. [Repealed]". */
  upTo?: number;
  /** True when the word is another language's than the document's. */
  foreign?: true;
}

/** Finds starts in text of one main language; other languages' words count too, after its own. */
export interface StartFinder {
  /**
   * @param lenient true for text that the markup has set apart (a heading), where a label need
   *   not be told from a mere reference to a provision
   */
  wordStart(line: string, lenient: boolean): Start | undefined;
  /** A bare number: "12." or "12A."; only the numbering around it can tell what it is. */
  bareStart(line: string): Start | undefined;
  /** A number without a full stop: "12 Title"; it takes a whole series of them to mean anything. */
  plainStart(line: string): Start | undefined;
  isContentsHeading(line: string): boolean;
  /** Whether a word alone is one with which the document's language names its provisions. */
  isProvisionWord(word: string): boolean;
}

/** "bis"; letters joined to the number; one apart from it where the label ends, or after "§ 12". */
const LATIN_SUFFIX =
  "(?:\\s?(?:bis|ter|qu[aá]ter|quinquies|sexies|septies|octies|novies|decies)(?!\\p{L})|[A-Z]{1,3}(?![\\p{L}\\p{Nd}'’])|(?:(?<=§\\s?\\p{Nd}{1,4})\\s[a-z](?=\\s\\p{L}{2})|\\s[A-Z](?=\\s*(?:$|[.:–—-])))(?!\\.\\p{L}))?";
const DIGITS = `(?:(?:LO?|R|D|A)\\.?\\s?\\*{0,2}\\s?)?\\p{Nd}{1,5}(?:[-–‑.]\\p{Nd}{1,3}){0,4}(?:\\s?[º°ª˚]|\\.[ºª°]|er(?!\\p{L})|-[\\p{L}]{1,2}(?!\\p{L}))?${LATIN_SUFFIX}`;
const ROMAN = '[IVXLCivxlc]{1,8}(?![\\p{L}\\p{Nd}])';
const NAMED = '(?:pr[eé]ambule|pr[eé]liminaire|preliminar|transitorio|liminaire)(?!\\p{L})';
/** "bis" in Arabic, where it may be counted: "35 مكررًا 1". */
const ARABIC_SUFFIX =
  '(?:\\s?مكرر[\\u064b-\\u0652]?ا?[\\u064b-\\u0652]?(?:\\s?\\(?(?:\\p{Nd}{1,2}|\\p{L})(?![\\p{L}\\p{Nd}]))?)?';
const NUMBER = new RegExp(
  `^(?:(?:n[º°o]\\.?|n\\.[º°o]|№|nr\\.?|رقم)\\s?)?(\\(\\s?)?(?:${DIGITS}${ARABIC_SUFFIX}|${ROMAN}|[\\u1369-\\u137c]{1,6}|${NAMED})?(?:\\s?\\))?`,
  'iu',
);
const CJK_FIRST = /^[第제附别別별부]/u;
const CJK_NUMBER = '[〇零一二两兩三四五六七八九十百千\\p{Nd}]';
const CJK_PROVISION = new RegExp(
  `^(第\\s?${CJK_NUMBER}{1,7}(?:-\\p{Nd}{1,3})?\\s?[条條](?:\\s?[之の]\\s?${CJK_NUMBER}{1,4})?|제\\s?\\p{Nd}{1,4}\\s?조(?:의\\s?\\p{Nd}{1,3})?)`,
  'u',
);
const CJK_DIVISION = new RegExp(
  `^((?:第\\s?${CJK_NUMBER}{1,7}\\s?(?:分?[编編]|篇|章|[节節])|제\\s?\\p{Nd}{1,4}\\s?[편장절관])(?:\\s?[之の의]\\s?${CJK_NUMBER}{1,3})?)(?=\\s|$|\\p{L}|[(（])`,
  'u',
);
const CJK_ANNEX =
  /^((?:附件|附录|附錄|附表|別表|别表|별표|부록)\s?[〇一二三四五六七八九十\p{Nd}]{0,4})(?=\s|$|[：:（(])/u;
/** What follows a provision's number when it is only referred to. */
const CJK_REFERENCE =
  /^(?:第|的|规定|規定|、|至|和|与|與|及|或|所|之规|之規|제|에|의|\s?(?:및|내지|또는))/u;

const BARE =
  /^((?!0)\p{Nd}{1,4}(?:-\p{Nd}{1,2})?[A-Z]{0,3})(?:\s?[.．](?!\p{Nd})|\s?[-–—](?=\s?\(\s?1))/u;

/** Several at once, left out: "13 to 24. [Repealed]", "13. – 24. [Repealed]". */
const BARE_RANGE =
  /^(((?!0)\p{Nd}{1,4}[A-Z]{0,3})[.．]?\s?(?:to|and|[-–—])\s?(\p{Nd}{1,4}[A-Z]{0,3}))\s?[.．]\s{0,2}(?=[[(]\p{L}{3})/u;

/**
 * A number without a full stop, as in the laws of Canada, the United Kingdom, Australia or New
 * Zealand: "12 Title", "5.1 (1) …", "6 to 8 [Repealed]".
 */
const PLAIN =
  /^((?!0)\p{Nd}{1,4}(?:\.\p{Nd}{1,3})?[A-Z]{0,3}(?:\s?(?:to|and|à|et|[-–])\s?\p{Nd}{1,4}(?:\.\p{Nd}{1,3})?[A-Z]{0,3})?)(?=\s{1,3}(?:\((?:\p{Nd}{1,2}|\p{L})\)|\[|["“«‘]?\p{Lu}|\p{Lo}))/u;

/** A reference goes on in small letters, with a subsection, or with a word such as "Abs.". */
const REFERENCE =
  /^(?:\(\p{Nd}|[,;)]|\s*\p{Ll}|\s+(?:Abs(?:\.|atz)|Satz|S\.|Nr\.|Nummer|Buchst|BGB|der|des|und|oder|ff|of|and|or|to|y|e|et|i|de|del|du)(?![\p{L}])|\s*(?:من|و|و\s?\p{Nd}))/u;

function alternatives(words: readonly string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}

interface Recognisers {
  /** A word for provisions, before its number. */
  provision: RegExp | undefined;
  provisionAfter: RegExp | undefined;
  division: RegExp | undefined;
  /** A word for divisions, after its number. */
  divisionAfter: RegExp | undefined;
  annex: RegExp | undefined;
  /** A word for provisions and nothing else. */
  word: RegExp | undefined;
}

function compile(rows: readonly LanguagePatterns[]): Recognisers {
  const words = (
    key: 'provision' | 'division' | 'annex' | 'provisionAfterNumber' | 'divisionAfterNumber',
  ) => alternatives(rows.flatMap((row) => row[key] ?? []));
  const after = words('divisionAfterNumber');
  const build = (source: string, needed: string) =>
    needed === '' ? undefined : new RegExp(`^${source}`, 'iu');
  const before = (list: string) => `(${list})(?:[\\s፡]{1,3}|(?=[\\p{Nd}(])|(?<=\\.))`;
  return {
    provision: build(before(words('provision')), words('provision')),
    provisionAfter: build(
      `((\\p{Nd}{1,4}(?:[-/]\\p{L}{1,2}|\\.\\p{Nd}|[¹²³]|-\\p{Nd}+)?)\\.?\\s?[-–]?\\s?(${words('provisionAfterNumber')}))(?!\\p{L}|\\s\\p{Nd})`,
      words('provisionAfterNumber'),
    ),
    division: build(before(words('division')), words('division')),
    divisionAfter: build(
      `\\s{1,2}(${alternatives([after, words('division')].filter(Boolean))})(?![\\p{L}.])`,
      after || words('division'),
    ),
    word: build(`(?:${words('provision')})$`, words('provision')),
    annex: build(`(${words('annex')})(?![\\p{L}])`, words('annex')),
  };
}

const compiled = new Map<string, Recognisers>();

function recognisers(language: string): Recognisers {
  let found = compiled.get(language);
  if (!found) {
    const rows = PROVISION_PATTERNS.filter((row) => language === '' || row.language === language);
    found = compile(rows);
    compiled.set(language, found);
  }
  return found;
}

const CONTENTS = new RegExp(
  `^(?:${alternatives(PROVISION_PATTERNS.flatMap((row) => row.contents))}|目\\s*[录錄次]|목\\s*차)\\s*[:.：]?$`,
  'iu',
);

/** Characters with which some start can begin: a cheap test that spares most lines the others. */
const FIRST = /^[\p{Lu}\p{Lo}\p{Nd}§№]/u;
const FIRST_LENIENT = /^[\p{L}\p{Nd}§№]/u;

const BRACKET = /^[([](?:\p{L}{3}|§)/u;

/** "(Article 5)", "[Art. 5]": a provision whose label alone stands in brackets. */
function bracketed(start: Start | undefined, line: string): Start | undefined {
  if (start?.kind !== 'provision') return undefined;
  const label = start.label.replace(/(?<=^[^(]*)\)$/u, '');
  return /^\s?[)\]]/u.test(line.slice(1 + label.length)) ? { ...start, label } : undefined;
}

/** @param language BCP 47 of the document, whose own words are tried first ("Section" is a division in French) */
export function startFinder(language: string): StartFinder {
  const own = recognisers(language.split('-')[0] ?? '');
  const all = recognisers('');

  function wordStart(line: string, lenient: boolean): Start | undefined {
    if (BRACKET.test(line)) return bracketed(wordStart(line.slice(1), true), line);
    if (!(lenient ? FIRST_LENIENT : FIRST).test(line)) return undefined;
    // Labels are short; looking at the beginning alone keeps long lines cheap.
    const head = line.slice(0, 120);
    if (CJK_FIRST.test(head)) return cjkStart(head);
    const first = firstWord(head);
    if (!first.named && !first.counted) return undefined;
    const known = fromRecognisers(own, head, lenient, first);
    if (known) return known;
    const start = fromRecognisers(all, head, lenient, first);
    // "Section 3" that is too long for a heading is no provision in French either.
    if (start?.kind === 'provision' && own.division?.test(head)) return undefined;
    return start && { ...start, foreign: true };
  }

  return {
    wordStart,
    bareStart(line) {
      const range = bareRange(line);
      if (range) return range;
      const match = BARE.exec(line.slice(0, 16));
      const label = match?.[1];
      return label ? { kind: 'provision', series: '', label, order: orderOf(label) } : undefined;
    },
    plainStart(line) {
      const label = PLAIN.exec(line.slice(0, 40))?.[1];
      return label ? { kind: 'provision', series: '', label, order: plainOrder(label) } : undefined;
    },
    isProvisionWord: (word) => own.word?.test(word) ?? false,
    isContentsHeading: (line) => line.length < 60 && CONTENTS.test(line.trim()),
  };
}

function bareRange(line: string): Start | undefined {
  const [, label, first, last] = BARE_RANGE.exec(line.slice(0, 40)) ?? [];
  if (label === undefined) return undefined;
  const [order = 0, upTo = 0] = [orderOf(first ?? ''), orderOf(last ?? '')];
  return upTo > order ? { kind: 'provision', series: '', label, order, upTo } : undefined;
}

/** Inserted sections count as fractions: 7.21 stands between 7.2 and 7.3. */
function plainOrder(label: string): number | undefined {
  const [, section, inserted] = /^(\p{Nd}+)\.(\p{Nd}+)/u.exec(label) ?? [];
  if (section === undefined || inserted === undefined) return orderOf(label);
  return Number(`${asciiDigits(section)}.${asciiDigits(inserted)}`) * 100;
}

function cjkStart(head: string): Start | undefined {
  const provision = CJK_PROVISION.exec(head)?.[1];
  if (provision) {
    if (CJK_REFERENCE.test(head.slice(provision.length))) return undefined;
    return {
      kind: 'provision',
      series: '条',
      label: provision,
      order: orderOf(provision.replace(/[第제条條조\s]/gu, '').replace(/[之の의]/u, '-')),
    };
  }
  const division = CJK_DIVISION.exec(head)?.[1];
  if (division && head.length < 60)
    return {
      kind: 'division',
      series: division.replace(/[^分编編篇章节節편장절관]/gu, ''),
      label: division,
    };
  const annex = CJK_ANNEX.exec(head)?.[1];
  return annex ? { kind: 'annex', series: 'annex', label: annex.trim() } : undefined;
}

function fromRecognisers(
  set: Recognisers,
  head: string,
  lenient: boolean,
  { named, counted }: FirstWord,
): Start | undefined {
  const before = named ? beforeNumber(set.provision, head) : undefined;
  if (before && (lenient || !REFERENCE.test(head.slice(before.label.length)))) {
    return start('provision', before.label, before.word, before.number);
  }
  const after = counted ? set.provisionAfter?.exec(head) : null;
  if (after && (lenient || !REFERENCE.test(head.slice(after[0].length)))) {
    return start('provision', after[1], after[3], after[2]);
  }
  if (head.length > 115 && !lenient) return undefined;
  const division = named ? beforeNumber(set.division, head) : undefined;
  if (division && (lenient || !REFERENCE.test(head.slice(division.label.length)))) {
    return start('division', division.label, division.word, division.number);
  }
  const divisionAfter = counted ? afterNumber(set.divisionAfter, head) : undefined;
  if (divisionAfter) {
    return start('division', divisionAfter.label, divisionAfter.word, divisionAfter.number);
  }
  return annexStart(set.annex, head);
}

/** A label taken apart. */
interface Parts {
  label: string;
  word: string;
  number: string;
}

function beforeNumber(words: RegExp | undefined, head: string): Parts | undefined {
  const match = words?.exec(head);
  if (!match) return undefined;
  const number = numberAt(head.slice(match[0].length));
  return number === undefined
    ? undefined
    : { label: match[0] + number, word: match[1] as string, number };
}

const COUNT = new RegExp(`^(?:\\p{Nd}{1,3}|${ROMAN})\\.?`, 'iu');

function afterNumber(words: RegExp | undefined, head: string): Parts | undefined {
  const number = COUNT.exec(head)?.[0] ?? ordinalIn(head);
  const match = number === undefined ? undefined : words?.exec(head.slice(number.length));
  return number !== undefined && match
    ? { label: number + match[0], word: match[1] as string, number }
    : undefined;
}

const ANNEX_END = /^\s*(?:$|[.:,;–—([«"“-]|\p{Lu})/u;

/** "Schedule", "The First Schedule", "Annex II", "Schedule A": a title may follow, but no sentence. */
function annexStart(words: RegExp | undefined, head: string): Start | undefined {
  const article = /^the\s/iu.exec(head)?.[0].length ?? 0;
  const ordinal = ordinalIn(head.slice(article));
  for (const from of ordinal === undefined ? [article] : [article + ordinal.length + 1, article]) {
    const match = words?.exec(head.slice(from));
    if (!match) continue;
    const end = from + match[0].length;
    const space = /^\s{1,2}/u.exec(head.slice(end))?.[0] ?? '';
    const rest = head.slice(end + space.length);
    const number =
      space === '' ? undefined : (numberAt(rest) ?? /^[A-Z](?!\p{L})/iu.exec(rest)?.[0]);
    for (const to of number === undefined ? [end] : [end + space.length + number.length, end]) {
      if (ANNEX_END.test(head.slice(to)))
        return start('annex', head.slice(0, to), match[1], undefined);
    }
  }
  return undefined;
}

/** The number with which a text begins, in any of the ways laws write it. */
function numberAt(text: string): string | undefined {
  const [number = '', bracket = ''] = NUMBER.exec(text) ?? [];
  if (/[\p{L}\p{Nd}\u1369-\u137c]/u.test(number.replace(LEAD, ''))) return number;
  const words = ordinalIn(text.slice(bracket.length));
  if (words === undefined) return undefined;
  const end = /^\s?\)/u.exec(text.slice(bracket.length + words.length))?.[0] ?? '';
  return bracket + words + end;
}

/** What stands before a number: "N.º", "№". */
const LEAD = /^(?:n[º°o]\.?|n\.[º°o]|№|nr\.?|رقم)\s?/iu;

function ordinalIn(text: string): string | undefined {
  const ordinal = ordinalAt(text);
  return ordinal && text.slice(0, ordinal.length);
}

function start(kind: Start['kind'], label = '', word = '', numbering: string | undefined): Start {
  const order = numbering === undefined ? undefined : orderOf(numbering);
  return {
    kind,
    series: word.toLowerCase().replace(/\s/gu, '').replace(/s$/u, ''),
    // "A RTIGO 5": a letter set apart by the typesetter.
    label: label
      .trim()
      .replace(/[\s.:]+$/u, '')
      .replace(/^(\p{Lu})\s(?=\p{Lu}{3})/u, '$1'),
    ...(order === undefined ? {} : { order }),
  };
}
