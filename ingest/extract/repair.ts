import { decodeVni, isVni } from './vietnamese-vni.ts';

/** What the rest of a document says about how a piece of it must be repaired. */
export interface RepairContext {
  /** Words the document writes with a hyphen in the middle of a line, lower case: "decision-making". */
  hyphenated: ReadonlySet<string>;
  /** The producer wrote lam-alef the wrong way round throughout (ENGINES §2). */
  lamAlefSwapped: boolean;
  /** The text is Vietnamese in the VNI encoding of old fonts. */
  vni: boolean;
}

/** Nothing but printable ASCII and line breaks: no character needs repair. */
const CLEAN = /^[\x20-\x7e\n]*$/;

/**
 * Characters whose compatibility form is what the author meant: ligatures, Arabic and Hebrew
 * presentation forms, full-width letters and digits, half-width katakana, radicals, Roman numerals,
 * mathematical letters, odd spaces. Everything else gets NFC only: full NFKC would turn "1º" into
 * "1o", "x²" into "x2", Thai sara am into two characters and Chinese punctuation into ASCII, and so
 * change what the law says.
 */
const COMPATIBILITY =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2160-\u217f\u2e80-\u2fdf\ufb00-\ufdfc\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff65-\uff9f]|\ud835[\udc00-\udfff]/g;

/** Controls, soft hyphens, zero-width and bidirectional characters, annotations, private use. */
const JUNK =
  /(?![\n\t])\p{Cc}|[\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Co}/gu;

/** Bullets of the Symbol and Wingdings fonts, which reach us as private-use characters. */
const SYMBOL_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8]/g;

/** Joiners shape words in Arabic-script and Indic languages; anywhere else they are residue. */
const STRAY_JOINERS =
  /(?<![\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\ufb50-\ufeff])[\u200c\u200d]+/g;

/**
 * Thai and Lao sara am, one letter, written as the two signs it looks like or parted from its
 * consonant, as PDF producers do.
 */
const SARA_AM = /\u0e4d([\u0e48-\u0e4b]?)\u0e32|\u0ecd([\u0ec8-\u0ecb]?)\u0eb2/g;
const PARTED_SARA_AM = / +(?=[\u0e33\u0eb3])/g;

/** Kashida stretches a word; one at a word's end is kept, as in the sign of the Hijri year. */
const KASHIDA = /(?<=[ء-ي\u064b-\u0652])ـ+(?=[ء-ي])|ـ{2,}/g;

/** Marks stand on the letter before them, wherever the producer put the space. */
const PARTED_MARK = / +(?=[\u064b-\u0652])/g;

const SWAPPED = /ا[إأآ]ل|اال(?=[ء-ي])|(?<=[ء-ي])اال/;
const ARABIC = '\u0621-\u064a';

/**
 * Repairs text as it comes out of files: canonical composition, compatibility forms that are mere
 * glyphs, control and invisible characters, Arabic lam-alef written the wrong way round, words
 * broken at a line's end, runs of spaces. Line breaks are kept, ZWJ and ZWNJ only where a script
 * needs them.
 *
 * @param context what the whole document shows; read from `text` itself when left out.
 */
