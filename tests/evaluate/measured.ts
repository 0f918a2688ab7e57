/** One thing that was counted in one file: so many right of so many. */
export interface Measured {
  field: string;
  file: string;
  /** Folder and language. */
  group: string;
  /** See `partOf`. */
  part: string;
  right: number;
  of: number;
  /** What is wrong, in short. */
  detail?: string;
}

/** What the table says of one field in one group. */
export interface Share {
  field: string;
  group: string;
  files: number;
  right: number;
  of: number;
}

/** For each field: all, development and test part, then each folder and language. */
export function sharesOf(measured: readonly Measured[]): Share[] {
  const shares: Share[] = [];
  for (const field of new Set(measured.map((one) => one.field))) {
    const own = measured.filter((one) => one.field === field);
    const add = (group: string, some: readonly Measured[]) => {
      if (some.length === 0) return;
      shares.push({
        field,
        group,
        files: new Set(some.map(({ file }) => file)).size,
        right: some.reduce((sum, { right }) => sum + right, 0),
        of: some.reduce((sum, one) => sum + one.of, 0),
      });
    };
    add('all', own);
    for (const part of ['development', 'test'])
      add(
        part,
        own.filter((one) => one.part === part),
      );
    for (const group of [...new Set(own.map((one) => one.group))].sort()) {
      add(
        group,
        own.filter((one) => one.group === group),
      );
    }
  }
  return shares;
}

export function sharesTable(shares: readonly Share[]): string {
  const lines = [line('field', 'files of', 'files', 'right', 'of', 'share')];
  let before: string | undefined;
  for (const { field, group, files, right, of } of shares) {
    if (before !== undefined && before !== field) lines.push('');
    before = field;
    lines.push(line(field, group, String(files), String(right), String(of), percent(right / of)));
  }
  return lines.join('\n');
}

/** The files with most that is wrong, field by field. */
export function worstOf(measured: readonly Measured[], most: number): Measured[] {
  return [...new Set(measured.map(({ field }) => field))].flatMap((field) =>
    measured
      .filter((one) => one.field === field && one.right < one.of)
      .sort((a, b) => b.of - b.right - (a.of - a.right))
      .slice(0, most),
  );
}

function line(field: string, group: string, ...cells: readonly string[]): string {
  return `${field.padEnd(28)}${group.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(2)} %`;
}
