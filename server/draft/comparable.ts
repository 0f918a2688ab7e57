import type {
  ComparableFinder,
  ComparableProvision,
} from '../../data/crpd/comparable-provisions.ts';
import type { FoundProvision } from '../../data/crpd/provisions-found.ts';
import type { Library } from '../../data/library.ts';
import { type CrpdQuestion, SIDES, type Side } from '../../data/vocabularies/crpd-questions.ts';
import type { Stance } from '../../data/vocabularies/signals.ts';
import type { DraftFindings } from './draft-findings.ts';

const MOST = 3;

/** Something that is looked for in other laws. */
interface Wanted {
  /** Id of the question that it answers. */
  question: string;
  signal: string;
  stance: Stance;
}

/**
 * Chooses provisions of other countries' law on the points of a draft: one that does what the draft
 * does, on either side, then protective ones, each of another country. When the draft is a law that
 * is held, its country is left out.
 *
 * @param language - Of the reader, BCP 47.
 * @returns by the id of the question
 */
export function comparableTo(
  library: Library,
  find: ComparableFinder,
  findings: readonly DraftFindings[],
  language: string,
): Map<string, FoundProvision[]> {
  const held = ({ question, signal, stance }: Wanted) => find(question, signal, stance, language);
  const home = countriesOf(library, findings, held);
  const documents = new Map<string, FoundProvision['document'] | undefined>();
  const documentOf = (id: string) => {
    if (!documents.has(id)) documents.set(id, library.provisions.document(id));
    return documents.get(id);
  };

  const chooseFor = (finding: DraftFindings): FoundProvision[] => {
    const chosen: FoundProvision[] = [];
    const countries = new Set(home);
    const takeOne = (wanted: readonly Wanted[]): void => {
      for (const found of wanted.flatMap(held)) {
        const document = !countries.has(found.country) && documentOf(found.documentId);
        if (!document) continue;
        countries.add(found.country);
        const { passageId, signal, stance, score, origin, evidence } = found;
        const reading = { signal, stance, score, origin, evidence, objections: 0 };
        chosen.push({ passageId, document, readings: [reading], worth: score });
        return;
      }
    };
    takeOne(doneBy(finding, 'restricts'));
    takeOne(doneBy(finding, 'protects'));
    const protective = protectiveOf(finding.question);
    // In turns, so that each safeguard the question asks about has its example.
    for (let at = 0; chosen.length < MOST && at < MOST * protective.length; at++) {
      takeOne(protective.slice(at % protective.length, (at % protective.length) + 1));
    }
    return chosen;
  };
  return new Map(findings.map((finding) => [finding.question.id, chooseFor(finding)]));
}

/** Countries whose law stands in the draft word for word. */
function countriesOf(
  library: Library,
  findings: readonly DraftFindings[],
  held: (wanted: Wanted) => ComparableProvision[],
): Set<string> {
  const drafted = new Set<string>();
  const candidates = new Map<number, string>();
  for (const finding of findings) {
    for (const side of SIDES) {
      for (const { passage } of finding[side]) drafted.add(letters(passage.text));
      for (const { passageId, country } of doneBy(finding, side).flatMap(held))
        candidates.set(passageId, country);
    }
  }
  const rows = library.passages.findMany([...candidates.keys()]);
  return new Set(
    rows
      .filter(({ text }) => drafted.has(letters(text)))
      .flatMap(({ id }) => candidates.get(id) ?? []),
  );
}

/** What the draft does on one side, the surest first. */
function doneBy(findings: DraftFindings, side: Side): Wanted[] {
  const done = new Map<string, Wanted>();
  for (const { tags } of findings[side])
    for (const { signal, stance } of tags)
      done.set(`${signal} ${stance}`, { question: findings.question.id, signal, stance });
  return [...done.values()];
}

function protectiveOf({ id: question, rights, practices }: CrpdQuestion): Wanted[] {
  return [
    ...practices.map((signal) => ({ question, signal, stance: 'forbids' as const })),
    ...rights.map((signal) => ({ question, signal, stance: 'guarantees' as const })),
  ];
}

/** The same law may be held with other spaces and marks. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
