/** What a text says it does to other acts: amend, repeal or replace them. */
import type { Evidence } from '../../data/model.ts';
import type { Block, Extraction } from '../extract/extraction.ts';

/** A relation as the text states it; which document of the library is meant is found elsewhere. */
export interface StatedRelation {
  kind: 'amends' | 'repeals' | 'replaces' | 'implements';
  /** The other act as the text names it: "Ley 26.061", "Mental Health Act, 1987". */
  target: string;
  /** Number and year in the name, as far as it has them: what a search can match. */
  number?: string;
  year?: number;
  confidence: number;
  evidence: Evidence;
}

/** An English title with its year; capitals tell where it begins. */
const TITLED =
  /(?:\p{Lu}[\p{L}’'()-]{1,30}(?:\s(?:of|and|for|the|to|on|with|in|or)){0,3}\s){1,14}(?:Act|Law|Code|Ordinance|Decree|Proclamation|Regulations?),?\s(?:No\.?\s?\d+\s(?:of|\/)\s?)?(?:1[89]|20)\d{2}(?!\d)/gu;
/** A word for the kind with a number, or a Chinese title in its brackets. */
const NUMBERED =
  /(?:\b(?:act|law|decree|decree-law|proclamation|ordinance)\s(?:n[o°º]?\.?\s?)?\d{1,5}\s?(?:of|\/)\s?(?:1[89]|20)\d{2}(?!\d)|\b(?:ley|decreto(?:[\s-]ley|\slegislativo|\ssupremo)?|llei|lei|decret|decreto-lei|loi|décret|ordonnance|legge|resolución|real decreto)\s(?:org[aà]nica\s|complementar\s)?(?:n[°ºúuro.]*m?\.?\s?)?\d[\d.]*(?:[/-]\d{2,5})?(?:,?\s(?:de|du|del)\s(?:\d{1,2}\s(?:de\s)?\p{L}+\s(?:de\s|del\s)?)?(?:1[89]|20)\d{2})?|(?:закон\p{L}{0,3}(?:\sукраїни)?|федеральн\p{L}+ закон\p{L}{0,3}|указ\p{L}{0,2}|постанов\p{L}+)\s(?:(?:від|от)\s\d{2}\.\d{2}\.\d{4}\s)?(?:№|N)\s?[\d/]+(?:-\p{L}+)?|(?:القانون|قانون|المرسوم)\sرقم\s\(?\d{1,4}\)?\sلسنة\s\d{4}|《[^》]{2,50}》)/giu;

interface Cue {
  kind: StatedRelation['kind'];
  /** Stands before the other act's name, or after it. */
  before?: RegExp;
  after?: RegExp;
}

const CUES: readonly Cue[] = [
  {
    kind: 'replaces',
    before:
      /(?:replaces?|supersedes?|in (?:place|substitution) of|sustituye (?:a )?|remplace|reemplaza(?: a)?|substitui|ersetzt|замість)\s(?:the\s|la\s|el\s|al\s|a\s)?$/iu,
  },
  {
    kind: 'repeals',
    before:
      /(?:\brepeals?|\brepealing|is hereby repealed:?|are (?:hereby )?repealed:?|der[oó]gase|der[oó]gan?se|deroga(?:da|do|ndo|r)?|queda(?:n)? (?:derogad[ao]s?|sin efecto)|abroge|(?:est|sont) abrogée?s?\s?:?|revoga(?:-se|m-se|da|do)?|fica revogad[ao]|aufgehoben wird|скасувати|втратив\p{L}* чинність:?|признать утратившим\p{L}* силу:?|يلغى|تلغى)[\s:]{0,3}(?:(?:the|la|el|las|los|le|les|l['’]|a|o|das?|en todas sus partes|de la)\s){0,2}$/iu,
    after:
      /^[^.;\n]{0,40}?\s?(?:(?:is|are)(?: hereby)? repealed|qued[ae]n? derogad|est abrogée?|sont abrogée?s|fica revogad|wird aufgehoben|tritt außer kraft|втрачає чинність|втратив чинність|утратил\p{L}* силу|同时废止|同時廢止|废止)/iu,
  },
  {
    kind: 'amends',
    before:
      /(?:(?:to )?(?:further )?\bamends?|\bamending|amendments? (?:of|to)|modif[ií](?:case|que|ca|cación|icaci[oó] de)|modif[ií]c(?:anse|ase)|introduce modificaciones (?:a|al)|de modificaci[oó] (?:de|a)|modificación (?:de|a)|modifi(?:e|ant|cation de)|reforma(?: de| a)?|altera|alteração (?:da|do|à|ao)|änderung des|внесення змін до|о внесении изменений в|بتعديل (?:بعض )?(?:أحكام )?|修改)\s?(?:(?:the|la|el|les?|a|o|al|artículos? [\d, y]+ de|l['’]article [\d-]+ de|статт\p{L}+ [\d, ]+)\s){0,3}(?:la\s|l['’]|du\s|de\s(?:la\s|l['’])?)?$/iu,
    after:
      /^[^.;\n]{0,30}?(?:(?:is|are)(?: hereby)? amended|est modifiée?|wird (?:wie folgt )?geändert)/iu,
  },
  {
    kind: 'implements',
    before:
      /(?:under (?:section|article) [\d()a-z]+ of|pursuant to|made under|regulation of|reglamenta(?:ci[oó]n de| la)?|reglamento de la|(?:portant )?application de|zur durchführung des|in exercise of the powers conferred by)\s(?:the\s|la\s|el\s|las\s|section [\d()]+ of (?:the\s)?)?$/iu,
  },
];
/** Stems of all cues: most blocks have none and need no closer look. */
const ANY_CUE =
  /amend|repeal|replac|supersed|substit|sustitu|remplac|reemplaz|ersetzt|замість|der[oó]g|abrog|revog|aufgehoben|außer kraft|скасу|втра|утрат|يلغى|تلغى|废止|廢止|sin efecto|modif|reform|alter|änder|змін|изменен|تعديل|修改|under (?:section|article)|pursuant|made under|regulation of|reglament|application de|durchführung|powers conferred/iu;
const FRONT_BLOCKS = 8;
const LOOK = 120;
const MOST = 60;
/** Repeals stand in provisions near the end; citations everywhere say nothing of the act itself. */
const LONGEST_BLOCK = 6000;

/** @returns relations in the order of the text, each act and kind once */
export function relationsStated({ blocks }: Pick<Extraction, 'blocks'>): StatedRelation[] {
  const found = new Map<string, StatedRelation>();
  for (const [position, block] of blocks.entries()) {
    for (const relation of inBlock(block, position < FRONT_BLOCKS)) {
      const key = `${relation.kind} ${relation.target.toLowerCase()}`;
      if (!found.has(key) && found.size < MOST) found.set(key, relation);
    }
  }
  return [...found.values()];
}

function inBlock({ text: whole, page }: Block, front: boolean): StatedRelation[] {
  const text = whole.slice(0, LONGEST_BLOCK);
  if (!ANY_CUE.test(text)) return [];
  const relations: StatedRelation[] = [];
  const titled = [...text.matchAll(TITLED)];
  const inTitle = (at: number) =>
    titled.some(({ index, 0: name }) => at >= index && at < index + name.length);
  const numbered = [...text.matchAll(NUMBERED)].filter(({ index }) => !inTitle(index));
  for (const match of [...titled, ...numbered].sort((a, b) => a.index - b.index)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - LOOK), match.index);
    const after = text.slice(end, end + LOOK);
    const cue = CUES.find(
      (one) => one.before?.test(before) === true || one.after?.test(after) === true,
    );
    // What a text was made under is said at its head; further down others are meant.
    if (!cue || (cue.kind === 'implements' && !front)) continue;
    const target = match[0].replace(/^the\s|[.,]+$/giu, '').trim();
    const year = /(?:1[89]|20)\d{2}(?!\d)/u.exec(target.replace(/^\D+/u, ' '))?.[0];
    const number = /\d[\d.]*(?:[/-]\d+)?(?:-\p{Lu}+)?/u.exec(target)?.[0];
    const quoteFrom = Math.max(0, match.index - LOOK / 2);
    relations.push({
      kind: cue.kind,
      target,
      ...(number ? { number } : {}),
      ...(year ? { year: Number(year) } : {}),
      confidence: front ? 0.85 : 0.7,
      evidence: {
        quote: text
          .slice(quoteFrom, end + LOOK / 2)
          .replace(/\s+/gu, ' ')
          .trim(),
        page,
      },
    });
  }
  return relations;
}
