import { documentAddress, revisionAddress } from '../addresses.ts';
import type { RevisionLink } from '../page-models.ts';
import type { Texts } from '../texts.ts';

interface Props {
  texts: Texts;
  id: string;
  /** The present one last. */
  revisions: readonly RevisionLink[];
  /** The revision that is open; the present one when absent. */
  open?: number;
}

/** Every revision of a record that can be opened; nothing when there is only one. */
export function RevisionList({ texts, id, revisions, open }: Props) {
  if (revisions.length < 2) return null;
  const present = revisions.at(-1)?.revision;
  return (
    <details class="provenance" id="revisions">
      <summary>{texts.say('revisions.title')}</summary>
      <ul class="revisions">
        {revisions.toReversed().map(({ revision, since }) => (
          <li>
            <a
              href={
                revision === present
                  ? documentAddress(texts.locale, id)
                  : revisionAddress(texts.locale, id, revision)
              }
              aria-current={revision === (open ?? present) ? 'page' : undefined}
            >
              {texts.say('revisions.item', { revision: texts.number(revision) })}
            </a>{' '}
            <span>{texts.say('revisions.since', { date: texts.date(since) })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
