import type { Database } from '../database.ts';
import type { DocumentRepository } from '../documents.ts';
import { REVIEW_REASONS, type ReviewReason } from '../vocabularies/review-reasons.ts';
import { type DocumentToReview, documentsToReview } from './review-details.ts';
import { keepAsItIs } from './review-kept.ts';
import { reviewWeigher, type WaitingDocument } from './review-weights.ts';

/** Which documents of the queue are wanted; all of these at once. */
export interface QueueChoice {
  reason?: ReviewReason;
  /** Code of a country or body; `none` for documents without one. */
  country?: string;
}

/** How many wait, and of what. */
export interface QueueCounts {
  total: number;
  reasons: Record<ReviewReason, number>;
  /** By code, `none` among them. */
  countries: Map<string, number>;
}

/** Where a document stands in the queue. */
export interface QueuePlace {
  /** From 1; absent when it does not wait, or not for what was chosen. */
  position?: number;
  total: number;
  previous?: string;
  next?: string;
}

/** Everything that came in and is unsure, what matters most first, then the newest. */
export function reviewRepository(database: Database, documents: DocumentRepository) {
  const weigh = reviewWeigher(database);
  const details = documentsToReview(database, documents);
  const changes = database.$client.prepare('SELECT total_changes()').pluck();
  let kept:
    | { key: string; queue: WaitingDocument[]; byId: Map<string, WaitingDocument> }
    | undefined;

  /** Another one after every write of this process or of another. */
  const version = () =>
    `${database.$client.pragma('data_version', { simple: true })} ${changes.get()}`;

  /** Weighed anew when this or another process has written anything since. */
  const now = () => {
    if (kept?.key !== version()) {
      const queue = weigh();
      kept = { key: version(), queue, byId: new Map(queue.map((one) => [one.id, one])) };
    }
    return kept;
  };

  const chosen = ({ reason, country }: QueueChoice): WaitingDocument[] =>
    now().queue.filter(
      (one) =>
        (reason === undefined || one.reasons.includes(reason)) &&
        (country === undefined || (one.country ?? 'none') === country),
    );

  const repository = {
    /**
     * @param limit - At most so many.
     * @param offset - Leave out so many first.
     */
    waiting(limit: number, offset = 0, choice: QueueChoice = {}): DocumentToReview[] {
      const page = chosen(choice).slice(offset, offset + limit);
      return details.many(page);
    },

    /** How many documents wait. */
    count: (choice: QueueChoice = {}): number => chosen(choice).length,

    /**
     * How many wait for each reason and of each country: those of the reason within the chosen
     * country, those of the country within the chosen reason.
     */
    counts({ reason, country }: QueueChoice = {}): QueueCounts {
      const reasons = Object.fromEntries(REVIEW_REASONS.map((one) => [one, 0])) as Record<
        ReviewReason,
        number
      >;
      for (const one of chosen({ country })) for (const why of one.reasons) reasons[why] += 1;
      const countries = new Map<string, number>();
      for (const { country: code } of chosen({ reason })) {
        const key = code ?? 'none';
        countries.set(key, (countries.get(key) ?? 0) + 1);
      }
      return { total: chosen({ reason, country }).length, reasons, countries };
    },

    /** What waits at one document; with no reasons when nothing does. */
    about(id: string): DocumentToReview | undefined {
      const waiting = now().byId.get(id) ?? { id, country: null, reasons: [] };
      return details.many([waiting])[0];
    },

    /** Where a document stands among those chosen, and its neighbours. */
    place(id: string, choice: QueueChoice = {}): QueuePlace {
      const queue = chosen(choice);
      const at = queue.findIndex((one) => one.id === id);
      const total = queue.length;
      if (at < 0) return { total, next: queue[0]?.id };
      return {
        ...{ position: at + 1, total },
        ...{ previous: queue[at - 1]?.id, next: queue[at + 1]?.id },
      };
    },

    /**
     * Somebody looked at doubtful pages or an address that is gone, and leaves them as they are.
     *
     * @returns whether there was anything of the kind.
     */
    keep: (id: string, reason: 'ocr' | 'link', actor: string, why?: string): boolean =>
      keepAsItIs(database, id, reason, actor, why),

    /** Why a document waits. */
    reasons: (id: string): readonly ReviewReason[] => now().byId.get(id)?.reasons ?? [],
  };
  return repository;
}

export type ReviewRepository = ReturnType<typeof reviewRepository>;
