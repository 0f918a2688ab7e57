import type { Database } from '../database.ts';
import { whileUnchanged } from '../database-state.ts';
import type { Span, Status } from '../model.ts';
import type { PassageRow } from '../passages.ts';
import {
  CRPD_QUESTIONS,
  type CrpdQuestion,
  type Side,
  sideOf,
} from '../vocabularies/crpd-questions.ts';
import type { Stance } from '../vocabularies/signals.ts';
import { sortBestFirst } from './best-first.ts';
import { EVIDENCE_TYPES, mayBeRead, type Standing, standingOf } from './law-of-country.ts';
import { type LossOfRights, saysRightOf } from './rights-lost.ts';
import { READERS_WHO_OBJECT } from './tag-flags.ts';
import { nameWorks, type RelatedTexts, TEXTS_OF_ONE_WORK } from './works.ts';

/** What a machine or a person reads in a passage: one signal with its stance. */
export interface SignalReading {
  signal: string;
  stance: Stance;
  /** From 0 to 1. */
  score: number;
  /** `rules@1`, `model@1`, both with a plus between, or a reviewer's name. */
  origin: string;
  evidence?: Span;
  /** Readers who object to it. */
  objections: number;
}

/** A document that was considered, whether or not anything was found in it. */
export interface ConsideredDocument {
  id: string;
  title: string;
  country?: string;
  year?: number;
  type?: string;
  number?: string;
  language?: string;
  status: Status;
  level?: string;
  standing: Standing;
  /** Passages of its text; 0 when no text of it is held or could be read. */
  passages: number;
  /** `no-text`: nothing to read; `no-rules`: in no language that the tagger has rules for. */
  read: 'read' | 'no-text' | 'no-rules';
  /** Whether its subject is mental health, disability or legal capacity. */
  onSubject: boolean;
  /** The same for texts of one law: its translations, copies and versions. */
  work: string;
  /** Whether a newer text of the same law is in force and could be read. */
  superseded: boolean;
}

/** A passage that answers a question one way, with the readings that say so, the surest first. */
export interface FoundProvision {
  passageId: number;
  document: ConsideredDocument;
  readings: SignalReading[];
  /** How well it answers, beside the others of its question and side; the more the better. */
  worth: number;
}

/** What was found for one question: provisions for and against, the best first. */
export interface QuestionFindings extends Record<Side, FoundProvision[]> {
  question: CrpdQuestion;
}

/** What was found in the documents of a country, or in some documents. */
export interface Findings {
  /** Newest first. */
  documents: ConsideredDocument[];
  /** In the order of `CRPD_QUESTIONS`. */
  questions: QuestionFindings[];
}

/** Where to look: in all that is held of a country, or in these documents. */
export type Scope = { country: string } | { documents: readonly string[] };

/** Countries or sets of documents; the largest takes about a megabyte. */
const REMEMBERED = 24;

/**
 * The condition that a passage is about an article in itself: one that rules read off a signal tells
 * nothing that the signal does not.
 *
 * @param tag - Alias of the table.
 */
export function ownArticle(tag: string): string {
  return `(${tag}.article IS NOT NULL
    AND (${tag}.origin NOT LIKE 'rules@%' OR ${tag}.origin LIKE '%+%'))`;
}

