/**
 * Joins the lines of a paragraph. Lines are the page's, not the text's: a space between words,
 * nothing between ideographs.
 */
export function joinLines(text: string): string {
  return text
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replaceAll('\n', ' ');
}
