/**
 * A second reader of signals beside the rules: a linear model over the words of provisions, and how
 * far each of the two is to be believed.
 */
import { readFileSync } from 'node:fs';
import { tokenLanguage } from '../../../../data/search/words/word-tokens.ts';
import { LinearReader } from '../../linear/linear-reader.ts';
import { decodeWeights } from '../../linear/weights-file.ts';
import type { WordedText } from '../../linear/worded-text.ts';
import type { RuledSignal } from '../signal-rules.ts';
import { BELIEF_SIZE, probabilityOf, readingsOf } from './belief.ts';
import { SIGNAL_SIGHT } from './sight.ts';

const WEIGHTS = new URL('signal-weights.bin', import.meta.url);
/** Languages with enough provisions to learn from. */
const LEARNED: ReadonlySet<string> = new Set([
  'ca',
  'de',
  'en',
  'es',
  'fr',
  'pt',
  'ru',
  'uk',
  'zh',
]);

let model: { reader: LinearReader; belief: readonly number[] } | undefined;

function learned() {
  if (!model) {
    const weights = decodeWeights(readFileSync(WEIGHTS), BELIEF_SIZE);
    model = {
      reader: new LinearReader(weights, SIGNAL_SIGHT),
      belief: weights.calibration,
    };
  }
  return model;
}

/**
 * How likely it is that a provision gives the signals that rules find in it.
 *
 * @param ruled - What the rules find.
 * @returns a probability for each; nothing in a language that the model has not learned.
 */
export function secondReading(
  text: WordedText,
  ruled: readonly RuledSignal[],
): number[] | undefined {
  if (!LEARNED.has(tokenLanguage(text.language))) return undefined;
  const { reader, belief } = learned();
  const margins = reader.weigh(reader.place(text), []);
  return readingsOf(ruled, margins).map((readings) => probabilityOf(readings, belief));
}
