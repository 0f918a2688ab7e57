import { articleAddress, countedAddress, gapAddress } from '../addresses.ts';
import type { GapModel, GapQuestion, GapSide, GapState } from '../models/gap.ts';
import type { Texts } from '../texts.ts';
import { Quote, readerName } from './gap-quote.tsx';

/** A shape for each state, beside its words and its colour. */
const SHAPES: Readonly<Record<GapState | 'protects' | 'restricts', string>> = {
  protects: '▲',
  restricts: '▼',
  found: '',
  'none-found': '○',
  'not-read': '◌',
  'nothing-held': '∅',
};

/** One question: what was found for and against, and what people say of it. */
export function Question(props: { texts: Texts; model: GapModel; question: GapQuestion }) {
  const { texts, model, question } = props;
  const { id, articles, sides, precision } = question;
  return (
    <section class="question" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>
          <a
            href={model.single ? `#${id}` : gapAddress(texts.locale, model.code, { question: id })}
          >
            {texts.label('crpdQuestion', id)}
          </a>
        </h3>
        <Articles texts={texts} articles={articles} />
      </header>
      <p class="asks">{texts.label('crpdQuestionText', id)}</p>
      <div class="sides">
        {sides.map((side) => (
          <Side texts={texts} model={model} id={id} side={side} />
        ))}
      </div>
      {(precision.length > 0 || question.review) && (
        <div class="reading">
          {precision.length > 0 && (
            <p>
              {texts.say('gap.precision', {
                reader: readerName(texts, precision[0]?.by ?? ''),
                figures: precision
                  .map(
                    ({ signal, share }) =>
                      `${texts.label('signal', signal)} ${texts.percent(share)}`,
                  )
                  .join(' · '),
              })}
            </p>
          )}
          {question.review && <Review texts={texts} review={question.review} />}
        </div>
      )}
    </section>
  );
}

/** "CRPD articles 21 22", each number a link to what the article asks. */
export function Articles({ texts, articles }: { texts: Texts; articles: readonly string[] }) {
  const several = articles.length > 1 || articles[0]?.includes('-');
  const place = '\u0000';
  const [before, after] = (
    several
      ? texts.say('gap.articles', { articles: place })
      : texts.say('gap.article', { article: place })
  ).split(place);
  return (
    <span class="num">
      {before}
      {articles.map((article, at) => (
        <>
          {at > 0 && ' '}
          <a href={articleAddress(texts.locale, article)}>{article.replace('-', '–')}</a>
        </>
      ))}
      {after}
    </span>
  );
}

function Side(props: { texts: Texts; model: GapModel; id: string; side: GapSide }) {
  const { texts, model, id, side } = props;
  const { count, quotes, state } = side;
  return (
    <div class={`side ${side.side}`} id={`${id}-${side.side}`}>
      <h4>
        <span aria-hidden="true">{SHAPES[side.side]}</span> {texts.say(`gap.${side.side}`)}
        {count > 0 && <span class="figure"> · {texts.number(count)}</span>}
      </h4>
      {state === 'found' ? (
        quotes.map((quote) => <Quote texts={texts} quote={quote} />)
      ) : (
        <p class={`none ${state}`}>
          <span aria-hidden="true">{SHAPES[state]}</span> {stateText(texts, state, model.read)}
        </p>
      )}
      {count > quotes.length && <More texts={texts} model={model} id={id} side={side} />}
      <Apart texts={texts} model={model} id={id} kind="otherTexts" found={side.otherTexts} />
      <Apart texts={texts} model={model} id={id} kind="drafts" found={side.drafts} />
      <Apart texts={texts} model={model} id={id} kind="repealed" found={side.repealed} />
    </div>
  );
}

function stateText(texts: Texts, state: GapState, read: number): string {
  if (state === 'nothing-held') return texts.say('gap.nothingHeld');
  if (state === 'not-read') return texts.say('gap.notRead');
  return texts.say('gap.noneFound', { number: read });
}

function More(props: { texts: Texts; model: GapModel; id: string; side: GapSide }) {
  const { texts, model, id, side } = props;
  const { locale } = texts;
  const search = countedAddress(locale, {
    filters: { country: [model.code], signal: side.signals, stance: side.stances },
  });
  return (
    <p class="more">
      {model.single ? (
        <span>{texts.say('gap.more', { shown: side.quotes.length, number: side.count })}</span>
      ) : (
        <a href={gapAddress(locale, model.code, { question: id, only: true })}>
          {texts.say('gap.all', { number: side.count })}
        </a>
      )}
      <a href={search} rel="nofollow">
        {texts.say('gap.search')}
      </a>
    </p>
  );
}

/** Drafts, repealed law and other texts of the same laws, said to be so and folded away. */
function Apart(props: {
  texts: Texts;
  model: GapModel;
  id: string;
  kind: 'drafts' | 'repealed' | 'otherTexts';
  found: GapSide['drafts'];
}) {
  const { texts, model, id, kind, found } = props;
  if (found.count === 0) return null;
  return (
    <details class="set-apart">
      <summary>{texts.say(`gap.${kind}`, { number: found.count })}</summary>
      {found.quotes.map((quote) => (
        <Quote texts={texts} quote={quote} />
      ))}
      {found.count > found.quotes.length && !model.single && (
        <p class="more">
          <a href={gapAddress(texts.locale, model.code, { question: id, only: true })}>
            {texts.say('gap.all', { number: found.count })}
          </a>
        </p>
      )}
    </details>
  );
}

function Review({ texts, review }: { texts: Texts; review: NonNullable<GapQuestion['review']> }) {
  const { answers, agree } = review;
  if (!answers) return <p>{texts.say('gap.reviewOne')}</p>;
  return (
    <>
      <p class={agree ? 'agree' : 'disagree'}>
        <span aria-hidden="true">{agree ? '✓' : '⇄'}</span>{' '}
        {agree
          ? texts.say('gap.reviewAgree', {
              answer: texts.label('scoreAnswer', answers[0]?.answer ?? ''),
            })
          : texts.say('gap.reviewDisagree')}
      </p>
      <ul class="answers">
        {answers.map(({ reviewer, answer, note, alone }) => (
          <li>
            <bdi>{reviewer}</bdi>: {texts.label('scoreAnswer', answer)}
            {!alone && ` (${texts.say('gap.reviewAfter')})`}
            {note && (
              <>
                {' – '}
                <span dir="auto">{note}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
