import type { Passage, Span, Tag } from '../../../data/model.ts';
import { SIGNALS, type Stance } from '../../../data/vocabularies/signals.ts';
import { type CompiledRule, type CompiledRules, compiledRules } from './compile.ts';
import { foldText } from './fold.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Version of the rules; raise it with every change of them. */
export const RULES = 'rules@1';

const PRACTICES = new Set(
  SIGNALS.filter(({ kind }) => kind === 'practice').map(({ signal }) => signal),
);
/** Practices that are none with the person's own consent. */
const CONSENTED = new Set(['irreversible-treatment', 'experimentation', 'involuntary-treatment']);
const USUAL_SCORE = 0.8;
/** Less sure readings are not given. */
const LEAST_SCORE = 0.5;
/** Another sentence that says the same makes it surer by this share of what is missing. */
const AGAIN = 0.3;
/** Letters of a sentence that are given as evidence, around the words that say it. */
const EVIDENCE = 420;
/** The law's own words are what they are, also where it says what they mean. */
const ALSO_IN_DEFINITIONS = 'derogatory-language';

/** A place where a sentence says a signal. */
interface Saying {
  sentence: Sentence;
  stance: Stance;
  score: number;
  at: Span;
}

/** A passage as the rules see it. */
interface Read {
  text: string;
  sentences: readonly Sentence[];
  rules: CompiledRules;
  inContext: boolean;
}

/**
 * The signals that a passage gives by the words of its language, surest first; none in languages
 * without rules. Its time grows with the length of the text alone.
 */
export function signalsOf(passage: Pick<Passage, 'text' | 'language' | 'headings'>): Tag[] {
  const rules = compiledRules(passage.language);
  if (!rules) return [];
  const { text, cased, original } = foldText(passage.text);
  const read: Read = {
    text,
    sentences: sentencesOf(cased),
    rules,
    inContext:
      rules.context.test(text) || rules.context.test(foldText(passage.headings.join('\n')).text),
  };
  const found = rules.signals.flatMap(({ signal, rules: ways }): Tag[] => {
    const sayings = ways.flatMap((rule) => [...sayingsOf(read, signal, rule)]);
    const best = strongest(sayings);
    if (!best) return [];
    const { start, end } = evidenceOf(best, text);
    return [
      {
        signal,
        stance: best.stance,
        score: round(best.score),
        origin: RULES,
        evidence: { start: original(start), end: original(end) },
      },
    ];
  });
  return found.sort((a, b) => b.score - a.score);
}

function* sayingsOf(read: Read, signal: string, rule: CompiledRule): Generator<Saying> {
  const { context = 'passage', score = USUAL_SCORE } = rule;
  if (context === 'passage' && !read.inContext) return;
  let last: Sentence | undefined;
  for (const { 0: words, index } of read.text.matchAll(rule.says)) {
    const sentence = sentenceAt(read.sentences, index);
    if (!sentence || sentence === last) continue;
    last = sentence;
    const said = read.text.slice(sentence.start, sentence.end);
    if (context === 'sentence' && !read.rules.context.test(said)) continue;
    if (rule.with && !rule.with.test(said)) continue;
    if (rule.not?.test(said)) continue;
    if (signal !== ALSO_IN_DEFINITIONS && read.rules.defines.test(said)) continue;
    yield {
      sentence,
      stance: rule.stance ?? stanceOf(signal, said, read.rules),
      score,
      at: { start: index, end: index + words.length },
    };
  }
}

/**
 * A ban with no way out but the person's own consent forbids, and so does consent as a condition;
 * every other rule lets the practice happen.
 */
function stanceOf(signal: string, said: string, rules: CompiledRules): Stance {
  if (!PRACTICES.has(signal)) return 'guarantees';
  const others = rules.othersConsent.test(said);
  if (CONSENTED.has(signal) && rules.ownConsent.test(said)) {
    return others || rules.despite.test(said) ? 'permits' : 'forbids';
  }
  if (!rules.forbids.test(said)) return 'permits';
  return rules.except.test(said) ? 'permits' : 'forbids';
}

/** Where a provision both permits and forbids, what it permits is what can happen. */
function strongest(sayings: readonly Saying[]): Saying | undefined {
  const permitting = sayings.filter(({ stance }) => stance === 'permits');
  const counted = permitting.length > 0 ? permitting : sayings;
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
  const score = 1 - missing;
  return score >= LEAST_SCORE ? { ...first, score } : undefined;
}

function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Sentence;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** The sentence, or of a long one what stands around the words, from clause to clause. */
function evidenceOf({ sentence, at }: Saying, text: string): Span {
  let { start, end } = sentence;
  if (end - start > EVIDENCE) {
    const room = Math.max(0, (EVIDENCE - (at.end - at.start)) / 2);
    const earliest = Math.max(start, Math.floor(at.start - room));
    const latest = Math.min(end, Math.ceil(at.end + room));
    if (earliest > start) start = borderAfter(text, earliest, at.start);
    if (latest < end) end = borderBefore(text, at.end, latest);
  }
  while (start < at.start && /[\s.;:,。；：，]/.test(text[start] ?? '')) start += 1;
  while (end > at.end && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

function borderAfter(text: string, from: number, to: number): number {
  const clause = text.slice(from, to).search(/[;:,；：，]/);
  if (clause >= 0) return from + clause + 1;
  const word = text.slice(from, to).search(/\s/);
  return word >= 0 ? from + word + 1 : to;
}

function borderBefore(text: string, from: number, to: number): number {
  const room = text.slice(from, to);
  const clause = Math.max(...[...';:,；：，'].map((mark) => room.lastIndexOf(mark)));
  const last = clause >= 0 ? clause : room.lastIndexOf(' ');
  return last >= 0 ? from + last : to;
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
