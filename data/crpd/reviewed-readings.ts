import type { Database } from '../database.ts';
import type { Tag } from '../model.ts';
import type { Stance } from '../vocabularies/signals.ts';
import { reviewerOrigin } from './flag-answers.ts';

interface Answered {
  id: number;
  passageId: number | null;
  article: string | null;
  signal: string | null;
  stance: string | null;
  quote: string;
  readSignal: string | null;
  readStance: Stance | null;
  decidedBy: string;
  text: string;
}

/** What machines read in a passage, once people have had their say. */
export interface ReviewedReadings {
  /** What no reviewer refused. */
  allowed: Tag[];
  /** What reviewers read. */
  ofReviewers: Tag[];
}

/**
 * Keeps the word of reviewers when machines read a passage again. When the text of a file was read
 * anew, its passages are others: they are known again by the words that were objected to.
 */
export function reviewedReadings(database: Database) {
  const answered = database.$client.prepare(
    `SELECT f.id, f.passage_id AS passageId, f.article, f.signal, f.stance, f.quote,
       f.read_signal AS readSignal, f.read_stance AS readStance,
       coalesce(f.decided_by, '') AS decidedBy, p.text
     FROM passages p JOIN tag_flags f ON f.document_id = p.document_id AND f.state = 'accepted'
     WHERE p.id = ?`,
  );
  const moveTo = database.$client.prepare('UPDATE tag_flags SET passage_id = ? WHERE id = ?');

  return (passageId: number, read: readonly Tag[]): ReviewedReadings => {
    const answers = (answered.all(passageId) as Answered[]).filter(
      (one) => one.passageId === passageId || (one.passageId === null && holds(one)),
    );
    for (const one of answers) if (one.passageId === null) moveTo.run(passageId, one.id);
    const allowed = read.filter(
      (tag) => !answers.some((one) => refuses(one, tag) || replaces(one, tag)),
    );
    const ofReviewers = answers.flatMap(({ readSignal, readStance, decidedBy }): Tag[] =>
      readSignal && readStance
        ? [{ signal: readSignal, stance: readStance, score: 1, origin: reviewerOrigin(decidedBy) }]
        : [],
    );
    return { allowed, ofReviewers };
  };
}

function refuses({ article, signal, stance }: Answered, tag: Tag): boolean {
  return (
    (tag.article ?? null) === article &&
    (tag.signal ?? null) === signal &&
    (tag.stance ?? null) === stance
  );
}

/** The reviewer's own reading stands once, as the reviewer's. */
function replaces({ readSignal, readStance }: Answered, tag: Tag): boolean {
  return readSignal !== null && tag.signal === readSignal && tag.stance === readStance;
}

function holds({ text, quote }: Answered): boolean {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  const words = plain(quote.replace(/^… | …$/g, ''));
  return words !== '' && plain(text).includes(words);
}
