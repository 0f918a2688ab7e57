import type { ComponentChildren } from 'preact';
import { deskAddress } from '../../addresses.ts';
import type { DeskDocumentLine } from '../../models/desk-editing.ts';
import type { Texts } from '../../texts.ts';
import { Foreign } from '../foreign.tsx';
import { StateWord } from './document-head.tsx';

/** A box to look for a document by its id or title. */
export function FindDocument(props: {
  texts: Texts;
  action: string;
  q: string;
  children?: ComponentChildren;
}) {
  const { texts, action, q, children } = props;
  return (
    <search>
      <form class="find-document" method="get" action={action}>
        <label for="q">{texts.say('editing.find')}</label>
        <input id="q" name="q" type="search" dir="auto" maxLength={300} value={q} />
        {children}
        <button type="submit">{texts.say('editing.findSubmit')}</button>
      </form>
    </search>
  );
}

/** Documents in a list, each with its state and what can be done with it. */
export function DocumentLines(props: {
  texts: Texts;
  documents: DeskDocumentLine[];
  action?: (line: DeskDocumentLine) => ComponentChildren;
}) {
  const { texts, documents, action } = props;
  return (
    <ul class="rows plain">
      {documents.map((line) => (
        <li>
          <DocumentLine texts={texts} line={line} />
          {action?.(line)}
        </li>
      ))}
    </ul>
  );
}

export function DocumentLine({ texts, line }: { texts: Texts; line: DeskDocumentLine }) {
  const { card, state, updatedAt } = line;
  const facts = [
    card.country ? texts.place(card.country) : '',
    card.type ? texts.label('type', card.type) : '',
    card.year === undefined ? '' : String(card.year),
    texts.say('editing.changedAt', { date: texts.date(updatedAt) }),
  ];
  return (
    <p>
      <a href={deskAddress(texts.locale, 'documents', card.id)}>
        <Foreign language={card.language}>{card.title}</Foreign>
      </a>{' '}
      <StateWord texts={texts} state={state} />
      <br />
      <span class="soft">
        <code dir="ltr">{card.id}</code>
        {facts.filter(Boolean).map((fact) => (
          <>
            {' · '}
            <bdi>{fact}</bdi>
          </>
        ))}
      </span>
    </p>
  );
}
