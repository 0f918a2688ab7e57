import type { ComparableFinder } from '../../data/crpd/comparable-provisions.ts';
import { quoteOf } from '../../data/crpd/quote.ts';
import type { Library } from '../../data/library.ts';
import {
  type CrpdQuestion,
  QUESTION_GROUPS,
  SIDES,
  type Side,
} from '../../data/vocabularies/crpd-questions.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import type { DraftAnalysis } from '../../ingest/client.ts';
import type {
  CheckModel,
  CheckQuestion,
  DraftQuote,
  ListedProvision,
  UnansweredQuestion,
} from '../../web/models/check.ts';
import { labelBesideQuote } from '../../web/provision-label.ts';
import { comparableTo } from '../draft/comparable.ts';
import {
  type DraftFindings,
  type DraftPassage,
  type DraftProvision,
  draftFindings,
  type SignalTag,
  signalTags,
} from '../draft/draft-findings.ts';
import { quoteReader } from './gap-model.ts';

/** Provisions quoted to each side of a question of the first group, and of the others. */
const MOST_QUOTED = { first: 4, other: 3 };
/** Of the list of all provisions: how many, how many letters of each, and their bytes in all. */
const MOST_LISTED = 300;
const LISTED_LETTERS = 240;
const LISTED_BYTES = 150_000;
/** Bytes of markup around a provision of the list. */
const LISTED_FRAME = 220;

/** Everything the page says of a draft; of the library only what other countries' laws say. */
export function checkModel(
  library: Library,
  find: ComparableFinder,
  analysis: DraftAnalysis,
  locale: Locale,
): CheckModel {
  const { passages, languages, languagesWithoutRules, matter, warnings } = analysis;
  const findings = draftFindings(passages);
  const comparable = comparableTo(library, find, findings, locale);
  const quotes = quoteReader(library, [...comparable.values()].flat());
  const paged = passages.some(({ pageFrom, pageTo }) => pageFrom > 1 || pageTo > 1);
  const quotesTo = ({ id }: CrpdQuestion) => (comparable.get(id) ?? []).flatMap(quotes);

  const questionModel = (one: DraftFindings): CheckQuestion => {
    const { id, articles, group } = one.question;
    const most = group === QUESTION_GROUPS[0] ? MOST_QUOTED.first : MOST_QUOTED.other;
    return {
      ...{ id, articles, comparable: quotesTo(one.question) },
      sides: sidesOf(one.question).map((side) => ({
        ...{ side, count: one[side].length },
        quotes: inTextOrder(one[side].slice(0, most)).map((found) => quoteFrom(found, paged)),
      })),
    };
  };
  const isAnswered = (one: DraftFindings) => one.protects.length + one.restricts.length > 0;
  const answered = findings.filter(isAnswered);
  return {
    provisions: passages.length,
    ...{ languages, languagesWithoutRules, matter, warnings },
    ...{ protects: countOf(findings, 'protects'), restricts: countOf(findings, 'restricts') },
    groups: QUESTION_GROUPS.map((group) => ({
      group,
      questions: answered.filter(({ question }) => question.group === group).map(questionModel),
    })).filter(({ questions }) => questions.length > 0),
    unanswered: findings
      .filter((one) => !isAnswered(one))
      .map(
        ({ question }): UnansweredQuestion => ({
          ...{
            id: question.id,
            articles: question.articles,
            looked: [...question.practices, ...question.rights],
          },
          comparable: quotesTo(question),
        }),
      ),
    listed: listOf(passages, paged),
  };
}

/** Sides that can be found at all: a law does not protect by not using a word. */
function sidesOf({ practices, rights }: CrpdQuestion): Side[] {
  const forbidden = practices.filter((signal) => signal !== 'derogatory-language');
  return SIDES.filter((side) =>
    side === 'restricts' ? practices.length > 0 : rights.length + forbidden.length > 0,
  );
}

function inTextOrder(provisions: DraftProvision[]): DraftProvision[] {
  return provisions.toSorted((a, b) => a.at - b.at);
}

function quoteFrom({ passage, tags }: DraftProvision, paged: boolean): DraftQuote {
  const { text, language, label = null } = passage;
  const evidence = tags.flatMap((tag) => tag.evidence ?? []);
  return {
    ...placeOf(passage, paged),
    parts: quoteOf({ text, language, label }, evidence),
    readings: tags.map(readingOf),
  };
}

function placeOf({ label, pageFrom, language }: DraftPassage, paged: boolean) {
  return { label: label && labelBesideQuote(label), language, page: paged ? pageFrom : undefined };
}

function readingOf({ signal, stance, origin }: SignalTag) {
  return { signal, stance, origin };
}

function countOf(findings: readonly DraftFindings[], side: Side): number {
  return new Set(findings.flatMap((one) => one[side].map(({ at }) => at))).size;
}

/** The first provisions, as many as a page can carry. */
function listOf(passages: readonly DraftPassage[], paged: boolean): ListedProvision[] {
  const listed: ListedProvision[] = [];
  let bytes = 0;
  for (const passage of passages.slice(0, MOST_LISTED)) {
    const text = shortened(withoutLabel(passage));
    const readings = signalTags(passage).map(readingOf);
    bytes += Buffer.byteLength(text) + LISTED_FRAME * (1 + readings.length);
    if (bytes > LISTED_BYTES) break;
    const articles = passage.tags.flatMap(({ article }) => article ?? []);
    listed.push({ ...placeOf(passage, paged), text, readings, articles });
  }
  return listed;
}

/** The label stands above it. */
function withoutLabel({ text, label = '' }: DraftPassage): string {
  return text.startsWith(label) ? text.slice(label.length).replace(/^[\s.:–—-]+/, '') : text;
}

function shortened(text: string): string {
  const letters = [...text.slice(0, 2 * LISTED_LETTERS + 2)];
  if (letters.length <= LISTED_LETTERS) return text;
  return `${letters.slice(0, LISTED_LETTERS).join('')} …`;
}
