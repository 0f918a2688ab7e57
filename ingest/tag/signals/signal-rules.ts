import type { Passage, Span, Tag } from '../../../data/model.ts';
import type { Stance } from '../../../data/vocabularies/signals.ts';
import type { CompiledRules } from './compile.ts';
import { evidenceOf } from './evidence.ts';
import type { Matter } from './matter.ts';
import { type ReadPassage, readPassage, type Saying, sayingsOf } from './sayings.ts';

/** Version of the rules; raise it with every change of them. */
export const RULES = 'rules@9';

/** Less sure readings are not given. */
const LEAST_SCORE = 0.5;
/** Another sentence that says the same makes it surer by this share of what is missing. */
const AGAIN = 0.3;
/** Letters from its beginning within which a provision says what it is about. */
const SUBJECT = 400;
/** Sentences of a provision of many matters. */
const MANY = 10;
/** Share left of the score of a right that is named once, in passing, further on. */
const PASSING = 0.75;

/** What the rules find of one signal in a passage. */
export interface RuledSignal {
  signal: string;
  stance: Stance;
  /** 0–1; see {@link isSure}. */
  score: number;
  /** Where it is said, in the passage as given. */
  evidence: Span;
}

/**
 * What the words of passages say by the rules of their languages, sure or not. Its time grows with
 * the length of the texts alone. Rule by rule over all of them: the processor's memory holds the
 * expressions of one signal, not those of all, and so they take two thirds of the time.
 *
 * @param reads - Passages; `undefined` for one in a language without rules.
 */
export function ruledSignals(reads: readonly (ReadPassage | undefined)[]): RuledSignal[][] {
  const found = reads.map((): RuledSignal[] => []);
  const languages = new Set(reads.flatMap((read) => read?.rules ?? []));
  for (const rules of languages) {
    for (const sought of rules.signals) {
      for (const [at, read] of reads.entries()) {
        if (read?.rules !== rules) continue;
        const signal = ruledSignal(read, sought);
        if (signal) found[at]?.push(signal);
      }
    }
  }
  return found;
}

function ruledSignal(
  read: ReadPassage,
  sought: CompiledRules['signals'][number],
): RuledSignal | undefined {
  const sayings = sayingsOf(read, sought);
  // Most passages say nothing of most signals.
  if (sayings.length === 0) return undefined;
  const best = strongest(sayings, read.sentences.length);
  const { text, original } = read.folded;
  const { start, end } = evidenceOf(best, text);
  const evidence = { start: original(start), end: original(end) };
  return { signal: sought.signal, stance: best.stance, score: best.score, evidence };
}

/** Whether the rules by themselves would give it. */
export function isSure({ score }: Pick<RuledSignal, 'score'>): boolean {
  return score >= LEAST_SCORE;
}

/**
 * The signals that a passage gives by the rules alone, surest first; none in languages without
 * rules.
 *
 * @param matter - Of the whole document: see `matterOf`
 */
export function signalsOf(
  passage: Pick<Passage, 'text' | 'language' | 'headings'>,
  matter: Matter = 'field',
): Tag[] {
  const [found = []] = ruledSignals([readPassage(passage, matter)]);
  return found
    .filter(isSure)
    .map((said): Tag => ({ ...tagged(said), origin: RULES }))
    .sort((a, b) => b.score - a.score);
}

/**
 * Where a provision both permits and forbids, what it permits is what can happen.
 *
 * @param sayings - At least one.
 */
function strongest(sayings: readonly Saying[], length: number): Saying {
  // A title names its matter; what is done to it is said below.
  const below = sayings.filter(({ inTitle }) => !inTitle);
  const said = below.length > 0 ? below : sayings;
  const titled = below.length < sayings.length;
  const permitting = said.filter(({ stance }) => stance === 'permits');
  const counted = permitting.length > 0 ? permitting : said;
  const [first, ...others] = counted.toSorted(
    (a, b) => b.score - a.score || a.at.start - b.at.start,
  ) as [Saying, ...Saying[]];
  const sentences = new Set([first.sentence]);
  let missing = 1 - first.score;
  for (const { sentence, score } of others) {
    if (sentences.has(sentence)) continue;
    sentences.add(sentence);
    missing *= 1 - AGAIN * score;
  }
  const passing =
    first.stance === 'guarantees' &&
    sentences.size === 1 &&
    !titled &&
    length > MANY &&
    first.at.start > SUBJECT;
  return { ...first, score: (1 - missing) * (passing ? PASSING : 1) };
}

/** As it is kept. */
export function tagged({ signal, stance, score, evidence }: RuledSignal): Omit<Tag, 'origin'> {
  return { signal, stance, score: round(score), evidence };
}

/** As scores are kept. */
export function round(score: number): number {
  return Math.round(score * 100) / 100;
}