/** Finds provisions that answer the questions of `CRPD_QUESTIONS`: the only place that does. */
export function provisionFinder(database: Database) {
  const { $client: client } = database;
  const inCountry = 'd.country = ?';
  const among = 'd.id IN (SELECT value FROM json_each(?))';
  const statements = (where: string) => ({
    documents: client.prepare<[string], DocumentRow>(`
      SELECT d.id, d.title, d.country, d.year, d.type, d.number, d.language, d.status, d.level,
        d.date_adopted AS adopted,
        (SELECT count(*) FROM passages p WHERE p.document_id = d.id) AS passages,
        EXISTS (SELECT 1 FROM document_topics t WHERE t.document_id = d.id
          AND t.topic IN ('mental-health', 'disability', 'legal-capacity')) AS onSubject,
        (SELECT group_concat(l.language) FROM document_languages l WHERE l.document_id = d.id) AS languages
      FROM documents d WHERE ${where} AND d.review_state = 'published'
      ORDER BY d.year DESC, d.title`),
    // Passages are only counted off their index: their texts are read for what is shown.
    tags: client.prepare<[string, string], TagRow>(`
      SELECT p.document_id AS document, t.passage_id AS passage, t.article, t.signal, t.stance,
        t.score, t.origin, t.evidence_start AS start, t.evidence_end AS end
      FROM documents d CROSS JOIN passages p ON p.document_id = d.id
        CROSS JOIN tags t ON t.passage_id = p.id
      WHERE ${where} AND d.review_state = 'published'
        AND d.type IN (SELECT value FROM json_each(?))
        AND (t.signal IS NOT NULL OR ${ownArticle('t')})`),
    texts: client.prepare<[string, string], RelatedTexts>(`
      SELECT r.from_id AS one, r.to_id AS other, r.kind FROM documents d
        JOIN relations r ON r.from_id = d.id AND r.state <> 'rejected'
      WHERE ${where} AND r.kind IN (SELECT value FROM json_each(?))`),
    flags: client.prepare<[string], FlagRow>(`
      SELECT f.passage_id AS passage, f.signal, f.stance,
        ${READERS_WHO_OBJECT} AS objections
      FROM documents d JOIN tag_flags f ON f.document_id = d.id AND f.state = 'open'
      WHERE ${where} AND f.passage_id IS NOT NULL AND f.signal IS NOT NULL
      GROUP BY 1, 2, 3`),
  });
  const related = client
    .prepare<[string], string>(
      `SELECT DISTINCT id.value FROM relations r, json_each(json_array(r.from_id, r.to_id)) id
       WHERE r.state <> 'rejected' AND r.kind IN (SELECT value FROM json_each(?))`,
    )
    .pluck();
  const texts = client.prepare<[string], TextRow>(
    'SELECT id, text, language FROM passages WHERE id IN (SELECT value FROM json_each(?))',
  );
  const ofCountry = statements(inCountry);
  const ofDocuments = statements(among);

  /** The last scopes asked for: a page is followed by its parts. */
  const recent = whileUnchanged(database, () => new Map<string, Findings>());

  const considered = (asked: ReturnType<typeof statements>, given: string) => {
    const held = asked.documents.all(given).map(datedOf);
    nameWorks(held, asked.texts.all(given, JSON.stringify(TEXTS_OF_ONE_WORK)));
    return held.map(({ document }) => document);
  };

  const findAll = (scope: Scope): Findings => {
    const given = 'country' in scope ? scope.country : JSON.stringify(scope.documents);
    const asked = 'country' in scope ? ofCountry : ofDocuments;
    const documents = considered(asked, given);
    const objections = new Map(
      asked.flags
        .all(given)
        .map((row) => [keyOf(row.passage, row.signal, row.stance), row.objections]),
    );
    const tags = asked.tags.all(given, JSON.stringify(EVIDENCE_TYPES));
    const shared = tags.filter(({ signal }) => isSharedPractice(signal));
    const words = texts.all(JSON.stringify([...new Set(shared.map(({ passage }) => passage))]));
    return { documents, questions: answersIn(passagesOf(tags, objections, words), documents) };
  };

  return {
    /** One published document as it is considered. */
    document(id: string): ConsideredDocument | undefined {
      return ofDocuments.documents.all(JSON.stringify([id])).map(consideredOf)[0];
    },

    /** By id, the documents that are not the only text of their law that is held. */
    severalTexts: whileUnchanged(database, () => {
      const ids = related.all(JSON.stringify(TEXTS_OF_ONE_WORK));
      const documents = considered(ofDocuments, JSON.stringify(ids));
      return new Map(documents.map((document) => [document.id, document]));
    }),

    /** Everything found; with the id of a question, for that one alone. Not to be changed. */
    find(scope: Scope, question?: string): Findings {
      const remembered = recent();
      const key = JSON.stringify(scope);
      const all = remembered.get(key) ?? findAll(scope);
      remembered.delete(key);
      remembered.set(key, all);
      for (const [oldest] of remembered) {
        if (remembered.size <= REMEMBERED) break;
        remembered.delete(oldest);
      }
      if (question === undefined) return all;
      return { ...all, questions: all.questions.filter((one) => one.question.id === question) };
    },
  };
}

export type ProvisionFinder = ReturnType<typeof provisionFinder>;

interface DocumentRow {
  id: string;
  title: string;
  country: string | null;
  year: number | null;
  type: string | null;
  number: string | null;
  language: string | null;
  status: Status;
  level: string | null;
  adopted: string | null;
  passages: number;
  onSubject: number;
  languages: string | null;
}
interface TagRow {
  document: string;
  passage: number;
  article: string | null;
  signal: string | null;
  stance: Stance | null;
  score: number;
  origin: string;
  start: number | null;
  end: number | null;
}
interface FlagRow {
  passage: number;
  signal: string;
  stance: string;
  objections: number;
}
type TextRow = Pick<PassageRow, 'id' | 'text' | 'language'>;
/** All readings of one passage. */
interface ReadPassage {
  document: string;
  articles: string[];
  readings: SignalReading[];
  /** Where what it does alone does not tell which question it answers. */
  words?: TextRow;
}

function consideredOf(row: DocumentRow): ConsideredDocument {
  const languages = row.languages?.split(',') ?? [];
  const read = mayBeRead(languages) ? 'read' : 'no-rules';
  return {
    id: row.id,
    title: row.title,
    country: row.country ?? undefined,
    year: row.year ?? undefined,
    type: row.type ?? undefined,
    number: row.number ?? undefined,
    language: row.language ?? languages.find((language) => language !== 'und'),
    status: row.status,
    level: row.level ?? undefined,
    standing: standingOf(row.type, row.status),
    passages: row.passages,
    read: row.passages === 0 ? 'no-text' : read,
    onSubject: row.onSubject === 1,
    work: row.id,
    superseded: false,
  };
}

