import { IN_FORCE } from '../../data/crpd/law-of-country.ts';
import type {
  ConsideredDocument,
  FoundProvision,
  QuestionFindings,
} from '../../data/crpd/provisions-found.ts';
import { countedOf } from '../../data/crpd/works.ts';
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
  /** Other texts of laws that are quoted already: they mostly say the same again. */
  otherTexts: number;
}

/** The best of which some are chosen; the rest is for lists. */
const CONSIDERED = 200;
/** What each further provision of the same document loses, so that others are heard. */
const LOSS_OF_FURTHER = 0.06;
/** A long provision stands in several passages in a row: it is quoted once. */
const LOSS_OF_NEIGHBOUR = 0.12;
/** Passages away. */
const NEXT = 2;
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
  /** In force, but in translations, copies and older texts of laws that count already. */
  otherTexts: FoundProvision[];
  otherTextsCount: number;
}

/** Chooses what to quote for a question. */
export function chooseFor(findings: QuestionFindings, quoted: Quoted): ChosenSide[] {
  const { question } = findings;
  const most = question.group === QUESTION_GROUPS[0] ? quoted.first : quoted.other;
  return sidesOf(question).map((side) => {
    const found = findings[side];
    const counted = countedOf(found);
    const isCounted = new Set(counted);
    const otherTexts = found.filter(
      (one) => IN_FORCE.includes(one.document.standing) && !isCounted.has(one),
    );
    const drafts = found.filter(({ document }) => document.standing === 'draft');
    const repealed = found.filter(({ document }) => document.standing === 'repealed');
    return {
      side,
      count: counted.length,
      best: newestFirst(fromSeveral(counted, most)),
      drafts: newestFirst(drafts.slice(0, quoted.apart)),
      draftCount: drafts.length,
      repealed: newestFirst(repealed.slice(0, quoted.apart)),
      repealedCount: repealed.length,
      otherTexts: newestFirst(otherTexts.slice(0, quoted.otherTexts)),
      otherTextsCount: otherTexts.length,
    };
  });
}

/** Sides that can be found at all: a law does not protect by not using a word. */
export function sidesOf(question: CrpdQuestion): Side[] {
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
  const chosen: FoundProvision[] = [];
  while (chosen.length < most && rest.length > 0) {
    const values = rest.map((provision) => provision.worth - lossBeside(provision, chosen));
    const [next] = rest.splice(values.indexOf(Math.max(...values)), 1);
    if (next) chosen.push(next);
  }
  return chosen;
}

/** What a provision is worth less beside those that were chosen before. */
function lossBeside({ document, passageId }: FoundProvision, chosen: FoundProvision[]): number {
  const ofDocument = chosen.filter((one) => one.document.id === document.id);
  const isNext = ofDocument.some((one) => Math.abs(one.passageId - passageId) <= NEXT);
  return (
    LOSS_OF_FURTHER * ofDocument.length +
    (isNext ? LOSS_OF_NEIGHBOUR : 0) +
    (document.standing === 'guiding' ? LOSS_OF_GUIDANCE : 0)
  );
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
