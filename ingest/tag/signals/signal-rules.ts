import type { Passage, Tag } from '../../../data/model.ts';
import { evidenceOf } from './evidence.ts';
import type { Matter } from './matter.ts';
import { readPassage, type Saying, sayingsOf } from './sayings.ts';

/** Version of the rules; raise it with every change of them. */
export const RULES = 'rules@2';

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

/**
 * The signals that a passage gives by the words of its language, surest first; none in languages
 * without rules. Its time grows with the length of the text alone.
 *
 * @param matter - Of the whole document: see `matterOf`
 */
export function signalsOf(
  passage: Pick<Passage, 'text' | 'language' | 'headings'>,
  matter: Matter = 'field',
): Tag[] {
  const read = readPassage(passage, matter);
  if (!read) return [];
  const { text, original } = read.folded;
  const found = read.rules.signals.flatMap((sought): Tag[] => {
    const best = strongest(sayingsOf(read, sought), read.sentences.length);
    if (!best) return [];
    const { start, end } = evidenceOf(best, text);
    return [
      {
        signal: sought.signal,
        stance: best.stance,
        score: round(best.score),
        origin: RULES,
        evidence: { start: original(start), end: original(end) },
      },
    ];
  });
  return found.sort((a, b) => b.score - a.score);
}

/** Where a provision both permits and forbids, what it permits is what can happen. */
function strongest(sayings: readonly Saying[], length: number): Saying | undefined {
  // A title names its matter; what is done to it is said below.
  const below = sayings.filter(({ inTitle }) => !inTitle);
  const said = below.length > 0 ? below : sayings;
  const titled = below.length < sayings.length;
  const permitting = said.filter(({ stance }) => stance === 'permits');
  const counted = permitting.length > 0 ? permitting : said;
  const [first, ...others] = counted.toSorted(
    (a, b) => b.score - a.score || a.at.start - b.at.start,
  );
  if (!first) return undefined;
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
  const score = (1 - missing) * (passing ? PASSING : 1);
  return score >= LEAST_SCORE ? { ...first, score } : undefined;
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
