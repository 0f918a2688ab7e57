import { SIGNALS } from '../../../data/vocabularies/signals.ts';
import { deskAddress, reviewAddress } from '../../addresses.ts';
import type { DeskContext } from '../../models/desk.ts';
import type { ReviewDuplicate, ReviewFlag, ReviewModel } from '../../models/desk-review.ts';
import type { Texts } from '../../texts.ts';
import { Foreign } from '../foreign.tsx';
import { readerName } from '../gap-quote.tsx';
import { Csrf } from './desk-page.tsx';
import { StateWord } from './document-head.tsx';
import { relationName } from './relation-lines.tsx';

interface Props {
  context: DeskContext;
  texts: Texts;
  model: ReviewModel;
}

/** Where a decision is sent, with where to go on afterwards. */
export function decisionAddress(texts: Texts, model: ReviewModel, what?: string): string {
  const { choice, document, place } = model;
  const within = what ? `${document.id}/${what}` : document.id;
  return reviewAddress(texts.locale, { ...choice, following: place.next }, within);
}

const DECISIONS = ['other-work', 'version', 'translation', 'same-text', 'duplicate'] as const;

/** Works that this one may be one with. */
export function Duplicates({ context, texts, model }: Props) {
  return (
    <section aria-labelledby="duplicates">
      <h2 id="duplicates">{texts.say('review.reason.duplicate')}</h2>
      <ul class="plain review-cards">
        {model.duplicates.map((one) => (
          <li>
            <Other texts={texts} one={one} />
            {model.curator && <Decide context={context} texts={texts} model={model} one={one} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Other({ texts, one }: { texts: Texts; one: ReviewDuplicate }) {
  const { document: card, words, numbers, provisions } = one;
  const facts = [
    card.country ? texts.place(card.country) : '',
    card.type ? texts.label('type', card.type) : '',
    card.year === undefined ? '' : String(card.year),
    card.language ? texts.languageInLine(card.language) : '',
  ].filter(Boolean);
  const shares = [
    words === undefined ? '' : texts.say('review.words', { share: texts.percent(words) }),
    numbers === undefined ? '' : texts.say('review.numbers', { share: texts.percent(numbers) }),
    provisions === undefined
      ? ''
      : texts.say('review.provisions', { share: texts.percent(provisions) }),
  ].filter(Boolean);
  return (
    <p>
      <a href={deskAddress(texts.locale, 'documents', card.id)}>
        <Foreign language={card.language}>{card.title}</Foreign>
      </a>{' '}
      <StateWord texts={texts} state={one.state} />
      <br />
      <span class="soft">{facts.join(' · ')}</span>
      <br />
      {texts.say('review.proposedAs', {
        kind: texts.label('relation', relationName(one)),
        share: texts.percent(one.confidence),
      })}
      {shares.length > 0 && <span class="soft"> {shares.join(' · ')}</span>}
      {one.quote && (
        <>
          <br />
          <q>
            <Foreign>{one.quote}</Foreign>
          </q>
        </>
      )}
    </p>
  );
}

function Decide({ context, texts, model, one }: Props & { one: ReviewDuplicate }) {
  const { document } = model;
  const { locale } = texts;
  const [from, into] =
    document.state === 'published' && one.state !== 'published'
      ? [one.document.id, document.id]
      : [document.id, one.document.id];
  const merge = deskAddress(locale, 'documents', `${from}/merge`);
  const about = one.document.title;
  return (
    <form method="post" action={decisionAddress(texts, model, 'relation')}>
      <Csrf context={context} />
      <input type="hidden" name="revision" value={String(document.revision)} />
      <input type="hidden" name="other" value={one.document.id} />
      <input type="hidden" name="proposed" value={one.kind} />
      <p class="actions">
        {DECISIONS.map((is) => (
          <button
            type="submit"
            class="quiet small"
            name="is"
            value={is}
            aria-label={`${texts.say(`review.is.${is}`)}: ${about}`}
          >
            {texts.say(`review.is.${is}`)}
          </button>
        ))}
        <a
          class="button quiet small"
          href={`${merge}?into=${encodeURIComponent(into)}`}
          aria-label={`${texts.say('review.merge')}: ${about}`}
        >
          {texts.say('review.merge')}
        </a>
      </p>
    </form>
  );
}

/** What readers object to. */
export function Flags({ context, texts, model }: Props) {
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">{texts.say('review.reason.flag')}</h2>
      <ul class="plain review-cards">
        {model.flags.map((flag) => (
          <li id={`flag-${flag.id}`}>
            <Flag context={context} texts={texts} model={model} flag={flag} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Flag({ context, texts, model, flag }: Props & { flag: ReviewFlag }) {
  const { id, quote, reason, contact, at, signal, stance, article, origin } = flag;
  const reading = signal && stance ? readingName(texts, signal, stance) : (article ?? '');
  const action = decisionAddress(texts, model, 'flag');
  const fault = model.fault?.flag === id;
  return (
    <>
      <p>
        <strong>{reading}</strong>{' '}
        <span class="soft">{texts.say('gap.by', { reader: readerName(texts, origin) })}</span>
      </p>
      <blockquote>
        <Foreign>{quote}</Foreign>
      </blockquote>
      <p>
        {texts.say('review.objects', { date: texts.date(at) })} <Foreign>{reason}</Foreign>
        {contact && (
          <>
            <br />
            <span class="soft">
              {texts.say('review.contact')} <bdi>{contact}</bdi>
            </span>
          </>
        )}
      </p>
      {model.curator && (
        <form class="stack" method="post" action={action}>
          <Csrf context={context} />
          <input type="hidden" name="revision" value={String(model.document.revision)} />
          <input type="hidden" name="flag" value={String(id)} />
          <label for={`instead-${id}`}>{texts.say('review.instead')}</label>
          <select id={`instead-${id}`} name="instead">
            <option value="">{texts.say('review.noReading')}</option>
            {SIGNALS.map((one) => (
              <optgroup label={texts.label('signal', one.signal)}>
                {one.stances.map((is) => (
                  <option value={`${one.signal}:${is}`}>
                    {readingName(texts, one.signal, is)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <label for={`answer-${id}`}>{texts.say('review.answer')}</label>
          {fault && (
            <p class="error" id={`answer-${id}-fault`}>
              {texts.say('review.answerNeeded')}
            </p>
          )}
          <input
            id={`answer-${id}`}
            name="reason"
            type="text"
            dir="auto"
            maxLength={2000}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? `answer-${id}-fault` : undefined}
          />
          <p class="actions">
            <button type="submit" class="small" name="state" value="accepted">
              {texts.say('review.agree')}
            </button>
            <button type="submit" class="quiet small" name="state" value="rejected">
              {texts.say('review.disagree')}
            </button>
          </p>
        </form>
      )}
    </>
  );
}

function readingName(texts: Texts, signal: string, stance: string): string {
  return `${texts.label('signal', signal)}: ${texts.label('stance', stance)}`;
}

/** Pages that OCR read badly, to be looked at beside the picture. */
export function DoubtfulPages({ context, texts, model }: Props) {
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">{texts.say('review.reason.ocr')}</h2>
      <ul class="plain">
        {model.pages.map(({ name, page, confidence, failed, href }) => (
          <li>
            <a href={href}>
              <bdi>{name}</bdi>, {texts.say('text.page', { page: String(page) })}
            </a>{' '}
            <span class="soft">
              {failed
                ? texts.say('review.unread')
                : texts.say('review.sure', { share: texts.percent(confidence) })}
            </span>
          </li>
        ))}
      </ul>
      {model.curator && <Keep context={context} texts={texts} model={model} what="ocr" />}
    </section>
  );
}

/** The address that does not answer any more; the field stands among the others. */
export function BrokenLink({ context, texts, model }: Props) {
  const { link } = model;
  if (!link) return null;
  return (
    <section aria-labelledby="link">
      <h2 id="link">{texts.say('review.reason.link')}</h2>
      <p>
        <bdi class="address">{link.url}</bdi>{' '}
        <span class="soft">{link.status ? `HTTP ${link.status}` : (link.error ?? '')}</span>
        {link.movedTo && (
          <>
            <br />
            {texts.say('review.movedTo')} <bdi class="address">{link.movedTo}</bdi>
          </>
        )}
      </p>
      {model.curator && <Keep context={context} texts={texts} model={model} what="link" />}
    </section>
  );
}

function Keep({ context, texts, model, what }: Props & { what: 'ocr' | 'link' }) {
  const action = decisionAddress(texts, model, 'keep');
  return (
    <form method="post" action={action}>
      <Csrf context={context} />
      <input type="hidden" name="revision" value={String(model.document.revision)} />
      <button type="submit" class="quiet small" name="what" value={what}>
        {texts.say(`review.keep.${what}`)}
      </button>
    </form>
  );
}
