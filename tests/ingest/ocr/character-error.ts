/**
 * Character error: the least number of characters to put in, take out or change that makes one
 * text of the other, against the length of the true text. How words are parted into lines, and
 * spaces between ideographs, do not count.
 */
export function characterError(truth: string, read: string): number {
  const a = [...plain(truth)];
  const b = [...plain(read)];
  let row = b.map((_, at) => at + 1);
  a.forEach((character, at) => {
    const next: number[] = [];
    let left = at + 1;
    let diagonal = at;
    b.forEach((other, j) => {
      const above = row[j] as number;
      left = Math.min(left + 1, above + 1, diagonal + (character === other ? 0 : 1));
      next.push(left);
      diagonal = above;
    });
    row = next;
  });
  return (row.at(-1) ?? a.length) / Math.max(1, a.length);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef]) | (?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
    .trim();
}
