import { deskAddress, documentAddress } from '../../addresses.ts';
import type { DeskDocumentHead, DocumentState } from '../../models/desk-editing.ts';
import type { Texts } from '../../texts.ts';
import { Foreign } from '../foreign.tsx';

type Place = 'edit' | 'text' | 'relations' | 'history' | 'merge';

interface Props {
  texts: Texts;
  head: DeskDocumentHead;
  /** Which of the document's pages this is. */
  here: Place;
  /** Whether to offer what curators do. */
  curator: boolean;
}

const STEPS: readonly DocumentState[] = ['draft', 'review', 'published', 'withdrawn'];

/** What every page about a document begins with: its state, and the way to its other pages. */
export function DocumentHead({ texts, head, here, curator }: Props) {
  const { id, state, stateNote, mergedInto } = head;
  const places: readonly Place[] = curator
    ? ['edit', 'text', 'relations', 'history', 'merge']
    : ['edit', 'text', 'history'];
  return (
    <header class="desk-document">
      <p class="soft">
        <code dir="ltr">{id}</code> ·{' '}
        {texts.say('editing.revision', { revision: String(head.revision) })}
        {state === 'published' && (
          <>
            {' · '}
            <a href={documentAddress(texts.locale, id)}>{texts.say('editing.publicPage')}</a>
          </>
        )}
      </p>
      {state === 'merged' ? (
        <p class="notice">
          {texts.say('editing.mergedInto')}{' '}
          {mergedInto && (
            <a href={deskAddress(texts.locale, 'documents', mergedInto)}>
              <bdi>{mergedInto}</bdi>
            </a>
          )}
        </p>
      ) : (
        <ol class="state-steps" aria-label={texts.say('editing.states')}>
          {STEPS.map((step) => (
            <li aria-current={step === state ? 'step' : undefined}>
              {texts.say(`editing.state.${step}`)}
            </li>
          ))}
        </ol>
      )}
      {stateNote && (
        <p>
          {texts.say('editing.publicNote')}: <Foreign>{stateNote}</Foreign>
        </p>
      )}
      <nav class="desk-menu" aria-label={texts.say('editing.pages')}>
        {places.map((place) => (
          <a
            href={deskAddress(texts.locale, 'documents', place === 'edit' ? id : `${id}/${place}`)}
            aria-current={place === here ? 'page' : undefined}
          >
            {texts.say(`editing.place.${place}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** The state of a document as a small word beside its title. */
export function StateWord({ texts, state }: { texts: Texts; state: DocumentState }) {
  return <span class={`state-word ${state}`}>{texts.say(`editing.state.${state}`)}</span>;
}
