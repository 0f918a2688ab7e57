import { countryAddress, documentAddress } from '../addresses.ts';
import type { GapDocument, GapModel } from '../models/gap.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';

const UNREAD = { 'no-text': 'gap.textNone', 'no-rules': 'gap.textNoRules' } as const;
const LONGEST_TITLE = 120;
/** Of each kind; the page of the country lists them all. */
const MOST_LISTED = 30;

/** What was read to answer, what could not be read, and what is not held at all. */
export function Documents({ texts, model }: { texts: Texts; model: GapModel }) {
  const considered = model.documents.filter(({ standing }) => standing !== 'other');
  const others = model.documents.filter(({ standing }) => standing === 'other');
  if (model.documents.length === 0) return null;
  return (
    <section class="considered" aria-labelledby="considered">
      <h2 id="considered">
        {texts.say('gap.documents')}{' '}
        <small>{texts.say('count.documents', { count: considered.length })}</small>
      </h2>
      <p>{texts.say('gap.documentsHelp')}</p>
      {considered.length > 0 && <List texts={texts} code={model.code} documents={considered} />}
      {others.length > 0 && (
        <details>
          <summary>
            {texts.say('gap.notCounted')} · {texts.number(others.length)}
          </summary>
          <List texts={texts} code={model.code} documents={others} />
        </details>
      )}
      <Missing texts={texts} missing={model.missing} />
    </section>
  );
}

function List(props: { texts: Texts; code: string; documents: GapDocument[] }) {
  const { texts, code, documents } = props;
  // What could not be read is always named.
  const unread = documents.filter(({ read }) => read !== 'read');
  const read = documents.filter((document) => document.read === 'read');
  const room = Math.max(0, MOST_LISTED - unread.length);
  const hidden = read.length - room;
  return (
    <ul class="held">
      {[...unread, ...read.slice(0, room)].map((document) => (
        <li>
          <a href={documentAddress(texts.locale, document.id)}>
            <Foreign language={document.language}>{shortened(document.title)}</Foreign>
          </a>{' '}
          <span>{factsOf(texts, document)}</span>
          {document.superseded && <strong class="worth">{texts.say('gap.superseded')}</strong>}
          {document.read !== 'read' && (
            <strong class="worth">{texts.say(UNREAD[document.read])}</strong>
          )}
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <a href={`${countryAddress(texts.locale, code)}#documents`}>
            {texts.say('search.showAll', { count: hidden })}
          </a>
        </li>
      )}
    </ul>
  );
}

/** Year, type and standing in one line. */
function factsOf(texts: Texts, { year, type, standing, status }: GapDocument): string {
  return [
    year,
    type && texts.label('type', type),
    (standing === 'draft' || standing === 'repealed') && texts.label('status', status),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What is missing, so that nobody takes silence for an answer. */
export function Missing({ texts, missing }: { texts: Texts; missing: GapModel['missing'] }) {
  const list = (vocabulary: 'type' | 'topic', ids: string[]) =>
    new Intl.ListFormat(texts.locale).format(ids.map((id) => texts.label(vocabulary, id)));
  const said = [
    missing.types.length > 0 &&
      texts.say('gap.missingTypes', { list: list('type', missing.types) }),
    missing.topics.length > 0 &&
      texts.say('gap.missingTopics', { list: list('topic', missing.topics) }),
    missing.withoutText > 0 && texts.say('gap.missingText', { number: missing.withoutText }),
    missing.withoutRules > 0 && texts.say('gap.missingRules', { number: missing.withoutRules }),
    missing.statusUnknown > 0 && texts.say('gap.unstated', { number: missing.statusUnknown }),
  ].filter((line) => line !== false);
  return (
    <>
      <h2 class="missing-title">{texts.say('gap.missing')}</h2>
      <ul class="missing">
        {said.map((line) => (
          <li>{line}</li>
        ))}
        <li>{texts.say('gap.missingNote')}</li>
      </ul>
    </>
  );
}

function shortened(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${[...title].slice(0, LONGEST_TITLE).join('')} …`;
}
