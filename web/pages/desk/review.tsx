import { deskAddress, reviewAddress } from '../../addresses.ts';
import { ValueTable } from '../../components/desk/both-values.tsx';
import { Csrf, DeskPage } from '../../components/desk/desk-page.tsx';
import { DeskFiles, DeskText } from '../../components/desk/desk-text.tsx';
import { StateWord } from '../../components/desk/document-head.tsx';
import { controlId, FieldControl } from '../../components/desk/field-control.tsx';
import {
  BrokenLink,
  DoubtfulPages,
  Duplicates,
  decisionAddress,
  Flags,
} from '../../components/desk/review-decisions.tsx';
import { Key, ReviewField } from '../../components/desk/review-field.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { ReviewModel } from '../../models/desk-review.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

interface Props {
  context: DeskContext;
  texts: Texts;
  model: ReviewModel;
}

const KEYS = ['a', '1', 'e', 's', 'n', 'p', 'w', '?'] as const;

/** One document that waits, beside its text: what is doubtful, and everything to decide on it. */
export function reviewPage(context: DeskContext, model: ReviewModel): string {
  const texts = textsIn(context.locale);
  const props = { context, texts, model };
  const { document, flags, duplicates, pages, link, fields } = model;
  return renderPage(
    <DeskPage context={context} title={document.title} part="review">
      <Head {...props} />
      <Notices {...props} />
      <div class="beside" data-review-keys>
        <div>
          {(fields.length > 0 || model.curator) && <Fields {...props} />}
          {duplicates.length > 0 && <Duplicates {...props} />}
          {flags.length > 0 && <Flags {...props} />}
          {document.proposals.length > 0 && <Proposals {...props} />}
          {pages.length > 0 && <DoubtfulPages {...props} />}
          {link && <BrokenLink {...props} />}
        </div>
        <Text texts={texts} model={model} />
      </div>
    </DeskPage>,
  );
}

function Head({ texts, model }: Props) {
  const { document, place, choice, reasons } = model;
  const { locale } = texts;
  const to = (id: string | undefined, key: 'p' | 'n') =>
    id && (
      <a
        class="button quiet"
        rel={key === 'p' ? 'prev' : 'next'}
        aria-keyshortcuts={key}
        href={reviewAddress(locale, choice, id)}
      >
        {texts.say(key === 'p' ? 'review.previous' : 'review.next')}
        <Key>{key}</Key>
      </a>
    );
  return (
    <header class="desk-document">
      <p class="soft">
        <StateWord texts={texts} state={document.state} /> <code dir="ltr">{document.id}</code> ·{' '}
        {texts.say('editing.revision', { revision: String(document.revision) })} ·{' '}
        <a href={deskAddress(locale, 'documents', document.id)}>{texts.say('review.allDetails')}</a>
      </p>
      <p>
        {reasons.length === 0
          ? texts.say('review.nothingHere')
          : `${texts.say('review.whyHere')} ${reasons
              .map((reason) => texts.say(`review.reason.${reason}`))
              .join(' · ')}`}
      </p>
      <nav class="actions" aria-label={texts.say('review.queue')}>
        {to(place.previous, 'p')}
        {to(place.next, 'n')}
        <a href={reviewAddress(locale, choice)}>
          {place.position === undefined
            ? texts.say('review.waiting', { count: place.total })
            : texts.say('review.position', {
                position: String(place.position),
                total: String(place.total),
              })}
        </a>
      </nav>
    </header>
  );
}