function datedOf(row: DocumentRow) {
  return { document: consideredOf(row), date: row.adopted ?? row.year?.toString() };
}

const keyOf = (passage: number, signal: string, stance: string) => `${passage} ${signal} ${stance}`;

function passagesOf(
  rows: readonly TagRow[],
  objections: ReadonlyMap<string, number>,
  texts: readonly TextRow[],
): Map<number, ReadPassage> {
  const words = new Map(texts.map((text) => [text.id, text]));
  const passages = new Map<number, ReadPassage>();
  for (const row of rows) {
    let passage = passages.get(row.passage);
    if (!passage) {
      const { document, passage: id } = row;
      passage = { document, articles: [], readings: [], words: words.get(id) };
      passages.set(row.passage, passage);
    }
    if (row.article !== null) passage.articles.push(row.article);
    const { signal, stance, score, origin, start, end } = row;
    if (signal === null || stance === null) continue;
    passage.readings.push({
      ...{ signal, stance, score, origin },
      ...(start !== null && end !== null ? { evidence: { start, end } } : {}),
      objections: objections.get(keyOf(row.passage, signal, stance)) ?? 0,
    });
  }
  return passages;
}

function answersIn(
  passages: ReadonlyMap<number, ReadPassage>,
  documents: readonly ConsideredDocument[],
): QuestionFindings[] {
  const findings: QuestionFindings[] = CRPD_QUESTIONS.map((question) => ({
    question,
    protects: [],
    restricts: [],
  }));
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const [passageId, { document: id, articles, readings, words }] of passages) {
    const document = byId.get(id);
    if (!document) continue;
    for (const finding of findings) {
      const sides: Partial<Record<Side, SignalReading[]>> = {};
      for (const reading of readings) {
        const side = sideOf(finding.question, reading.signal, reading.stance);
        if (!side || !answersQuestion(finding.question, reading, articles, words)) continue;
        sides[side] = [...(sides[side] ?? []), reading];
      }
      for (const side of ['protects', 'restricts'] as const) {
        const own = sides[side];
        if (!own) continue;
        own.sort((a, b) => b.score - a.score);
        finding[side].push({ passageId, document, readings: own, worth: 0 });
      }
    }
  }
  for (const finding of findings) {
    sortBestFirst(finding.protects);
    sortBestFirst(finding.restricts);
  }
  return findings;
}

/** By signal, the questions that ask about it. */
const askedBy = new Map<string, CrpdQuestion[]>();
for (const question of CRPD_QUESTIONS)
  for (const signal of [...question.practices, ...question.rights])
    askedBy.set(signal, [...(askedBy.get(signal) ?? []), question]);

/** Practices that several questions ask about: rights are lost of very different kinds. */
function isSharedPractice(signal: string | null): boolean {
  const asking = askedBy.get(signal ?? '') ?? [];
  return asking.length > 1 && asking.every(({ practices }) => practices.includes(signal ?? ''));
}

/**
 * Whether a reading of a passage answers a question that asks about the signal. A right that is lost
 * is not every right: the passage has to be about it, or to name it.
 */
export function answersQuestion(
  question: CrpdQuestion,
  { signal, evidence }: { signal: string; evidence?: Span | undefined },
  articles: readonly string[],
  words: Pick<LossOfRights, 'text' | 'language'> | undefined,
): boolean {
  if (belongsElsewhere(question, signal, articles)) return false;
  if (!isSharedPractice(signal) || isAbout(articles)(question)) return true;
  return words !== undefined && saysRightOf(question.id, { ...words, evidence });
}

/**
 * Some signals are asked about by several questions (a right lost can be the vote or marriage).
 * Where the passage is about an article of one of them, it answers that one and not the others.
 */
function belongsElsewhere(
  question: CrpdQuestion,
  signal: string,
  articles: readonly string[],
): boolean {
  const asking = askedBy.get(signal) ?? [];
  const about = isAbout(articles);
  return asking.length > 1 && !about(question) && asking.some(about);
}

/**
 * The questions to which a passage is a fair example. Which right is lost must be plain: whoever
 * asks about the vote is not served by a seat on a board. A right that several questions ask about
 * is the same right to all, unless the passage is about something else.
 */
export function questionsServed(signal: string, articles: readonly string[]): CrpdQuestion[] {
  const asking = askedBy.get(signal) ?? [];
  if (asking.length < 2) return asking;
  const isSame = ({ rights }: CrpdQuestion) => articles.length === 0 && rights.includes(signal);
  return asking.filter((question) => isAbout(articles)(question) || isSame(question));
}

function isAbout(articles: readonly string[]): (question: CrpdQuestion) => boolean {
  return ({ articles: asked }) => asked.some((id) => articles.includes(id));
}
