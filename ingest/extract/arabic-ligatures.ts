import type { TextItem } from './pdf-lines.ts';

/** What is needed of a pdf.js page to see its glyphs one by one. */
export interface GlyphPage {
  getOperatorList(options: { annotationMode: number }): Promise<{
    fnArray: ArrayLike<number>;
    argsArray: ArrayLike<unknown>;
  }>;
}

/** pdf.js operator that paints glyphs (`OPS.showText`), and its mode without annotations. */
const SHOW_TEXT = 44;
const WITHOUT_ANNOTATIONS = 0;

const ARABIC_LETTERS = /^[\u0620-\u065f\u066e-\u06d3]{2,}$/;
/** Alef before lam in one glyph: the producer already wrote its ligatures from left to right. */
const STORED_BACKWARDS = /^[اأإآٱ]ل$/;
/** Forms that come nearly always from ligatures read backwards: after alef, and the word "in". */
const EVIDENCE = /ا[إأآ]ل|اال[ء-ي]|(?<![ء-ي])يف(?![ء-ي])|(?<![ء-ي])[وبفك]?ا[جحخم]ل[ء-ي]{2}/;
/** Marks of direction, which pdf.js leaves out of its text, and signs its reordering swallows. */
const SKIPPED = /[\s<>\p{Cf}]/gu;
/** Glyphs outside the page are painted but not read: how many may be passed over at once. */
const FARTHEST_RESYNC = 400;

/**
 * Whether the text of a page shows that ligatures were read backwards. Cheap, so that only pages
 * that need it are looked at glyph by glyph.
 */
export function showsReversedLigatures(text: string): boolean {
  return EVIDENCE.test(text);
}

/**
 * Puts the letters of Arabic ligatures in reading order. One glyph may stand for several letters
 * (lam-alef, lam-meem, ba-ha), which its font lists in reading order; pdf.js takes them for letters
 * painted from left to right and turns them round with the rest of the run, so that "المجتمع" comes
 * out as "اجملتمع". Only the glyphs tell such a pair from two letters that stand that way.
 *
 * @returns the items, with new ones where letters changed place.
 */
export async function straightenLigatures(
  page: GlyphPage,
  items: readonly TextItem[],
): Promise<TextItem[]> {
  const glyphs = await readGlyphs(page);
  if (!glyphs.some(isLigature) || glyphs.some((glyph) => STORED_BACKWARDS.test(glyph))) {
    return [...items];
  }
  let next = 0;
  return items.map((item) => {
    const letters = item.str.replace(SKIPPED, '');
    if (letters === '') return item;
    const found = findGlyphs(glyphs, next, letters);
    if (!found) return item;
    next = found.end;
    const str = turnLigatures(item.str, glyphs.slice(found.start, found.end));
    return str === item.str ? item : { ...item, str };
  });
}

async function readGlyphs(page: GlyphPage): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList({
    annotationMode: WITHOUT_ANNOTATIONS,
  });
  const glyphs: string[] = [];
  for (let index = 0; index < fnArray.length; index += 1) {
    if (fnArray[index] !== SHOW_TEXT) continue;
    const [shown] = argsArray[index] as [readonly ({ unicode?: string } | number | null)[]];
    for (const glyph of shown) {
      if (!glyph || typeof glyph === 'number') continue;
      const letters = glyph.unicode?.replace(SKIPPED, '') ?? '';
      if (letters !== '') glyphs.push(letters);
    }
  }
  return glyphs;
}

function isLigature(glyph: string): boolean {
  return ARABIC_LETTERS.test(glyph);
}

/** The glyphs from `from` on that make up `letters`, in whatever order the letters stand. */
function findGlyphs(
  glyphs: readonly string[],
  from: number,
  letters: string,
): { start: number; end: number } | undefined {
  const wanted = sorted(letters);
  const last = Math.min(glyphs.length, from + FARTHEST_RESYNC);
  for (let start = from; start < last; start += 1) {
    if (!letters.includes(glyphs[start]?.[0] ?? '')) continue;
    let length = 0;
    let end = start;
    while (length < letters.length && end < glyphs.length) length += glyphs[end++]?.length ?? 0;
    if (length === letters.length && sorted(glyphs.slice(start, end).join('')) === wanted) {
      return { start, end };
    }
  }
  return undefined;
}

function sorted(letters: string): string {
  return [...letters].sort().join('');
}

/**
 * Read from its end, a run of right-to-left text has its letters as they are painted; numbers and
 * Latin words inside it run the other way but take up the same places.
 */
function turnLigatures(text: string, glyphs: readonly string[]): string {
  if (!glyphs.some(isLigature)) return text;
  const characters = text.split('');
  const places: number[] = [];
  for (let index = characters.length - 1; index >= 0; index -= 1) {
    if (characters[index]?.replace(SKIPPED, '') !== '') places.push(index);
  }
  let first = 0;
  for (const glyph of glyphs) {
    const own = places.slice(first, first + glyph.length);
    first += glyph.length;
    if (!isLigature(glyph) || own.map((place) => characters[place]).join('') !== glyph) continue;
    own.reverse().forEach((place, index) => {
      characters[place] = glyph[index] ?? '';
    });
  }
  return characters.join('');
}
