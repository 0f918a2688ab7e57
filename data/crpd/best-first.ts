import type { Standing } from './law-of-country.ts';
import type { FoundProvision } from './provisions-found.ts';

/** From so many objections on, a reading is shown as disputed. */
export const DISPUTED_FROM = 2;

const weightOf: Readonly<Record<Standing, number>> = {
  law: 0,
  guiding: 1,
  draft: 2,
  repealed: 3,
  other: 4,
};
/** Newer law gains as much a decade as the hundredth part of a sure reading's score. */
const GAIN_PER_YEAR = 0.001;
/** A document that is largely about the question says more than one that touches it. */
const GAIN_OF_FOCUS = 0.15;
/** Words of a law on the subject seldom mean something else. */
const GAIN_ON_SUBJECT = 0.1;
/** A provision says first, or in its heading, what it is about. */
const GAIN_AT_BEGINNING = 0.05;
/** Characters. */
const BEGINNING = 150;
/** What a passage loses when readers dispute the reading. */
const LOSS_WHEN_DISPUTED = 0.5;

/** Law before guidance; then the surest, in the documents most about it, the newest. */
export function sortBestFirst(provisions: FoundProvision[]): void {
  const found = new Map<string, number>();
  for (const { document } of provisions) found.set(document.id, (found.get(document.id) ?? 0) + 1);
  for (const provision of provisions) {
    const { document, readings } = provision;
    const share = (found.get(document.id) ?? 0) / Math.max(20, document.passages);
    const disputed = (readings[0]?.objections ?? 0) >= DISPUTED_FROM;
    provision.worth =
      (readings[0]?.score ?? 0) +
      GAIN_OF_FOCUS * Math.min(1, 10 * share) +
      (document.onSubject ? GAIN_ON_SUBJECT : 0) +
      ((readings[0]?.evidence?.start ?? BEGINNING) < BEGINNING ? GAIN_AT_BEGINNING : 0) +
      GAIN_PER_YEAR * ((document.year ?? 1900) - 1900) -
      (disputed ? LOSS_WHEN_DISPUTED : 0);
  }
  provisions.sort(
    (a, b) =>
      weightOf[a.document.standing] - weightOf[b.document.standing] ||
      b.worth - a.worth ||
      a.passageId - b.passageId,
  );
}
