import { DISPUTED_FROM } from '../../data/crpd/best-first.ts';
import { EVIDENCE_TYPES, IN_FORCE } from '../../data/crpd/law-of-country.ts';
import type {
  ConsideredDocument,
  Findings,
  FoundProvision,
  QuestionFindings,
} from '../../data/crpd/provisions-found.ts';
import { quoteOf } from '../../data/crpd/quote.ts';
import { countedOf } from '../../data/crpd/works.ts';
import type { Library } from '../../data/library.ts';
import type { PassageRow } from '../../data/passages.ts';
import { crpdStatus, crpdStatusSource } from '../../data/vocabularies/crpd.ts';
import {
  CRPD_QUESTIONS,
  type CrpdQuestion,
  QUESTION_GROUPS,
  type Side,
} from '../../data/vocabularies/crpd-questions.ts';
import type { Place } from '../../data/vocabularies/places.ts';
import type { Stance } from '../../data/vocabularies/signals.ts';
import type {
  GapDocument,
  GapModel,
  GapQuestion,
  GapQuote,
  GapSide,
  GapState,
} from '../../web/models/gap.ts';
import { badRequest } from '../errors.ts';
import { single } from '../search/parameters.ts';
import { type ChosenSide, chooseFor, type Quoted } from './gap-choice.ts';
import { measuredPrecision, precisionByLaw } from './measured-precision.ts';
import { outdatedReaders } from './outdated-readers.ts';

/** On a page with all questions: what is said of liberty comes first and fullest. */
export const QUOTED_ON_PAGE: Quoted = { first: 3, other: 2, apart: 1, otherTexts: 0 };
/** On a page with one question. */
export const QUOTED_ALONE: Quoted = { first: 40, other: 40, apart: 20, otherTexts: 20 };

/** Topics without which the questions can hardly be answered. */
const TOPICS_ASKED = ['mental-health', 'disability', 'legal-capacity', 'criminal-justice'] as const;

/**
 * Everything the gap page shows, from the database alone.
 *
 * @param only - Id of the only question to answer.
 */
export function gapModel(
  library: Library,
  place: Place,
  quoted: Quoted,
  only?: CrpdQuestion,
): GapModel {
  const findings = library.provisions.find({ country: place.code });
  const asked = findings.questions.filter(({ question }) => !only || question.id === only.id);
  const { inForce, read, emptyState } = heldOf(findings);
  const chosen = new Map(asked.map((one) => [one.question.id, chooseFor(one, quoted)]));
  const quotes = quoteReader(
    library,
    [...chosen.values()].flatMap((sides) => sides.flatMap(allOf)),
  );
  const reviews = new Map(
    library.questionScores.ofCountry(place.code).map((review) => [review.question, review]),
  );

  const questionModel = ({ question }: QuestionFindings): GapQuestion => {
    const sides = (chosen.get(question.id) ?? []).map((side) =>
      sideModel(question, side, emptyState, quotes),
    );
    const shown = sides.flatMap((side) => side.quotes.flatMap(({ readings }) => readings));
    return {
      id: question.id,
      articles: question.articles,
      sides,
      precision: measuredPrecision(shown),
      review: reviews.get(question.id),
    };
  };

  const outdated = outdatedReaders(originsOf(findings));
  return {
    code: place.code,
    fictional: place.kind === 'fictional',
    crpd: crpdStatus(place.code),
    crpdSource: crpdStatusSource.source,
    crpdAsOf: crpdStatusSource.asOf,
    held: inForce.length,
    read: read.length,
    ...countsOf(findings),
    outdatedReaders: outdated,
    precision: outdated || read.length === 0 ? undefined : precisionByLaw(read),
    groups: QUESTION_GROUPS.map((group) => ({
      group,
      questions: asked.filter(({ question }) => question.group === group).map(questionModel),
    })).filter(({ questions }) => questions.length > 0),
    single: only !== undefined,
    documents: findings.documents.map(gapDocument),
    missing: missingOf(library, place, inForce),
  };
}

/**
 * The question named by `?question=`.
 *
 * @throws RequestError that names the known ones.
 */
export function askedQuestion(given: string | string[] | undefined): CrpdQuestion | undefined {
  const id = single(given);
  if (id === '') return undefined;
  const question = CRPD_QUESTIONS.find((one) => one.id === id);
  if (question) return question;
  const known = CRPD_QUESTIONS.map((one) => one.id).join(', ');
  throw badRequest([
    { parameter: 'question', detail: `There is no such question. Known: ${known}.` },
  ]);
}

const allOf = ({ best, drafts, repealed, otherTexts }: ChosenSide) => [
  ...best,
  ...drafts,
  ...repealed,
  ...otherTexts,
];

