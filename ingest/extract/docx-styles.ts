import type { WordNames } from './docx-names.ts';
import { readXml } from './xml-events.ts';

/** What a paragraph style says about its paragraphs. */
export interface WordStyle {
  name: string;
  /** Level of the heading, 1 outermost; absent for body text. */
  heading?: number;
  numId?: string;
  level?: number;
}

interface RawStyle {
  name: string;
  basedOn?: string;
  /** 0–8; 9 is body text. */
  outline?: number;
  numId?: string;
  level?: number;
}

/** Reads `styles.xml`, each style with what it takes over from the styles it is based on. */
export function readWordStyles(
  xml: string | undefined,
  names: WordNames,
): (id: string | undefined) => WordStyle {
  const styles = new Map<string, RawStyle>();
  let standard: string | undefined;
  let style: RawStyle | undefined;
  readXml(xml ?? '', {
    open(tag, attribute) {
      const value = (of = 'val') => attribute(names.full(of));
      const name = names.local(tag);
      if (name === 'style') {
        style = { name: '' };
        const id = value('styleId') ?? '';
        styles.set(id, style);
        if (value('type') === 'paragraph' && /^(?:1|true|on)$/.test(value('default') ?? '')) {
          standard = id;
        }
      } else if (!style) return;
      else if (name === 'name') style.name = value() ?? '';
      else if (name === 'basedOn') style.basedOn = value();
      else if (name === 'outlineLvl') style.outline = Number(value());
      else if (name === 'numId') style.numId = value();
      else if (name === 'ilvl') style.level = Number(value());
    },
    close(tag) {
      if (names.local(tag) === 'style') style = undefined;
    },
  });
  const resolved = new Map<string, WordStyle>();
  return (id = standard ?? '') => {
    const known = resolved.get(id);
    if (known) return known;
    const found = resolveStyle(id, styles);
    resolved.set(id, found);
    return found;
  };
}

function resolveStyle(id: string, styles: ReadonlyMap<string, RawStyle>): WordStyle {
  const chain: RawStyle[] = [];
  // Writers without a styles part still use the ids of Word's own styles.
  if (!styles.has(id))
    return { name: id, heading: headingByName(id.replace(/(?<=[a-z])(?=\d)/i, ' ')) };
  // Styles may be based on each other in a ring.
  for (let at: string | undefined = id; at && chain.length < 20; at = chain.at(-1)?.basedOn) {
    const style = styles.get(at);
    if (!style) break;
    chain.push(style);
  }
  const outline = chain.find((style) => style.outline !== undefined)?.outline;
  const named = chain.map((style) => headingByName(style.name)).find((level) => level);
  return {
    name: chain[0]?.name ?? '',
    heading: outline === undefined ? named : outline < 9 ? outline + 1 : undefined,
    numId: chain.find((style) => style.numId !== undefined)?.numId,
    level: chain.find((style) => style.level !== undefined)?.level,
  };
}

/** Word keeps the English names of its own styles in every language. */
function headingByName(name: string): number | undefined {
  const heading = /^heading ([1-9])$/i.exec(name);
  if (heading) return Number(heading[1]);
  if (/^title$/i.test(name)) return 1;
  return /^subtitle$/i.test(name) ? 2 : undefined;
}
