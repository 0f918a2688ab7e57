import { findPlace } from '../../data/vocabularies/places.ts';
import type { CheckModel, CheckQuestion, DraftQuote, UnansweredQuestion } from '../models/check.ts';
import type { GapQuote } from '../models/gap.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';
import { Articles } from './gap-question.tsx';
import { Quote, Reading } from './gap-quote.tsx';
import { MarkedText } from './marked-text.tsx';

const SHAPES = { protects: '▲', restricts: '▼', none: '○' } as const;

/** What a draft says to the questions, then the questions it leaves without an answer. */
export function CheckQuestions({ texts, model }: { texts: Texts; model: CheckModel }) {
  const { groups, unanswered } = model;
  return (
    <>
      {groups.length === 0 && <p class="notice">{texts.say('check.nothing')}</p>}
      {groups.map(({ group, questions }) => (
        <section class="group" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{texts.label('crpdQuestionGroup', group)}</h2>
          {questions.map((question) => (
            <Answered texts={texts} question={question} />
          ))}
        </section>
      ))}
      {unanswered.length > 0 && (
        <section class="group" aria-labelledby="left">
          <h2 id="left">
            {texts.say('check.left')} <small>{texts.number(unanswered.length)}</small>
          </h2>
          <p>{texts.say('check.leftHelp')}</p>
          {unanswered.map((question) => (
            <Unanswered texts={texts} question={question} />
          ))}
        </section>
      )}
    </>
  );
}

function Answered({ texts, question }: { texts: Texts; question: CheckQuestion }) {
  const { id, sides, comparable } = question;
  return (
    <section class="question" id={id} aria-labelledby={`${id}-title`}>
      <Head texts={texts} question={question} />
      <div class="sides">
        {sides.map(({ side, count, quotes }) => (
          <div class={`side ${side}`}>
            <h4>
              <span aria-hidden="true">{SHAPES[side]}</span> {texts.say(`gap.${side}`)}
              {count > 0 && <span class="figure"> · {texts.number(count)}</span>}
            </h4>
            {count === 0 && (
              <p class="none">
                <span aria-hidden="true">{SHAPES.none}</span> {texts.say('check.none')}
              </p>
            )}
            {quotes.map((quote) => (
              <OwnQuote texts={texts} quote={quote} />
            ))}
            {count > quotes.length && (
              <p class="more">{texts.say('check.more', { shown: quotes.length, number: count })}</p>
            )}
          </div>
        ))}
      </div>
      <Comparable texts={texts} quotes={comparable} />
    </section>
  );
}

function Unanswered({ texts, question }: { texts: Texts; question: UnansweredQuestion }) {
  const { id, looked, comparable } = question;
  const list = new Intl.ListFormat(texts.locale).format(
    looked.map((signal) => texts.label('signal', signal)),
  );
  return (
    <section class="question" id={id} aria-labelledby={`${id}-title`}>
      <Head texts={texts} question={question} />
      <p class="none">
        <span aria-hidden="true">{SHAPES.none}</span> {texts.say('check.none')}{' '}
        {texts.say('check.looks', { list })}
      </p>
      <Comparable texts={texts} quotes={comparable} />
    </section>
  );
}

function Head(props: { texts: Texts; question: { id: string; articles: readonly string[] } }) {
  const { texts, question } = props;
  const { id, articles } = question;
  return (
    <>
      <header>
        <h3 id={`${id}-title`}>{texts.label('crpdQuestion', id)}</h3>
        <Articles texts={texts} articles={articles} />
      </header>
      <p class="asks">{texts.label('crpdQuestionText', id)}</p>
    </>
  );
}

/** The words of the draft, where they stand in it, and whose reading it is. */
function OwnQuote({ texts, quote }: { texts: Texts; quote: DraftQuote }) {
  const { label, page, language, parts, readings } = quote;
  return (
    <blockquote>
      <p lang={language} dir="auto">
        <MarkedText parts={parts} />
      </p>
      <footer>
        {label && <Foreign language={language}>{label}</Foreign>}
        {label && page !== undefined && ' · '}
        {page !== undefined && texts.say('search.page', { page: String(page) })}
        {readings.map((reading) => (
          <span class="how">
            <Reading texts={texts} {...reading} disputed={false} />
          </span>
        ))}
      </footer>
    </blockquote>
  );
}

/** Provisions of other countries' law on the same point, by country. */
function Comparable({ texts, quotes }: { texts: Texts; quotes: GapQuote[] }) {
  if (quotes.length === 0) return <p class="source">{texts.say('check.comparableNone')}</p>;
  return (
    <details class="comparable">
      <summary>
        {texts.say('check.comparable')} · {texts.number(quotes.length)}
      </summary>
      <div class="sides">
        {quotes.map((quote) => (
          <div>
            <Country texts={texts} code={quote.document.country ?? ''} />
            <Quote texts={texts} quote={quote} />
          </div>
        ))}
      </div>
    </details>
  );
}

function Country({ texts, code }: { texts: Texts; code: string }) {
  return (
    <h4>
      {texts.place(code)}
      {findPlace(code)?.kind === 'fictional' && (
        <small class="worth">{texts.say('site.fictional')}</small>
      )}
    </h4>
  );
}
