/** The country of a text that does not say at its front whose it is: told from the whole of it. */
import { findPlace } from '../../data/vocabularies/places.ts';
import { COUNTRY_MARKS, LANGUAGE_STATES } from './country-marks.ts';
import { foldText } from './fold-text.ts';
import type { Front } from './front.ts';
import { mentionsIn } from './gazetteer.ts';

/** What the whole text says of one country. */
export interface CountryEvidence {
  code: string;
  confidence: number;
  quote: string;
}

/** Characters looked at: the longest acts say it often enough in these. */
const MOST_CHARACTERS = 40_000;
const MOST_MENTIONS = 8;
const ADJECTIVE = 0.5;
/** A word of money or of the land; each kind once, and a little more when it comes again and again. */
const MARK = 2;
const MARK_AGAIN = 0.25;
const MOST_AGAIN = 8;
const OWN_LANGUAGE = 3;
/** Less than this is chance; so is a lead that another country nearly shares. */
const FEWEST = 4;
const LEAST_SHARE = 0.6;
const SUREST = 0.85;

/** @param language BCP 47, of the document */
export function countryInWhole({ blocks }: Front, language: string): CountryEvidence | undefined {
  const text = wholeText(blocks);
  const scores = new Map<string, { score: number; quotes: string[] }>();
  const add = (code: string, score: number, quote?: string) => {
    const entry = scores.get(code) ?? { score: 0, quotes: [] };
    entry.score += score;
    if (quote !== undefined) entry.quotes.push(quote);
    scores.set(code, entry);
  };
  for (const [code, { names, adjectives }] of mentionsIn(text)) {
    if (findPlace(code)?.kind !== 'country') continue;
    add(code, Math.min(MOST_MENTIONS, names + adjectives * ADJECTIVE));
  }
  const folded = foldText(text);
  for (const [code, pattern] of marks()) {
    const found = new Map<string, number>();
    for (const [word] of folded.matchAll(pattern)) found.set(word, (found.get(word) ?? 0) + 1);
    for (const [word, times] of found) {
      add(code, MARK + Math.min(MOST_AGAIN, times - 1) * MARK_AGAIN, word);
    }
  }
  const state = LANGUAGE_STATES[language];
  if (state) add(state, OWN_LANGUAGE);
  const [best, second] = [...scores].sort((one, other) => other[1].score - one[1].score);
  if (!best || best[1].score < FEWEST) return undefined;
  const [code, { score, quotes }] = best;
  const share = score / (score + (second?.[1].score ?? 0));
  if (share < LEAST_SHARE) return undefined;
  const confidence = Math.min(SUREST, share * (0.6 + score / 25));
  return { code, confidence, quote: quotes.join(', ') || code };
}

function wholeText(blocks: Front['blocks']): string {
  let text = '';
  for (const block of blocks) {
    text += `${block.text}\n`;
    if (text.length >= MOST_CHARACTERS) break;
  }
  return text.slice(0, MOST_CHARACTERS);
}

let compiled: readonly (readonly [string, RegExp])[] | undefined;

function marks(): readonly (readonly [string, RegExp])[] {
  compiled ??= COUNTRY_MARKS.map(([code, words]) => {
    const source = words.map(foldText).join('|');
    // Words of scripts without spaces stand anywhere.
    const spaced = /[a-zа-яα-ωא-ת\u0600-\u06ff]/u.test(source);
    return [
      code,
      new RegExp(spaced ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : source, 'gu'),
    ];
  });
  return compiled;
}
