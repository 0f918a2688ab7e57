/**
 * Lower case without diacritics, except those that make other letters of Cyrillic and Arabic: laws
 * are often typed in capitals without accents.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
