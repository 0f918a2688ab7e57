import type { TextPart } from '../../data/search/query.ts';

/** Text with its hits marked, built from parts so that a document's words never become markup. */
export function MarkedText({ parts }: { parts: TextPart[] }) {
  return <>{parts.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</>;
}
