import type { ComponentChildren } from 'preact';
import { deskAddress } from '../../addresses.ts';
import type { DeskRelation } from '../../models/desk-editing.ts';
import type { Texts } from '../../texts.ts';
import { Foreign } from '../foreign.tsx';
import { StateWord } from './document-head.tsx';

/** What a relation is called from the other side. */
const PASSIVE: Partial<Record<DeskRelation['kind'], string>> = {
  amends: 'amended-by',
  repeals: 'repealed-by',
  replaces: 'replaced-by',
  implements: 'implemented-by',
};

/** @returns the key of what this document is to the other one */
export function relationName({
  kind,
  direction,
}: Pick<DeskRelation, 'kind' | 'direction'>): string {
  return direction === 'to' ? (PASSIVE[kind] ?? kind) : kind;
}

/** What a document is to others, with what can be done about it. */
export function RelationLines(props: {
  texts: Texts;
  relations: DeskRelation[];
  action?: (relation: DeskRelation) => ComponentChildren;
}) {
  const { texts, relations, action } = props;
  if (relations.length === 0) return <p class="soft">{texts.say('editing.noRelations')}</p>;
  return (
    <ul class="rows plain">
      {relations.map((relation) => (
        <li>
          <p>
            <strong>{texts.label('relation', relationName(relation))}</strong>{' '}
            <a href={deskAddress(texts.locale, 'documents', relation.document.id)}>
              <Foreign language={relation.document.language}>{relation.document.title}</Foreign>
            </a>{' '}
            <StateWord texts={texts} state={relation.documentState} />
            <br />
            <span class="soft">
              {texts.say(`editing.relation.${relation.state}`)} ·{' '}
              {texts.label('origin', relation.origin)}
              {relation.state === 'proposed' && ` · ${texts.percent(relation.confidence)}`}
            </span>
            {relation.quote && (
              <>
                <br />
                <q>
                  <Foreign>{relation.quote}</Foreign>
                </q>
              </>
            )}
          </p>
          {action?.(relation)}
        </li>
      ))}
    </ul>
  );
}
