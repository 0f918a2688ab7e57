import type { Passage, Span } from '../../../data/model.ts';
import type { Stance } from '../../../data/vocabularies/signals.ts';
import { type CompiledRule, type CompiledRules, compiledRules } from './compile.ts';
import { type FoldedText, foldText } from './fold.ts';
import type { Matter } from './matter.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { around, isDenied, PRACTICES, stanceAt } from './stance.ts';

const USUAL_SCORE = 0.8;
/** What provisions of definitions and of an authority's inner life can still do. */
const ALSO_IDLE = new Set(['derogatory-language', 'civil-disqualification', 'participation']);
/** In lines of a table of contents, and of a form to be filled in. */
const LEADERS = /\.{5}|…{3}|_{5}|(?:\. ){5}/;
/** Where a title begins at the latest, after a number, and how long it is at most; letters. */
const TITLE_BEGINS = 60;
const LONGEST_TITLE = 80;
/** Ends as a sentence does. */
const STOPPED = /[.。;!?]\s*$/;
/** Not more than the number of a provision and what it is called. */
const LABEL = /^\P{L}*\p{L}*\P{L}*$/u;
/** Longer text in capitals is how a whole law is written. */
const LONGEST_CAPITALS = 300;
/** Letters before and after a place within which its company is near. */
const NEAR = 160;
/** Words in quotation marks that are more than a name. */
const QUOTED_PROVISION = /["“«„「](?:[^"”»“」\s]+\s+){7}|[“「][^”」]{20}/;
/** The law's own words are what they are, also in names and where it says what they mean. */
const OWN_WORDS = 'derogatory-language';
/** None where it is set aside. */
const CONSENT = 'informed-consent';
/** Equality of all is theirs, too. */
const OF_EVERYBODY = 'non-discrimination';

/** A place where a sentence says a signal. */
export interface Saying {
  sentence: Sentence;
  stance: Stance;
  score: number;
  at: Span;
  /** Whether it is only the title of the provision. */
  inTitle: boolean;
}

/** Forms are lines of a table of contents, of a form to be filled in, names in capitals, and amendments. */
type SentenceKind = 'statement' | 'definition' | 'form';

/** A passage as the rules of its language see it; all places are in its folded text. */
export interface ReadPassage {
  folded: FoldedText;
  sentences: readonly Sentence[];
  rules: CompiledRules;
  /** Where names of laws, authorities and forms stand. */
  names: readonly Span[];
  /** Whether its title says that it does nothing to people. */
  idle: boolean;
  /** By rule, where words begin as it does; nothing where none does. */
  places: readonly (readonly number[] | undefined)[];
  /** By rule, whether a word begins as its company does. */
  accompanied: Uint8Array;
  /** Whether it, what it stands under or its whole document speaks of disability or care. */
  inContext: boolean;
  /** Whether it names the people that the Convention is about. */
  hasPeople: boolean;
  /** Of the document. */
  matter: Matter;
  /** Of the sentences that were asked for it. */
  kinds: Map<Sentence, SentenceKind>;
}

/** @returns undefined for a language without rules. */
export function readPassage(
  passage: Pick<Passage, 'text' | 'language' | 'headings'>,
  matter: Matter,
): ReadPassage | undefined {
  const rules = compiledRules(passage.language);
  if (!rules) return undefined;
  const folded = foldText(passage.text);
  const above = () => foldText(passage.headings.join('\n')).text;
  return {
    folded,
    sentences: sentencesOf(folded.cased),
    idle: rules.idle?.test(titleOf(folded.text)) ?? false,
    ...beginningsIn(folded.text, rules),
    rules,
    matter,
    kinds: new Map(),
    hasPeople: rules.people.test(folded.text),
    names: rules.names ? spansOf(rules.names, folded.text) : [],
    inContext: matter === 'whole' || rules.context.test(folded.text) || rules.context.test(above()),
  };
}

function beginningsIn(
  text: string,
  { size, byBeginning }: CompiledRules,
): Pick<ReadPassage, 'places' | 'accompanied'> {
  const places = new Array<number[] | undefined>(size);
  const accompanied = new Uint8Array(size);
  byBeginning.lookThrough(text, (start, asking) => {
    for (const { rule, isCompany } of asking) {
      const same = places[rule];
      if (isCompany) accompanied[rule] = 1;
      else if (same) same.push(start);
      else places[rule] = [start];
    }
  });
  return { places, accompanied };
}

/** Where a passage says a signal, by all rules for it. */
export function sayingsOf(
  read: ReadPassage,
  { signal, rules }: CompiledRules['signals'][number],
): Saying[] {
  const sayings: Saying[] = [];
  for (const rule of rules) {
    if (rule.begins && !read.places[rule.place]) continue;
    sayingsBy(read, signal, rule, sayings);
  }
  return sayings;
}

