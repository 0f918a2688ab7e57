import type {
  ComparableFinder,
  ComparableProvision,
} from '../../data/crpd/comparable-provisions.ts';
import type { FoundProvision } from '../../data/crpd/provisions-found.ts';
import type { Library } from '../../data/library.ts';
import { type CrpdQuestion, SIDES, type Side } from '../../data/vocabularies/crpd-questions.ts';
import type { Stance } from '../../data/vocabularies/signals.ts';
import type { DraftFindings, DraftPassage, DraftProvision } from './draft-findings.ts';

const MOST = 3;

/** Something that is looked for in other laws. */
interface Wanted {
  signal: string;
  stance: Stance;
}

/**
 * Chooses provisions of other countries' law on the points of a draft: one that does what the draft
 * does, on either side, then protective ones, each of another country. A law that the draft itself
 * is a copy of is left out.
 *
 * @param language - Of the reader, BCP 47.
 */
export function comparableChooser(
  library: Library,
  find: ComparableFinder,
  draft: readonly DraftPassage[],
  language: string,
): (findings: DraftFindings) => FoundProvision[] {
  const drafted = new Set(draft.map(({ text }) => letters(text)));
  const own = new Map<string, boolean>();
  const isOwn = ({ documentId, passageId }: ComparableProvision): boolean => {
    const known = own.get(documentId);
    if (known) return true;
    const [row] = library.passages.findMany([passageId]);
    const said = !row || drafted.has(letters(row.text));
    own.set(documentId, said);
    return said;
  };
  const documents = new Map<string, FoundProvision['document'] | undefined>();
  const documentOf = (id: string) => {
    if (!documents.has(id)) documents.set(id, library.provisions.document(id));
    return documents.get(id);
  };

  return (findings) => {
    const chosen: FoundProvision[] = [];
    const countries = new Set<string>();
    const takeOne = (wanted: readonly Wanted[]): boolean => {
      for (const { signal, stance } of wanted) {
        for (const found of find(signal, stance, language)) {
          if (countries.has(found.country) || isOwn(found)) continue;
          const document = documentOf(found.documentId);
          if (!document) continue;
          countries.add(found.country);
          const { passageId, score, origin, evidence } = found;
          const reading = { signal, stance, score, origin, evidence, objections: 0 };
          chosen.push({ passageId, document, readings: [reading], worth: score });
          return true;
        }
      }
      return false;
    };
    for (const side of SIDES.toReversed()) takeOne(doneBy(findings, side));
    const protective = protectiveOf(findings.question);
    // In turns, so that each safeguard the question asks about has its example.
    for (let at = 0; chosen.length < MOST && at < MOST * protective.length; at++) {
      const turn = protective[at % protective.length];
      if (turn) takeOne([turn]);
    }
    return chosen;
  };
}

/** What the draft does on one side, the surest first. */
function doneBy(findings: DraftFindings, side: Side): Wanted[] {
  const done = new Map<string, Wanted>();
  for (const { tags } of findings[side] satisfies DraftProvision[])
    for (const { signal, stance } of tags) done.set(`${signal} ${stance}`, { signal, stance });
  return [...done.values()];
}

function protectiveOf({ rights, practices }: CrpdQuestion): Wanted[] {
  return [
    ...practices.map((signal) => ({ signal, stance: 'forbids' as const })),
    ...rights.map((signal) => ({ signal, stance: 'guarantees' as const })),
  ];
}

/** The same law may be held with other spaces and marks. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
