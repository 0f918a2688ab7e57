import type { ComponentChildren } from 'preact';
import { documentAddress, versionsAddress } from '../addresses.ts';
import type { DocumentModel, RelationModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';
import { DocumentMeta } from './document-meta.tsx';
import { Foreign } from './foreign.tsx';

interface Props {
  texts: Texts;
  /** The document whose page this is. */
  model: Pick<DocumentModel, 'id' | 'year' | 'relations'>;
}

/** Relations between texts of one law, which can be read against each other. */
const VERSIONS: readonly RelationModel['kind'][] = ['version', 'amends', 'replaces', 'repeals'];

/** What the document is called from the other side of a relation. */
const PASSIVE: Partial<Record<RelationModel['kind'], string>> = {
  amends: 'amended-by',
  repeals: 'repealed-by',
  replaces: 'replaced-by',
  implements: 'implemented-by',
};

/** Other documents and what this one is to them, with the grounds of what no person has checked. */
export function RelatedDocuments({ texts, model }: Props) {
  const { relations } = model;
  if (relations.length === 0) return null;
  const groups = new Map<string, RelationModel[]>();
  for (const relation of relations) {
    const name = nameOf(relation);
    groups.set(name, [...(groups.get(name) ?? []), relation]);
  }
  return (
    <section aria-labelledby="related">
      <h2 id="related">{texts.say('document.related')}</h2>
      {[...groups].map(([name, some]) => (
        <section class="relations" aria-labelledby={`related-${name}`}>
          <h3 id={`related-${name}`}>{texts.label('relation', name)}</h3>
          <ul>
            {some.map((relation) => (
              <Related texts={texts} model={model} relation={relation} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function nameOf({ kind, direction }: RelationModel): string {
  return direction === 'to' ? (PASSIVE[kind] ?? kind) : kind;
}

function Related({ texts, model, relation }: Props & { relation: RelationModel }) {
  const { document, state, confidence, evidence } = relation;
  const grounds = groundsOf(texts, evidence).flatMap((ground, at) =>
    at > 0 ? [' · ', ground] : [ground],
  );
  return (
    <li>
      <a class="title" href={documentAddress(texts.locale, document.id)}>
        <Foreign language={document.language}>{document.title}</Foreign>
      </a>
      <DocumentMeta texts={texts} card={document} />
      <p class="standing">
        {state === 'accepted' ? (
          texts.say('document.relationAccepted')
        ) : (
          <>
            <span class="tag">{texts.say('document.relationProposed')}</span>{' '}
            {texts.say('document.relationCertainty', { share: texts.percent(confidence) })}
          </>
        )}
      </p>
      {state === 'proposed' && evidence?.quote && (
        <p class="grounds">
          <q dir="auto">{evidence.quote}</q>
          {evidence.page !== undefined && (
            <>
              {' '}
              <bdi>{texts.say('search.page', { page: String(evidence.page) })}</bdi>
            </>
          )}
        </p>
      )}
      {state === 'proposed' && grounds.length > 0 && (
        <p class="grounds">
          {texts.say('document.relationInCommon')} {grounds}
        </p>
      )}
      {VERSIONS.includes(relation.kind) && (
        <p>
          <a href={changesAddress(texts, model, relation)}>{texts.say('versions.see')}</a>
        </p>
      )}
    </li>
  );
}

/** The older text first: by what the relation says, else by year. */
function changesAddress(texts: Texts, model: Props['model'], relation: RelationModel): string {
  const { kind, direction, document } = relation;
  const otherIsNewer =
    kind === 'version' ? (document.year ?? 0) >= (model.year ?? 0) : direction === 'to';
  return otherIsNewer
    ? versionsAddress(texts.locale, model.id, document.id)
    : versionsAddress(texts.locale, document.id, model.id);
}

/** What two texts have in common, in words. */
function groundsOf(texts: Texts, evidence: RelationModel['evidence']): ComponentChildren[] {
  const { words, numbers, provisions, number } = evidence ?? {};
  const share = (
    key: 'relationWords' | 'relationNumbers' | 'relationProvisions',
    value: number | undefined,
  ) => (value === undefined ? [] : [texts.say(`document.${key}`, { share: texts.percent(value) })]);
  return [
    number !== undefined && (
      <>
        {texts.say('document.relationNumber')} <bdi>{number}</bdi>
      </>
    ),
    ...share('relationWords', words),
    ...share('relationProvisions', provisions),
    ...share('relationNumbers', numbers),
  ].filter(Boolean);
}
