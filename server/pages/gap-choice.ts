import { IN_FORCE } from '../../data/crpd/law-of-country.ts';
import type {
  ConsideredDocument,
  FoundProvision,
  QuestionFindings,
} from '../../data/crpd/provisions-found.ts';
import {
  type CrpdQuestion,
  QUESTION_GROUPS,
  SIDES,
  type Side,
} from '../../data/vocabularies/crpd-questions.ts';

/** How much of what was found is quoted, by place. */
export interface Quoted {
  /** In force, for questions of the first group and for the others. */
  first: number;
  other: number;
  /** Drafts and repealed law, each. */
  apart: number;
}

/** The best of which some are chosen; the rest is for lists. */
const CONSIDERED = 200;
/** What each further provision of the same document loses, so that others are heard. */
const LOSS_OF_NEXT = 0.06;
/** A translation or copy is quoted only when there is nothing else. */
const LOSS_OF_TWIN = 0.4;
/** Policies and plans are quoted where law says little. */
const LOSS_OF_GUIDANCE = 1;

/** What is shown for one side of a question, and how much there is. */
export interface ChosenSide {
  side: Side;
  count: number;
  best: FoundProvision[];
  drafts: FoundProvision[];
  draftCount: number;
  repealed: FoundProvision[];
  repealedCount: number;
}

/** Chooses what to quote for a question. */
export function chooseFor(findings: QuestionFindings, quoted: Quoted): ChosenSide[] {
  const { question } = findings;
  const most = question.group === QUESTION_GROUPS[0] ? quoted.first : quoted.other;
  return sidesOf(question).map((side) => {
    const found = findings[side];
    const inForce = found.filter(({ document }) => IN_FORCE.includes(document.standing));
    const drafts = found.filter(({ document }) => document.standing === 'draft');
    const repealed = found.filter(({ document }) => document.standing === 'repealed');
    return {
      side,
      count: inForce.length,
      best: newestFirst(fromSeveral(inForce, most)),
      drafts: newestFirst(drafts.slice(0, quoted.apart)),
      draftCount: drafts.length,
      repealed: newestFirst(repealed.slice(0, quoted.apart)),
      repealedCount: repealed.length,
    };
  });
}

/** Sides that can be found at all: a law does not protect by not using a word. */
function sidesOf(question: CrpdQuestion): Side[] {
  const practices = question.practices.filter((signal) => signal !== 'derogatory-language');
  return SIDES.filter((side) =>
    side === 'restricts'
      ? question.practices.length > 0
      : question.rights.length > 0 || practices.length > 0,
  );
}

/** The best; each further provision of one document has to be better by a little than others'. */
function fromSeveral(found: readonly FoundProvision[], most: number): FoundProvision[] {
  const rest = found.slice(0, CONSIDERED);
  const taken = new Map<string, number>();
  const documents = new Set<string>();
  const value = ({ document, worth }: FoundProvision) =>
    worth -
    LOSS_OF_NEXT * (taken.get(document.work) ?? 0) -
    // Beside a law that was chosen, its translation says the same again.
    (taken.has(document.work) && !documents.has(document.id) ? LOSS_OF_TWIN : 0) -
    (document.standing === 'guiding' ? LOSS_OF_GUIDANCE : 0);
  const chosen: FoundProvision[] = [];
  while (chosen.length < most && rest.length > 0) {
    let best = 0;
    for (let at = 1; at < rest.length; at++)
      if (value(rest[at] as FoundProvision) > value(rest[best] as FoundProvision)) best = at;
    const [next] = rest.splice(best, 1);
    if (!next) break;
    chosen.push(next);
    const { id, work } = next.document;
    documents.add(id);
    taken.set(work, (taken.get(work) ?? 0) + 1);
  }
  return chosen;
}

/** Law before guidance, the newest law first; within one law, in the order of its text. */
function newestFirst(provisions: readonly FoundProvision[]): FoundProvision[] {
  const place = (document: ConsideredDocument) => (document.standing === 'guiding' ? 1 : 0);
  return provisions.toSorted(
    (a, b) =>
      place(a.document) - place(b.document) ||
      (b.document.year ?? 0) - (a.document.year ?? 0) ||
      a.document.id.localeCompare(b.document.id) ||
      a.passageId - b.passageId,
  );
}
