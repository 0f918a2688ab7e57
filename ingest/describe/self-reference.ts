/** What a document calls itself: "this Act", "la presente ley", "本条例". */
import type { DocumentType } from '../../data/vocabularies/document-types.ts';
import { mapTypeWord } from '../../data/vocabularies/document-types.ts';

export interface SelfReference {
  type: DocumentType;
  word: string;
  /** How often. */
  times: number;
}

/** Words that point at the text itself, and the one or two words after them. */
const POINTING: readonly RegExp[] = [
  /\b(?:this|the present)\s((?:\p{L}{2,}\s)?\p{L}{3,})/giu,
  /\b(?:(?:la|le|el|al|del|du|de la|de l['’]|au|o|a|do|da|em|il)\s(?:presente|présente?|present)|esta|este|deste|desta|cette|aquesta|aquest|questa|acest|această|prezenta)\s(\p{L}{3,})/giu,
  /\b(?:dieses|diese|dieser|diesem|dit|deze|denna|dette|denne)\s(\p{L}{3,})/giu,
  /(?<!\p{L})(?:настоящ\p{L}{2,3}|этого|этот|цього|цей|цим|цьому|гэтага)\s(\p{L}{3,})/giu,
  /本(法|条例|條例|办法|辦法|规定|規定|细则|細則|规则|規則|标准|標準|规划|計畫)/gu,
  /(?<!\p{L})(?:هذا|بهذا|لهذا)\s(القانون|المرسوم|النظام|القرار|الدستور)/gu,
];
/** Words that name a kind only where a text speaks of itself. */
const ONLY_HERE: Readonly<Record<string, DocumentType>> = {
  paper: 'report',
  brief: 'report',
  informe: 'report',
  rapport: 'report',
  本法: 'act',
  instrument: 'regulation',
};
/** Endings of Russian and Ukrainian cases. */
const CASE_ENDING = /(?<=\p{Script=Cyrillic}{4})(?:ом|ем|ою|ии|ію|ії|[аеиіуыюяю])$/u;
const FEWEST = 2;

/** @returns the kind a text calls itself most often, or undefined when it hardly does */
export function selfReferenceIn(text: string, language: string): SelfReference | undefined {
  const found = new Map<DocumentType, SelfReference>();
  for (const pattern of POINTING) {
    for (const match of text.matchAll(pattern)) {
      const kind = kindOf(match[1] ?? '', match[0], language);
      if (!kind) continue;
      const before = found.get(kind.type);
      if (before) before.times += 1;
      else found.set(kind.type, { ...kind, times: 1 });
    }
  }
  const best = [...found.values()].sort((a, b) => b.times - a.times)[0];
  return best && best.times >= FEWEST ? best : undefined;
}

function kindOf(
  words: string,
  whole: string,
  language: string,
): { type: DocumentType; word: string } | undefined {
  const own = ONLY_HERE[whole] ?? ONLY_HERE[words.toLowerCase()];
  if (own) return { type: own, word: words };
  const [first = '', second = ''] = words.toLowerCase().split(/\s/u);
  for (const word of [`${first} ${second}`.trim(), first, first.replace(CASE_ENDING, '')]) {
    const known = mapTypeWord(word, language);
    // "this policy area" is not the policy: only a word that is wholly a kind counts.
    if (known && known.word.toLowerCase() === word) return known;
  }
  return undefined;
}
