/**
 * Vietnamese in the VNI encoding of the 1990s, as its fonts still give it in PDF files: a vowel is
 * followed by a letter of Western Europe that stands for its circumflex, breve or tone
 * ("soá löôïng" for "số lượng"). The table is that of the VNI Windows character set.
 */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const MARKED = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])/giu;
const SINGLE = /[ôöñæóòî]/giu;
/** A word that VNI writes and hardly any other language does. */
const VNI_WORD =
  /^(?=.*(?:[aeouyôö][ùøûõï]|[aeo][âáàåãä]|a[êéèúüë]|öô))[a-zùøûõïâáàåãäêéèúüëôöñæóòîíì]{2,8}$/iu;
const LEAST_WORDS = 30;
const LEAST_SHARE = 0.25;
const SAMPLE = 20_000;

/** Whether a text is Vietnamese in VNI encoding: more of its words look so than could by chance. */
export function isVni(text: string): boolean {
  if (!/[öÖ][ôÔ]/.test(text)) return false;
  const words = text.slice(0, SAMPLE).match(/\p{L}+/gu) ?? [];
  const vni = words.filter((word) => VNI_WORD.test(word)).length;
  return vni >= LEAST_WORDS && vni >= words.length * LEAST_SHARE;
}

/** Writes a text in VNI encoding in the letters it stands for; other languages would be spoiled. */
export function decodeVni(text: string): string {
  return text
    .replace(MARKED, (_, ...found: (string | undefined)[]) => {
      const [base = '', mark = ''] = found.slice(0, 6).filter((part) => part !== undefined);
      return `${letter(base)}${MARKS[mark.toLowerCase()] ?? ''}`;
    })
    .replace(SINGLE, letter)
    .normalize('NFC');
}

function letter(character: string): string {
  const small = character.toLowerCase();
  const decoded = LETTERS[small] ?? small;
  return small === character ? decoded : decoded.toUpperCase();
}
