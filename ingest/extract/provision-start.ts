/** Words that open a numbered provision or division in the languages of the collection. */
const WORDS =
  'art(?:icle|ículo|iculo|igo|igu|icol)?|artikel|sec(?:tion|ción|cion|ção)?|secci[oó]|§{1,2}|chapter|chapitre|cap[ií]tulo?|cap[ií]tol|part(?:ie|e)?|title|titre|t[ií]tulo|schedule|annex|rule|regulation|стаття|статья|глава|розділ|раздел|المادة|مادة|ماده|الفصل|الباب';

const WORD_AND_NUMBER = new RegExp(
  `^["“«]?(?:${WORDS})\\.?\\s*(?:n[º°.]\\s*)?(?:\\(?[\\d٠-٩]|[LRDA]\\.?\\s?\\*?\\d|[ivxlc]+\\b|únic|unic|premier|first|primer)`,
  'i',
);
const NUMBER =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]|\d{1,3}(?:\.\d{1,3}){1,3}|[\d٠-٩]{1,3}\s?[-–]|\(\d{1,3}[a-z]?\)|\([a-z]{1,2}\)|\([ivx]{1,5}\)|[a-z]\))(?=\s*\S)/;
const BULLET = /^(?:[•●▪■◦‣]|[–—-]\s)/;
const CHINESE = /^第\s*[一二三四五六七八九十百千〇零\d]+\s*[条條章节節编編款]/;

/** Whether a line opens a numbered provision, a numbered paragraph or a list item. */
export function opensProvision(line: string): boolean {
  return WORD_AND_NUMBER.test(line) || NUMBER.test(line) || BULLET.test(line) || CHINESE.test(line);
}

/** Whether a line opens an article or section by name: "Article 5", "§ 12", "第三条". */
export function opensNamedProvision(line: string): boolean {
  return WORD_AND_NUMBER.test(line) || CHINESE.test(line);
}

/** Whether a line ends as a sentence or a clause does. */
export function endsSentence(line: string): boolean {
  return /[.!?:;。！？：；؛؟।។၊။]["'”’»)\]]*$/.test(line.slice(-8));
}
