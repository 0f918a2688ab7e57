import { formatNumber } from './list-numbers.ts';

/** One level of an automatically numbered list. */
export interface ListLevel {
  start: number;
  /** As `formatNumber` takes it; `bullet` shows no number. */
  format: string;
  /** "%1.%2" stands for the numbers of the first and second level. */
  text: string;
  /** All numbers in digits, whatever their own format (OOXML isLgl). */
  digitsOnly?: boolean;
  /** A new number of a higher level does not begin this one anew. */
  runsOn?: boolean;
}

/** Counts the items of one list and writes the number a reader sees in front of each. */
export class ListCounter {
  private readonly levels: ReadonlyMap<number, ListLevel>;
  private readonly counts: (number | undefined)[] = [];

  constructor(levels: ReadonlyMap<number, ListLevel>) {
    this.levels = levels;
  }

  /** Lets the next item of a level have this number. */
  restart(level: number, start: number): void {
    this.counts[level] = start - 1;
  }

  /** Whether the list has come to this level yet. */
  hasBegun(level: number): boolean {
    return this.counts[level] !== undefined;
  }

  /** Counts an item and gives its number as written, '' for bullets and unknown levels. */
  next(level: number, definition = this.levels.get(level)): string {
    if (!definition) return '';
    this.counts[level] = (this.counts[level] ?? definition.start - 1) + 1;
    for (let deeper = level + 1; deeper < this.counts.length; deeper += 1) {
      if (!this.levels.get(deeper)?.runsOn) this.counts[deeper] = undefined;
    }
    if (definition.format === 'bullet' || definition.format === 'none') {
      return definition.format === 'none' ? definition.text.replace(/%\d/g, '').trim() : '';
    }
    return definition.text
      .replace(/%(\d)/g, (_, digit: string) => this.written(Number(digit) - 1, definition))
      .trim();
  }

  private written(level: number, shown: ListLevel): string {
    const definition = this.levels.get(level);
    this.counts[level] ??= definition?.start ?? 1;
    const format = shown.digitsOnly ? 'decimal' : (definition?.format ?? shown.format);
    return formatNumber(this.counts[level] ?? 1, format);
  }
}
