/** The words of one page as OCR read them. */
export interface RecognisedText {
  /** Lines parted by a line break, paragraphs by two. */
  text: string;
  /** Mean confidence of the words by their length, 0–1; 0 when there are no words. */
  confidence: number;
}

/** Columns of Tesseract's table: kind of row (5 a word), block, paragraph, line; then confidence, text. */
const WORD_ROW = '5';
const CONFIDENCE_COLUMN = 10;

/** Ideographs and kana stand without spaces; Tesseract parts them like words. */
const WITHIN_HAN =
  /(?<=[\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef])[ \t]+(?=[\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef])/g;

/** Reads Tesseract's table of words (TSV) into lines and paragraphs. */
export function recognisedText(table: string): RecognisedText {
  const paragraphs: string[][] = [];
  let paragraph = '';
  let line = '';
  let weight = 0;
  let sum = 0;
  for (const row of table.split('\n')) {
    const cells = row.split('\t');
    const word = cells[CONFIDENCE_COLUMN + 1]?.trim();
    if (cells[0] !== WORD_ROW || !word) continue;
    const [, page, block, inBlock, inParagraph] = cells;
    const ofParagraph = `${page} ${block} ${inBlock}`;
    const ofLine = `${ofParagraph} ${inParagraph}`;
    if (ofParagraph !== paragraph) paragraphs.push([]);
    const lines = paragraphs.at(-1) as string[];
    if (ofLine === line) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
    paragraph = ofParagraph;
    line = ofLine;
    sum += Number(cells[CONFIDENCE_COLUMN]) * word.length;
    weight += word.length;
  }
  const text = paragraphs
    .map((lines) => lines.filter(isText).join('\n'))
    .filter((lines) => lines !== '')
    .join('\n\n')
    .replace(WITHIN_HAN, '');
  if (text === '') return { text, confidence: 0 };
  return { text, confidence: Math.round(sum / weight) / 100 };
}

/** Rules, stains and stamps come out as lines of signs. */
function isText(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}
