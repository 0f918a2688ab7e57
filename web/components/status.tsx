import { STATUSES } from '../../data/model.ts';
import type { Texts } from '../texts.ts';

/** The standing of a law, told by a word, a shape and a colour. */
export function Status({ texts, status }: { texts: Texts; status: string }) {
  const shape = STATUSES.find((known) => known === status) ?? 'unknown';
  return <span class={`status status-${shape}`}>{texts.label('status', status)}</span>;
}