function sayingsBy(read: ReadPassage, signal: string, rule: CompiledRule, all: Saying[]): void {
  const { context = 'passage', score = USUAL_SCORE } = rule;
  if (context === 'passage' && !read.inContext) return;
  if (read.idle && !ALSO_IDLE.has(signal)) return;
  if (rule.withBegins && !read.accompanied[rule.place]) return;
  // What a law on another matter gives to everybody is no sign of what it does to these people.
  const elsewhere = read.matter === 'else' && context !== 'none' && signal !== OF_EVERYBODY;
  if (elsewhere && !read.hasPeople) return;
  let last: Sentence | undefined;
  const { text } = read.folded;
  for (const found of foundBy(rule, text, read.places[rule.place])) {
    const { 0: words, index } = found;
    const sentence = sentenceAt(read.sentences, index);
    if (!sentence || sentence === last) continue;
    if (signal !== OWN_WORDS && isIn(read.names, index)) continue;
    const said = text.slice(sentence.start, sentence.end);
    const head = sentence.head ? text.slice(sentence.head.start, sentence.head.end) : '';
    const at = index - sentence.start;
    const place = { said, at, head };
    const near = context === 'near' || elsewhere || rule.near ? around(place, NEAR) : '';
    if (context === 'near' && !read.rules.context.test(near)) continue;
    if (elsewhere && !read.rules.people.test(PRACTICES.has(signal) ? said : near)) continue;
    if (rule.near && !rule.near.test(near)) continue;
    last = sentence;
    if (context === 'sentence' && !read.rules.context.test(said)) continue;
    if (rule.with && !rule.with.test(said) && !(head && rule.with.test(head))) continue;
    if (rule.not?.test(said)) continue;
    if (signal === CONSENT && isSetAside(said, at, read.rules)) continue;
    if (!PRACTICES.has(signal) && isDenied(place, read.rules)) continue;
    const kind = kindOf(read, sentence, said, head);
    if (kind === 'form' || (kind === 'definition' && signal !== OWN_WORDS)) continue;
    all.push({
      sentence,
      stance: stanceAt(signal, place, read.rules, rule.stance),
      score,
      at: { start: index, end: index + words.length },
      inTitle: isTitle(sentence, said, read),
    });
  }
}

/** Asked for each signal that a sentence may say, and worked out once. */
function kindOf(read: ReadPassage, sentence: Sentence, said: string, head: string): SentenceKind {
  let kind = read.kinds.get(sentence);
  if (!kind) {
    const { rules, folded } = read;
    const formal =
      LEADERS.test(said) ||
      isAmending(said, rules) ||
      isInCapitals(folded.cased.slice(sentence.start, sentence.end));
    const defining = rules.defines.test(said) || (head !== '' && rules.defines.test(head));
    kind = formal ? 'form' : defining ? 'definition' : 'statement';
    read.kinds.set(sentence, kind);
  }
  return kind;
}

/** A provision that it brings in says something itself; single words that come and go do not. */
function isAmending(said: string, { amends }: CompiledRules): boolean {
  return amends.test(said) && !QUOTED_PROVISION.test(said);
}

/** Its first line, without its number. */
function titleOf(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, 2 * LONGEST_TITLE).replace(/^[^\p{L}]+/u, '');
}

/** Not `matchAll`, which copies the expression for every passage: a third of the time. */
function foundBy(
  { says, begins }: CompiledRule,
  text: string,
  places: readonly number[] = [],
): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  says.lastIndex = 0;
  if (!begins) {
    for (let found = says.exec(text); found; found = says.exec(text)) all.push(found);
    return all;
  }
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    says.lastIndex = place;
    const found = says.exec(text);
    if (!found) continue;
    from = place + found[0].length;
    all.push(found);
  }
  return all;
}

/**
 * A title has no full stop, unless it is the first to come after the number; a short Chinese
 * sentence is none.
 */
function isTitle(
  { start }: Sentence,
  said: string,
  { sentences, folded }: Pick<ReadPassage, 'sentences' | 'folded'>,
): boolean {
  if (sentences.length < 2 || start >= TITLE_BEGINS || said.length >= LONGEST_TITLE) return false;
  return !STOPPED.test(said) || (said.endsWith('.') && LABEL.test(folded.text.slice(0, start)));
}

/** Capitals alone are of the title of a law or chapter, which names its matter. */
function isInCapitals(said: string): boolean {
  return said.length < LONGEST_CAPITALS && /\p{Lu}{2}/u.test(said) && !/\p{Ll}/u.test(said);
}

function spansOf(expression: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found; found = expression.exec(text)) {
    spans.push({ start: found.index, end: found.index + found[0].length });
  }
  return spans;
}

function isIn(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}

function isSetAside(said: string, at: number, { setsAside }: CompiledRules): boolean {
  const aside = setsAside?.exec(said);
  return aside != null && at >= aside.index && at < aside.index + aside[0].length;
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
