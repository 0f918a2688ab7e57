import type { ListLevel } from './list-counter.ts';
import { readXml } from './xml-events.ts';

/** Numbered levels by the name of the list style (level from 0); headings count under `OUTLINE`. */
export type OdtLists = Map<string, Map<number, ListLevel>>;

export const OUTLINE = ' outline';

const FORMATS: Record<string, string> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '一, 二, 三, ...': 'chineseCounting',
  '': 'none',
};

/** Adds the list styles of `styles.xml` or `content.xml` (OpenDocument 1.3, 16.31 and 16.35). */
export function readOdtLists(xml: string, lists: OdtLists): void {
  let levels: Map<number, ListLevel> | undefined;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'text:list-style') {
        levels = new Map();
        lists.set(attribute('style:name') ?? '', levels);
      } else if (name === 'text:outline-style') {
        levels = new Map();
        lists.set(OUTLINE, levels);
      } else if (/^text:(?:list-level-style-number|outline-level-style)$/.test(name) && levels) {
        const level = (Number(attribute('text:level')) || 1) - 1;
        const format = attribute('style:num-format') ?? '';
        const shown = Math.min(Number(attribute('text:display-levels')) || 1, level + 1);
        const numbers = Array.from({ length: shown }, (_, at) => `%${level - shown + 2 + at}`);
        levels.set(level, {
          start: Number(attribute('text:start-value') ?? 1) || 1,
          format: FORMATS[format] ?? 'decimal',
          text:
            format === ''
              ? ''
              : `${attribute('style:num-prefix') ?? ''}${numbers.join('.')}${attribute('style:num-suffix') ?? ''}`,
        });
      }
    },
    close(name) {
      if (name === 'text:list-style' || name === 'text:outline-style') levels = undefined;
    },
  });
}
