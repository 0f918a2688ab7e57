import type { WordNames } from './docx-names.ts';
import { ListCounter, type ListLevel } from './list-counter.ts';
import { readXml } from './xml-events.ts';

/** Gives each paragraph of a list the number that Word shows in front of it. */
export interface WordNumbering {
  /** @returns the number as written, '' when the paragraph shows none. */
  next(numId: string, level: number): string;
  /** The level that a list ties to a paragraph style, when it does. */
  levelOfStyle(numId: string, style: string): number | undefined;
}

interface AbstractList {
  levels: Map<number, ListLevel>;
  styles: Map<string, number>;
  /** A list that is defined by a style's list instead of levels of its own. */
  styleLink?: string;
}

interface List {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, ListLevel>;
}

/**
 * Reads `numbering.xml` (ECMA-376 17.9).
 *
 * @param listOfStyle the list that a numbering style names.
 */
export function readWordNumbering(
  xml: string | undefined,
  names: WordNames,
  listOfStyle: (style: string) => string | undefined,
): WordNumbering {
  const { abstracts, lists } = readLists(xml ?? '', names);
  const counters = new Map<string, ListCounter>();
  const begun = new Set<string>();
  const resolve = (list: List): { id: string; abstract: AbstractList } | undefined => {
    const abstract = abstracts.get(list.abstract);
    const linked = abstract?.styleLink && lists.get(listOfStyle(abstract.styleLink) ?? '');
    const id = linked ? linked.abstract : list.abstract;
    const found = abstracts.get(id);
    return found && { id, abstract: found };
  };
  return {
    next(numId, level) {
      const list = lists.get(numId);
      const resolved = list && resolve(list);
      if (!list || !resolved) return '';
      const key = list.levels.size > 0 ? `${resolved.id}/${numId}` : resolved.id;
      const levels = new Map([...resolved.abstract.levels, ...list.levels]);
      const counter = counters.get(key) ?? new ListCounter(levels);
      counters.set(key, counter);
      // Lists of one definition count on together, unless one of them is told to start anew.
      if (!begun.has(numId)) {
        begun.add(numId);
        for (const [at, start] of list.starts) counter.restart(at, start);
      }
      return counter.next(level);
    },
    levelOfStyle(numId, style) {
      const list = lists.get(numId);
      return list && resolve(list)?.abstract.styles.get(style);
    },
  };
}

function readLists(xml: string, names: WordNames) {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let level: ListLevel | undefined;
  let at = 0;
  readXml(xml, {
    open(tag, attribute) {
      const name = names.local(tag);
      const value = (of = 'val') => attribute(names.full(of));
      if (name === 'abstractNum') {
        abstract = { levels: new Map(), styles: new Map() };
        abstracts.set(value('abstractNumId') ?? '', abstract);
      } else if (name === 'num') {
        list = { abstract: '', starts: new Map(), levels: new Map() };
        lists.set(value('numId') ?? '', list);
      } else if (name === 'abstractNumId' && list) list.abstract = value() ?? '';
      else if (name === 'numStyleLink' && abstract) abstract.styleLink = value();
      else if (name === 'lvlOverride') at = Number(value('ilvl')) || 0;
      else if (name === 'startOverride' && list) list.starts.set(at, Number(value()) || 0);
      else if (name === 'lvl') {
        at = Number(value('ilvl')) || 0;
        level = { start: 1, format: 'decimal', text: '' };
        (list ?? abstract)?.levels.set(at, level);
      } else if (!level) return;
      else if (name === 'start') level.start = Number(value()) || 0;
      else if (name === 'numFmt') level.format = value() ?? 'decimal';
      else if (name === 'lvlText') level.text = value() ?? '';
      else if (name === 'isLgl') level.digitsOnly = value() !== '0';
      else if (name === 'lvlRestart') level.runsOn = value() === '0';
      else if (name === 'pStyle') abstract?.styles.set(value() ?? '', at);
    },
    close(tag) {
      const name = names.local(tag);
      if (name === 'lvl') level = undefined;
      else if (name === 'num') list = undefined;
      else if (name === 'abstractNum') abstract = undefined;
    },
  });
  return { abstracts, lists };
}
