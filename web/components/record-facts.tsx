import type { ComponentChildren } from 'preact';
import { externalAddress } from '../addresses.ts';
import type { DocumentModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';

/** The details of a record that are not in its head, as a list of names and values. */
export function RecordFacts({ texts, model }: { texts: Texts; model: DocumentModel }) {
  const field = (name: string) => texts.label('field', name);
  const facts: [string, ComponentChildren][] = [
    [
      texts.say('document.otherTitles'),
      model.otherTitles.length > 0 && <Titles texts={texts} titles={model.otherTitles} />,
    ],
    [field('number'), model.number && <Foreign language={model.language}>{model.number}</Foreign>],
    [field('issuer'), model.issuer && <Foreign language={model.language}>{model.issuer}</Foreign>],
    [field('dateAdopted'), model.dateAdopted && texts.date(model.dateAdopted)],
    [field('dateInForce'), model.dateInForce && texts.date(model.dateInForce)],
    [field('dateRepealed'), model.dateRepealed && texts.date(model.dateRepealed)],
    [texts.say('document.officialText'), model.sourceUrl && <SourceLink url={model.sourceUrl} />],
    [field('source'), model.source && <bdi>{model.source}</bdi>],
    [field('rights'), model.rights && <bdi>{model.rights}</bdi>],
    [texts.say('document.added'), texts.date(model.createdAt)],
    [texts.say('document.updated'), texts.date(model.updatedAt)],
    [texts.say('document.revision'), texts.number(model.revision)],
    [texts.say('document.id'), <code dir="ltr">{model.id}</code>],
  ];
  return (
    <dl class="record">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The source's address: a link where that is safe, else the bare words. */
function SourceLink({ url }: { url: string }) {
  const address = externalAddress(url);
  if (!address) return <span class="address">{url}</span>;
  return (
    <a class="address" href={address} rel="external noopener" dir="ltr">
      {new URL(address).host}
    </a>
  );
}

/** Titles shown at once; a declaration in a hundred languages has a hundred. */
const TITLES_SHOWN = 6;

function Titles({ texts, titles }: { texts: Texts; titles: readonly string[] }) {
  const items = (some: readonly string[]) => (
    <ul>
      {some.map((title) => (
        <li>
          <Foreign>{title}</Foreign>
        </li>
      ))}
    </ul>
  );
  const rest = titles.slice(TITLES_SHOWN);
  return (
    <>
      {items(titles.slice(0, TITLES_SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary>{texts.say('search.showAll', { count: rest.length })}</summary>
          {items(rest)}
        </details>
      )}
    </>
  );
}
