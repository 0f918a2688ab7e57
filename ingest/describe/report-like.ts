/** Reports, studies and briefs by their parts, whatever law their title names. */
import { opensNamedProvision } from '../extract/provision-start.ts';
import type { Front } from './front.ts';

/** Headings and lines that laws have none of, in six languages. */
const PARTS =
  /^(?:[\dIVX]+[.)]?\s)?(?:executive summary|summary|abstract|introduction|background|foreword|acknowledge?ments?|methodology|findings|key findings|discussion|conclusions?|recommendations?|references|bibliography|endnotes|further reading|about the authors?|table of cited authorities|summary of (?:the )?argument|résumé|avant-propos|remerciements|méthodologie|constats|recommandations|bibliographie|resumen(?: ejecutivo)?|introducción|prólogo|agradecimientos|metodología|hallazgos|conclusiones|recomendaciones|bibliografía|zusammenfassung|einleitung|vorwort|schlussfolgerungen|literatur(?:verzeichnis)?|введение|выводы|рекомендации|методология|вступ|висновки|рекомендації|مقدمة|الخلاصة|التوصيات|المراجع|摘要|前言|引言|结论|建议|参考文献|結論|參考文獻)[\s:.\d]*$/iu;
const NUMBERED = /^\(?\d{1,3}\p{L}?[.)]/u;
const LONGEST_HEADING = 60;
const FEWEST_PARTS = 2;
const FEWEST_PROVISIONS = 4;
/** An article quoted here and there does not make a law; a share of all paragraphs does. */
const MOST_PROVISIONS = 0.02;

/** @returns the parts by which it was told, or undefined when the text reads like a law */
export function readsLikeReport({ blocks }: Front): string | undefined {
  const parts = new Set<string>();
  for (const { text } of blocks) {
    if (text.length > LONGEST_HEADING || !PARTS.test(text.trim())) continue;
    parts.add(
      text
        .toLowerCase()
        .replace(/[^\p{L} ]/gu, '')
        .trim(),
    );
  }
  const few = parts.size < FEWEST_PARTS;
  if (few || namedProvisions(blocks) > blocks.length * MOST_PROVISIONS) return undefined;
  return [...parts].slice(0, 4).join(', ');
}

/**
 * @param numbered whether plainly numbered paragraphs count, as they do in acts
 * @returns whether the text has articles or sections of its own at all
 */
export function hasProvisions({ blocks }: Front, numbered: boolean): boolean {
  const plain = numbered ? blocks.filter(({ text }) => NUMBERED.test(text)).length : 0;
  return plain + namedProvisions(blocks) >= FEWEST_PROVISIONS;
}

function namedProvisions(blocks: Front['blocks']): number {
  return blocks.filter(
    ({ kind, text }) => kind === 'provision' || opensNamedProvision(text.slice(0, LONGEST_HEADING)),
  ).length;
}
