import { RELATION_KINDS } from '../../../data/model.ts';
import { deskAddress } from '../../addresses.ts';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { DocumentHead } from '../../components/desk/document-head.tsx';
import { DocumentLines, FindDocument } from '../../components/desk/find-document.tsx';
import { RelationLines, relationName } from '../../components/desk/relation-lines.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { DeskRelation, RelationsModel } from '../../models/desk-editing.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

/** Kinds that one document does to the other, so that the side matters. */
const ONE_WAY = ['amends', 'repeals', 'replaces', 'implements'] as const;
const CHOICES = RELATION_KINDS.flatMap((kind): Pick<DeskRelation, 'kind' | 'direction'>[] =>
  ONE_WAY.some((one) => one === kind)
    ? [
        { kind, direction: 'from' },
        { kind, direction: 'to' },
      ]
    : [{ kind, direction: 'from' }],
);

/** What a document is to others: accept and reject what was proposed, and add. */
export function relationsPage(context: DeskContext, model: RelationsModel): string {
  const texts = textsIn(context.locale);
  const { id, title, relations, q, found, done } = model;
  const action = deskAddress(texts.locale, 'documents', `${id}/relations`);
  return renderPage(
    <DeskPage context={context} title={title} part="documents">
      <DocumentHead texts={texts} head={model} here="relations" curator />
      {done && (
        <p class="notice" role="status">
          {texts.say('desk.saved')}
        </p>
      )}
      <h2>{texts.say('editing.place.relations')}</h2>
      <p>{texts.say('editing.relationsLede')}</p>
      <RelationLines
        texts={texts}
        relations={relations}
        action={(relation) => (
          <Decide context={context} texts={texts} action={action} relation={relation} />
        )}
      />
      <section aria-labelledby="add">
        <h2 id="add">{texts.say('editing.addRelation')}</h2>
        <FindDocument texts={texts} action={`${action}#add`} q={q} />
        {q && found.length === 0 && <p role="status">{texts.say('editing.noneFound')}</p>}
        <DocumentLines
          texts={texts}
          documents={found}
          action={({ card }) => (
            <form class="inline" method="post" action={action}>
              <Csrf context={context} />
              <input type="hidden" name="document" value={card.id} />
              <input type="hidden" name="state" value="accepted" />
              <select
                name="relation"
                aria-label={`${texts.say('editing.thisDocument')} … ${card.title}`}
              >
                {CHOICES.map((choice) => (
                  <option value={`${choice.kind}:${choice.direction}`}>
                    {texts.label('relation', relationName(choice))}
                  </option>
                ))}
              </select>
              <button
                type="submit"
                class="quiet"
                aria-label={`${texts.say('editing.add')}: ${card.title}`}
              >
                {texts.say('editing.add')}
              </button>
            </form>
          )}
        />
      </section>
    </DeskPage>,
  );
}

function Decide(props: {
  context: DeskContext;
  texts: Texts;
  action: string;
  relation: DeskRelation;
}) {
  const { context, texts, action, relation } = props;
  const { kind, direction, document, state } = relation;
  const offered = [
    ...(state === 'accepted' ? [] : (['accepted'] as const)),
    ...(state === 'rejected' ? [] : (['rejected'] as const)),
  ];
  return (
    <form class="inline" method="post" action={action}>
      <Csrf context={context} />
      <input type="hidden" name="document" value={document.id} />
      <input type="hidden" name="relation" value={`${kind}:${direction}`} />
      {offered.map((to) => {
        const name = texts.say(`editing.decideRelation.${to}`);
        return (
          <button
            type="submit"
            class="quiet"
            name="state"
            value={to}
            aria-label={`${name}: ${texts.label('relation', relationName(relation))}, ${document.title}`}
          >
            {name}
          </button>
        );
      })}
    </form>
  );
}