export function repairText(text: string, context?: RepairContext): string {
  let repaired = text;
  if (!CLEAN.test(repaired)) repaired = repairCharacters(repaired);
  if (context?.vni) repaired = decodeVni(repaired);
  if (/[\u0e4d\u0e33\u0ecd\u0eb3]/.test(repaired)) {
    repaired = repaired
      .replace(SARA_AM, (_, thai?: string, lao?: string) =>
        thai === undefined ? `${lao}\u0eb3` : `${thai}\u0e33`,
      )
      .replace(PARTED_SARA_AM, '');
  }
  if (/[\u0627-\u064a]/.test(repaired)) {
    repaired = repairLamAlef(
      repaired.replace(KASHIDA, '').replace(PARTED_MARK, ''),
      context?.lamAlefSwapped ?? false,
    );
  }
  if (/[-\u2010]\n/.test(repaired)) {
    repaired = joinBrokenWords(repaired, context?.hyphenated ?? hyphenatedWords(repaired));
  }
  return repaired
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Reads from a whole document what repairing its pieces needs to know. */
export function readRepairContext(text: string): RepairContext {
  const swapped = text.match(/ا[إأآ]ل/g)?.length ?? 0;
  const straight = text.match(/ال[إأآ]/g)?.length ?? 0;
  return {
    hyphenated: /[-\u2010]\n/.test(text) ? hyphenatedWords(text) : new Set(),
    lamAlefSwapped: swapped >= 3 && swapped > straight * 3,
    vni: isVni(text),
  };
}

/** Code units of which none is a bad character: most pages have no others. */
const GOOD = /^[\t\n\x20-\x7e\xa0-\ud7ff\uf900-\ufffc]*$/;

/** Characters that show a broken text layer: replacement, private-use and control characters. */
export function countBadCharacters(text: string): number {
  if (GOOD.test(text)) return 0;
  const bad = text.match(/\ufffd|\p{Co}|(?![\n\t])\p{Cc}/gu)?.length ?? 0;
  return bad - (text.match(SYMBOL_BULLETS)?.length ?? 0);
}

function repairCharacters(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/\r\n?|[\u2028\u2029\x85]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(SYMBOL_BULLETS, '•')
    .replace(JUNK, '')
    .replace(STRAY_JOINERS, '')
    .replace(COMPATIBILITY, compatibilityForm)
    .normalize('NFC');
}

function compatibilityForm(character: string): string {
  const form = character.normalize('NFKC');
  // Isolated Arabic marks decompose to a space and the mark; the space is not in the text.
  return form.length > 1 && form.startsWith(' ') ? form.slice(1) : form;
}

/**
 * Many PDF producers store the lam-alef ligature in visual order. Two alefs never follow each other
 * in Arabic, so these sequences are always the article or a lam-alef inside a word. In documents
 * that do it throughout, the forms after the preposition "li-" and the bare words are repaired too;
 * elsewhere they may be right as they stand.
 */
function repairLamAlef(text: string, throughout: boolean): string {
  let repaired = text;
  if (SWAPPED.test(repaired)) {
    repaired = repaired.replace(/ا([إأآ])ل/g, 'ال$1').replace(/اال(?=[ء-ي])|(?<=[ء-ي])اال/g, 'الا');
  }
  if (throughout) {
    repaired = repaired
      .replace(new RegExp(`(?<![${ARABIC}])ل([إأآ])ل(?=[${ARABIC}]{3})`, 'g'), 'لل$1')
      .replace(new RegExp(`(?<![${ARABIC}])([وف]?)ال(?![${ARABIC}])`, 'g'), '$1لا')
      .replace(new RegExp(`(?<![${ARABIC}])إال(?![${ARABIC}])`, 'g'), 'إلا')
      .replace(new RegExp(`(?<![${ARABIC}])([وبف]?)خالل(?![${ARABIC}])`, 'g'), '$1خلال');
  }
  return repaired;
}

const BROKEN_WORD =
  /(?<![\p{L}\p{M}-])((?:[\p{L}\p{M}]+-)*[\p{L}\p{M}]+)[-\u2010] ?\n ?(\p{Ll}[\p{L}\p{M}]*)/gu;
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}-]+$/u;

/** English first parts that keep their hyphen whatever follows. */
const KEEPS_HYPHEN = /^(?:all|cross|ex|half|long|non|self|short|well)$/i;

function joinBrokenWords(text: string, hyphenated: ReadonlySet<string>): string {
  return text.replace(BROKEN_WORD, (whole, first: string, second: string) => {
    if (!ALPHABETIC.test(first) || !ALPHABETIC.test(second)) return whole;
    const compound = `${first}-${second}`;
    const keeps = KEEPS_HYPHEN.test(first) || hyphenated.has(compound.toLowerCase());
    return keeps ? compound : first + second;
  });
}

/** As far as a word is looked for on either side of its hyphen. */
const LONGEST_HALF = 40;
const BEFORE_HYPHEN = /\p{L}[\p{L}\p{M}]*$/u;
const AFTER_HYPHEN = /^\p{L}[\p{L}\p{M}]+/u;

/** Goes from hyphen to hyphen: looking at every word of a long law for one costs far more. */
function hyphenatedWords(text: string): Set<string> {
  const words = new Set<string>();
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const before = BEFORE_HYPHEN.exec(text.slice(Math.max(0, at - LONGEST_HALF), at));
    const after = before && AFTER_HYPHEN.exec(text.slice(at + 1, at + 1 + LONGEST_HALF));
    if (after) words.add(`${before[0]}-${after[0]}`.toLowerCase());
  }
  return words;
}