function Notices({ texts, model }: Props) {
  const { done, before, changed, fault, fields, others } = model;
  const faults = [...fields, ...others].filter((entry) => entry.fault);
  return (
    <>
      {done && (
        <p class="notice" role="status">
          {texts.say(`review.done.${done}`)}{' '}
          {before && (
            <a href={deskAddress(texts.locale, 'documents', before.id)}>
              <Foreign>{before.title}</Foreign>
            </a>
          )}
        </p>
      )}
      {changed && (
        <div class="notice error" role="alert">
          <p>{texts.say('editing.changedSince')}</p>
          {changed.length > 0 && (
            <ValueTable
              texts={texts}
              caption={texts.say('editing.conflictTitle')}
              columns={[texts.say('editing.wasShown'), texts.say('editing.theirs')]}
              rows={changed.map(({ field, shown, theirs }) => ({ field, values: [shown, theirs] }))}
            />
          )}
        </div>
      )}
      {fault && (
        <p class="notice error" role="alert">
          <a href={`#answer-${fault.flag}`}>{texts.say('review.answerNeeded')}</a>
        </p>
      )}
      {faults.length > 0 && (
        <div class="notice error" role="alert">
          <p>{texts.say('editing.notTaken')}</p>
          <ul>
            {faults.map(({ field, fault: key }) => (
              <li>
                <a href={`#${controlId(field)}`}>
                  {texts.label('field', field)}: {key && texts.say(`editing.fault.${key}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Fields({ context, texts, model }: Props) {
  const { document, fields, others, curator, canPublish } = model;
  const openOthers = others.some(({ fault }) => fault);
  return (
    <form method="post" action={decisionAddress(texts, model)}>
      <Csrf context={context} />
      <input type="hidden" name="revision" value={String(document.revision)} />
      {/* First in the form: what the Enter key presses in a field. */}
      {curator && (
        <div class="save-bar">
          <label for="reason">{texts.say('editing.why')}</label>
          <input
            id="reason"
            name="reason"
            type="text"
            dir="auto"
            maxLength={2000}
            value={document.reason}
          />
          <button type="submit" class="quiet" name="do" value="save">
            {texts.say('editing.save')}
          </button>
          {canPublish && (
            <button type="submit" name="do" value="publish" aria-keyshortcuts="w">
              {texts.say('review.publish')}
              <Key>w</Key>
            </button>
          )}
        </div>
      )}
      {curator ? (
        <Help texts={texts} />
      ) : (
        <p>
          <a href={deskAddress(texts.locale, 'documents', document.id)}>
            {texts.say('review.propose')}
          </a>
        </p>
      )}
      {fields.map((entry) => (
        <ReviewField texts={texts} entry={entry} curator={curator} />
      ))}
      {curator && (
        <details class="review-others" open={openOthers}>
          <summary>{texts.say('review.others')}</summary>
          {others.map((entry) => (
            <div class="field-row">
              <FieldControl texts={texts} entry={entry} />
            </div>
          ))}
          <p class="actions">
            <button type="submit" class="quiet" name="do" value="save">
              {texts.say('editing.save')}
            </button>
          </p>
        </details>
      )}
    </form>
  );
}

/** Shown by the script that listens to the keys. */
function Help({ texts }: { texts: Texts }) {
  return (
    <details class="review-keys" data-keys hidden>
      <summary aria-keyshortcuts="?">
        {texts.say('review.keys')}
        <Key>?</Key>
      </summary>
      <dl>
        {KEYS.map((key) => (
          <div>
            <dt>
              <kbd class="key">{key === '1' ? '1 – 9' : key}</kbd>
            </dt>
            <dd>
              {texts.say(`review.key.${key === '?' ? 'help' : key === '1' ? 'number' : key}`)}
            </dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input type="checkbox" data-keys-on checked form="" /> {texts.say('review.keysOn')}
      </label>
    </details>
  );
}

function Proposals({ texts, model }: Props) {
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{texts.say('review.reason.proposal')}</h2>
      <ul>
        {model.document.proposals.map(({ id, actor, at, fields }) => (
          <li>
            <a href={deskAddress(texts.locale, 'proposals', String(id))}>
              {texts.say('editing.proposalNumber', { id: String(id) })}
            </a>{' '}
            <span class="soft">
              <bdi>{actor}</bdi> · {texts.date(at)} ·{' '}
              {fields.map((field) => texts.label('field', field)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Text({ texts, model: { document } }: { texts: Texts; model: ReviewModel }) {
  const { id, files, text, more } = document;
  return (
    <aside class="desk-aside" aria-label={texts.say('editing.textAndFiles')}>
      <section aria-labelledby="files">
        <h2 id="files">{texts.say('editing.files')}</h2>
        <DeskFiles texts={texts} files={files} />
      </section>
      <section aria-labelledby="text">
        <h2 id="text">{texts.say('editing.place.text')}</h2>
        {text.length === 0 ? (
          <p class="soft">{texts.say('editing.noText')}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: focusable, so that the keyboard can scroll it.
          <section class="desk-text" tabIndex={0} aria-labelledby="text">
            <DeskText texts={texts} passages={text} />
          </section>
        )}
        {more && (
          <p>
            <a href={deskAddress(texts.locale, 'documents', `${id}/text`)}>
              {texts.say('editing.wholeText')}
            </a>
          </p>
        )}
      </section>
    </aside>
  );
}
