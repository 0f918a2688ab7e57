/** Which country, or which body, a document belongs to. */

import { SHOWN_FROM } from '../../data/confidence.ts';
import type { DescribedValue } from '../../data/model.ts';
import { findPlace } from '../../data/vocabularies/places.ts';
import { countryInWhole } from './country-in-whole.ts';
import { foldText } from './fold-text.ts';
import type { Front } from './front.ts';
import { mentionsIn } from './gazetteer.ts';
import { INSTITUTIONS } from './institutions.ts';
import { statedPlaces } from './stated-places.ts';

/** Symbols of treaty-body documents name the State party: CRPD/C/MCO/Q/1. */
const UN_SYMBOL = /\b(?:CRPD|CEDAW|CCPR|CAT|CRC|CMW|CED|CERD)\s?\/C\/([A-Z]{2,3})\//u;
const ARTICLE_35 = new Set(['GC', 'SR', 'SUM']);

const WEIGHTS = { title: 6, front: 2, sample: 1 } as const;
/** What a text says of itself, by how surely. */
const STATED = { institution: 3, dateline: 5, address: 3 } as const;
/** More of the same adds nothing. */
const MOST_TOLD = 2;
const TREATY =
  /\b(?:pacto|convenio|convenci[oó]n|tratado|protocolo|acuerdo|treaty|convention|protocol|agreement|trait[eé]|accord|конвенц|договор|протокол|угод)/iu;
const ADJECTIVE_SHARE = 0.5;
const INSTITUTION_WEIGHT = 12;
/** Names that say who published rather than whose law it is. */
const BODY_SHARE = 0.15;

export function countryOf(
  front: Front,
  title: string | undefined,
  language = '',
): DescribedValue<'country'> | undefined {
  const atFront = atFrontOf(front, title);
  if (atFront && atFront.confidence >= SHOWN_FROM.country) return atFront;
  const { code, confidence, quote } = countryInWhole(front, language) ?? {};
  const whole = code && confidence && quote ? country(code, confidence, quote) : undefined;
  if (!atFront || !whole) return atFront ?? whole;
  // Both look at names: agreeing, the weightier reading stands; else what the front says is doubt.
  return whole.confidence >= atFront.confidence ? whole : atFront;
}

function atFrontOf(front: Front, title: string | undefined): DescribedValue<'country'> | undefined {
  const symbol = UN_SYMBOL.exec(front.text);
  const party = symbol?.[1] && !ARTICLE_35.has(symbol[1]) ? findPlace(symbol[1]) : undefined;
  if (party && symbol) return country(party.code, 0.95, symbol[0]);
  const scores = new Map<string, number>();
  const quotes = new Map<string, string>();
  const add = (code: string, score: number, quote?: string) => {
    scores.set(code, (scores.get(code) ?? 0) + score);
    if (quote !== undefined && !quotes.has(code)) quotes.set(code, quote);
  };
  const addMentions = (text: string, weight: number, most: number) => {
    for (const [code, { names, adjectives }] of mentionsIn(text)) {
      const share = findPlace(code)?.kind === 'country' ? 1 : BODY_SHARE;
      add(code, Math.min(most, names + adjectives * ADJECTIVE_SHARE) * weight * share);
    }
  };
  // A law that approves a treaty names the place where that was signed.
  if (title) addMentions(title, TREATY.test(title) ? WEIGHTS.front : WEIGHTS.title, 1);
  addMentions(front.text.slice(0, 3000), WEIGHTS.front, 4);
  addMentions(front.sample, WEIGHTS.sample, 8);
  const all = `${front.text}\n${front.sample}\n${front.tail}`;
  const plain = foldText(all);
  for (const [pattern, code] of institutionsFolded()) {
    const match = pattern.exec(plain);
    if (match) add(code, INSTITUTION_WEIGHT, match[0]);
  }
  const told = new Set<string>();
  for (const { code, kind, quote } of statedPlaces(all)) {
    const times = [...told].filter((key) => key.startsWith(`${code} ${kind}`)).length;
    if (times >= MOST_TOLD) continue;
    told.add(`${code} ${kind} ${times}`);
    add(code, STATED[kind], quote);
  }
  const [best, second] = [...scores].sort((one, other) => other[1] - one[1]);
  if (!best || best[1] < 2) return undefined;
  const share = best[1] / (best[1] + (second?.[1] ?? 0));
  const confidence = Math.min(0.95, share * Math.min(1, 0.55 + best[1] / 16));
  return country(best[0], confidence, quotes.get(best[0]) ?? best[0]);
}

let folded: readonly (readonly [RegExp, string])[] | undefined;

/** Laws are often typed in capitals without accents: patterns and text lose theirs alike. */
function institutionsFolded(): readonly (readonly [RegExp, string])[] {
  folded ??= INSTITUTIONS.map(([{ source }, code]) => [new RegExp(foldText(source), 'u'), code]);
  return folded;
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
