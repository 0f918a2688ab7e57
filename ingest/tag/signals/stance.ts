import { SIGNALS, type Stance } from '../../../data/vocabularies/signals.ts';
import type { CompiledRules } from './compile.ts';

export const PRACTICES: ReadonlySet<string> = new Set(
  SIGNALS.filter(({ kind }) => kind === 'practice').map(({ signal }) => signal),
);
/** Practices that are none with the person's own consent. */
const CONSENTED = new Set(['irreversible-treatment', 'experimentation', 'involuntary-treatment']);
/** Practices that are bans themselves: not to forbid is to spare. */
const BARS = new Set(['communication-restriction', 'civil-disqualification']);
/** Letters before and after a place within which a ban is one of it. */
const RULED = 110;
/** Where a list begins: "the following: …", "no person may—(a) …". */
const LIST = /:|[—–-]\s?\([a-z0-9]{1,3}\)/;
/** Letters within which the words before a list stand. */
const LIST_HEAD = 250;

/** A place in a sentence. */
export interface Place {
  said: string;
  at: number;
  /** The words before the list that the sentence is an item of. */
  head: string;
}

/** The words near a place, and those before a list it is in. */
export function around({ said, at, head }: Place, reach: number, from = 0): string {
  const list = said.search(LIST);
  const before = list > 0 && list < Math.min(at, LIST_HEAD) ? said.slice(0, list) : '';
  const near = said.slice(Math.max(from, at - reach), at + reach);
  return `${head} ${before} ${near}`;
}

/** What a place can be ruled by: the words near it, but those of another statement before it. */
function rulingWords(place: Place, { turns }: CompiledRules): string {
  let from = 0;
  turns.lastIndex = 0;
  for (let turn = turns.exec(place.said); turn; turn = turns.exec(place.said)) {
    if (turn.index > place.at) break;
    from = turn.index;
    // Another may begin within the words of this one.
    turns.lastIndex = from + 1;
  }
  return around(place, RULED, from);
}

/**
 * A ban with no way out but the person's own consent forbids, and so does consent as a condition;
 * every other rule lets the practice happen.
 *
 * @param fixed - What the words that were found say of themselves.
 */
export function stanceAt(
  signal: string,
  place: Place,
  rules: CompiledRules,
  fixed?: Stance,
): Stance {
  if (!PRACTICES.has(signal)) return 'guarantees';
  const { said } = place;
  if (isSpared(signal, said, around(place, RULED), rules)) return 'forbids';
  if (fixed) return fixed;
  if (CONSENTED.has(signal) && rules.ownConsent.test(said)) {
    if (rules.othersConsent.test(said)) return 'permits';
    const open = rules.forbids.test(said) ? rules.except : rules.despite;
    return open.test(said) ? 'permits' : 'forbids';
  }
  const near = rulingWords(place, rules);
  // What is not forbidden is let happen.
  const banned = rules.forbids.test(BARS.has(signal) ? near : near.replace(rules.lifts, ' '));
  return banned && !rules.except.test(said) ? 'forbids' : 'permits';
}

/** Whether a right is named only to deny it. */
export function isDenied(place: Place, rules: CompiledRules): boolean {
  return rules.denies.test(rulingWords(place, rules));
}

/**
 * Whether what would be taken away is left, whatever a rule makes of the same words. A way out of
 * the denial takes it away after all; one inside it ("not void merely because") does not.
 */
function isSpared(
  signal: string,
  said: string,
  near: string,
  { spares, except }: CompiledRules,
): boolean {
  const denial = spares.get(signal)?.exec(near)?.[0];
  return denial !== undefined && !except.test(said.replace(denial, ''));
}
