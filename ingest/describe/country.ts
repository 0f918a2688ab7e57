/** Which country, or which body, a document belongs to. */
import type { DescribedValue } from '../../data/model.ts';
import { findPlace } from '../../data/vocabularies/places.ts';
import type { Front } from './front.ts';
import { mentionsIn } from './gazetteer.ts';
import { INSTITUTIONS } from './institutions.ts';

/** Symbols of treaty-body documents name the State party: CRPD/C/MCO/Q/1. */
const UN_SYMBOL = /\b(?:CRPD|CEDAW|CCPR|CAT|CRC|CMW|CED|CERD)\/C\/([A-Z]{2,3})\//u;
const ARTICLE_35 = new Set(['GC', 'SR', 'SUM']);

const WEIGHTS = { title: 6, front: 2, sample: 1 } as const;
const ADJECTIVE_SHARE = 0.5;
const INSTITUTION_WEIGHT = 8;
/** Names that say who published rather than whose law it is. */
const BODY_SHARE = 0.15;

export function countryOf(
  front: Front,
  title: string | undefined,
): DescribedValue<'country'> | undefined {
  const symbol = UN_SYMBOL.exec(front.text);
  const party = symbol?.[1] && !ARTICLE_35.has(symbol[1]) ? findPlace(symbol[1]) : undefined;
  if (party && symbol) return country(party.code, 0.95, symbol[0]);
  const scores = new Map<string, number>();
  const add = (code: string, score: number) => scores.set(code, (scores.get(code) ?? 0) + score);
  const addMentions = (text: string, weight: number, most: number) => {
    for (const [code, { names, adjectives }] of mentionsIn(text)) {
      const share = findPlace(code)?.kind === 'country' ? 1 : BODY_SHARE;
      add(code, Math.min(most, names + adjectives * ADJECTIVE_SHARE) * weight * share);
    }
  };
  if (title) addMentions(title, WEIGHTS.title, 1);
  addMentions(front.text.slice(0, 3000), WEIGHTS.front, 4);
  addMentions(front.sample, WEIGHTS.sample, 8);
  const quotes = new Map<string, string>();
  const all = `${front.text}\n${front.sample}\n${front.tail}`.toLowerCase();
  for (const [pattern, code] of INSTITUTIONS) {
    const match = pattern.exec(all);
    if (!match) continue;
    add(code, INSTITUTION_WEIGHT);
    quotes.set(code, match[0]);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2) return undefined;
  const share = best[1] / (best[1] + (second?.[1] ?? 0));
  const confidence = Math.min(0.95, share * Math.min(1, 0.55 + best[1] / 16));
  return country(best[0], confidence, quotes.get(best[0]) ?? best[0]);
}

function country(code: string, confidence: number, quote: string): DescribedValue<'country'> {
  return {
    field: 'country',
    value: code,
    confidence,
    origin: 'rule',
    evidence: { quote: quote.slice(0, 200) },
  };
}