/** What is in force, what of it was read, and what it means when nothing is found there. */
export function heldOf({ documents }: Findings) {
  const inForce = documents.filter(({ standing }) => IN_FORCE.includes(standing));
  const read = inForce.filter((document) => document.read === 'read');
  const without: GapState = inForce.length === 0 ? 'nothing-held' : 'not-read';
  const emptyState: GapState = read.length === 0 ? without : 'none-found';
  return { inForce, read, emptyState };
}

function sideModel(
  question: CrpdQuestion,
  chosen: ChosenSide,
  emptyState: GapState,
  quotes: (provision: FoundProvision) => GapQuote[],
): GapSide {
  const { side } = chosen;
  const restricting = side === 'restricts';
  const stances: Stance[] = restricting
    ? ['permits']
    : [...(question.practices.length > 0 ? ['forbids' as const] : []), 'guarantees'];
  return {
    side,
    state: chosen.count > 0 ? 'found' : emptyState,
    count: chosen.count,
    quotes: withoutTwins(chosen.best.flatMap(quotes)),
    drafts: { count: chosen.draftCount, quotes: chosen.drafts.flatMap(quotes) },
    repealed: { count: chosen.repealedCount, quotes: chosen.repealed.flatMap(quotes) },
    otherTexts: { count: chosen.otherTextsCount, quotes: chosen.otherTexts.flatMap(quotes) },
    signals: restricting ? [...question.practices] : [...question.practices, ...question.rights],
    stances,
  };
}

/** The same words may be held twice, as a law and as its copy. */
function withoutTwins(quotes: readonly GapQuote[]): GapQuote[] {
  const seen = new Set<string>();
  return quotes.filter(({ parts }) => {
    const words = parts
      .map(({ text }) => text)
      .join('')
      .toLowerCase();
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** Reads the texts of what is quoted, all at once. */
export function quoteReader(
  library: Library,
  provisions: readonly FoundProvision[],
): (provision: FoundProvision) => GapQuote[] {
  const ids = [...new Set(provisions.map(({ passageId }) => passageId))];
  const rows = new Map(library.passages.findMany(ids).map((row) => [row.id, row]));
  const paged = library.passages.pagedFiles([
    ...new Set([...rows.values()].map((row) => row.fileId)),
  ]);
  return (provision) => {
    const row = rows.get(provision.passageId);
    // Read anew meanwhile: what is no more is not quoted.
    return row ? [gapQuote(provision, row, paged.has(row.fileId))] : [];
  };
}

function gapQuote(provision: FoundProvision, row: PassageRow, paged: boolean): GapQuote {
  const { document, readings } = provision;
  return {
    passageId: row.id,
    fileId: row.fileId,
    document: gapDocument(document),
    label: row.label ?? undefined,
    page: paged ? row.pageFrom : undefined,
    language: row.language,
    parts: quoteOf(
      row,
      readings.flatMap(({ evidence }) => evidence ?? []),
    ),
    readings: readings.map(({ signal, stance, origin, objections, score }) => ({
      ...{ signal, stance, origin, score },
      disputed: objections >= DISPUTED_FROM,
    })),
  };
}

export function gapDocument(document: ConsideredDocument): GapDocument {
  const { passages: _, onSubject: __, work: ___, ...shown } = document;
  return shown;
}

function countsOf({ questions }: Findings): Pick<GapModel, 'protects' | 'restricts' | 'nothing'> {
  // One passage may answer several questions.
  const count = (side: Side) => {
    const found = new Map(questions.flatMap((one) => one[side].map((p) => [p.passageId, p])));
    return countedOf([...found.values()]).length;
  };
  const isEmpty = (found: readonly FoundProvision[]) => countedOf(found).length === 0;
  return {
    protects: count('protects'),
    restricts: count('restricts'),
    nothing: questions.filter((one) => isEmpty(one.protects) && isEmpty(one.restricts)).length,
  };
}

function* originsOf({ questions }: Findings): Generator<string> {
  for (const { protects, restricts } of questions)
    for (const { readings } of [...protects, ...restricts])
      for (const { origin } of readings) yield origin;
}

function missingOf(
  library: Library,
  place: Place,
  inForce: readonly ConsideredDocument[],
): GapModel['missing'] {
  const types = new Set(inForce.map(({ type }) => type));
  const topics = new Set(library.collection.countBy('topic', place.code).map(({ value }) => value));
  const guiding = ['policy', 'strategy', 'plan'];
  return {
    types: EVIDENCE_TYPES.filter(
      (type) =>
        type !== 'service-standard' &&
        !(guiding.includes(type) ? guiding.some((one) => types.has(one)) : types.has(type)),
    ),
    topics: TOPICS_ASKED.filter((topic) => !topics.has(topic)),
    withoutText: inForce.filter(({ read }) => read === 'no-text').length,
    withoutRules: inForce.filter(({ read }) => read === 'no-rules').length,
    statusUnknown: inForce.filter(({ status }) => status === 'unknown').length,
  };
}
