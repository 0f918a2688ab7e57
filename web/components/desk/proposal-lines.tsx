import { deskAddress } from '../../addresses.ts';
import type { ProposalLine } from '../../models/desk-editing.ts';
import type { Texts } from '../../texts.ts';
import { Foreign } from '../foreign.tsx';

/** Proposals in a list; nothing without any. */
export function ProposalLines(props: { texts: Texts; proposals: ProposalLine[]; title?: string }) {
  const { texts, proposals, title } = props;
  if (proposals.length === 0) return null;
  return (
    <>
      {title && <h2>{title}</h2>}
      <ul class="rows plain">
        {proposals.map(({ id, document, actor, at, fields, state }) => (
          <li>
            <p>
              <a href={deskAddress(texts.locale, 'proposals', String(id))}>
                <Foreign>{document.title}</Foreign>
              </a>
              <br />
              {fields.map((field) => texts.label('field', field)).join(', ')}
              <br />
              <span class="soft">
                <bdi>{actor}</bdi> · {texts.date(at)} · {texts.say(`editing.proposal.${state}`)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
