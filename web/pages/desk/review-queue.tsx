import { deskAddress, reviewAddress } from '../../addresses.ts';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { StateWord } from '../../components/desk/document-head.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { ReviewLine, ReviewQueueModel } from '../../models/desk-review.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

/** Everything that waits for somebody to look at it, what matters most first. */
export function reviewQueuePage(context: DeskContext, model: ReviewQueueModel): string {
  const texts = textsIn(context.locale);
  const first = model.page === 1 ? model.lines[0] : undefined;
  return renderPage(
    <DeskPage context={context} title={texts.say('desk.review')} part="review">
      {model.done && (
        <p class="notice" role="status">
          {texts.say('review.allDone')}
        </p>
      )}
      <p class="lede">{texts.say('review.lede')}</p>
      <Filters texts={texts} model={model} />
      <p>
        <strong>{texts.say('review.waiting', { count: model.total })}</strong>{' '}
        {first && (
          <a class="button" href={reviewAddress(texts.locale, model.choice, first.card.id)}>
            {texts.say('review.begin')}
          </a>
        )}
      </p>
      <ol class="rows review-queue">
        {model.lines.map((line) => (
          <Line texts={texts} line={line} model={model} />
        ))}
      </ol>
      <Pages texts={texts} model={model} />
    </DeskPage>,
  );
}

function Filters({
  texts,
  model: { choice, counts, countries },
}: {
  texts: Texts;
  model: ReviewQueueModel;
}) {
  const collator = new Intl.Collator(texts.locale);
  const places = countries
    .filter(([code]) => code !== 'none')
    .map(([code, count]): [string, string, number] => [code, texts.place(code), count])
    .sort(([, a], [, b]) => collator.compare(a, b));
  const without = countries.find(([code]) => code === 'none')?.[1] ?? 0;
  const option = (value: string, label: string, count: number) => (
    <option value={value} selected={choice.country === value}>
      {label} ({texts.number(count)})
    </option>
  );
  return (
    <search>
      <form class="find-document" method="get" action={deskAddress(texts.locale, 'review')}>
        <span class="choice">
          <label for="reason">{texts.say('review.byReason')}</label>
          <select id="reason" name="reason">
            <option value="">{texts.say('review.anyReason')}</option>
            {counts
              .filter(([reason, count]) => count > 0 || reason === choice.reason)
              .map(([reason, count]) => (
                <option value={reason} selected={choice.reason === reason}>
                  {texts.say(`review.reason.${reason}`)} ({texts.number(count)})
                </option>
              ))}
          </select>
        </span>
        <span class="choice">
          <label for="country">{texts.say('review.byCountry')}</label>
          <select id="country" name="country">
            <option value="">{texts.say('review.anyCountry')}</option>
            {(without > 0 || choice.country === 'none') &&
              option('none', texts.say('review.noCountry'), without)}
            {places.map(([code, label, count]) => option(code, label, count))}
          </select>
        </span>
        <button type="submit">{texts.say('review.show')}</button>
      </form>
    </search>
  );
}

function Line(props: { texts: Texts; line: ReviewLine; model: ReviewQueueModel }) {
  const { texts, line, model } = props;
  const { card, state, reasons, fields } = line;
  const facts = [
    card.country ? texts.place(card.country) : '',
    card.type ? texts.label('type', card.type) : '',
    card.year === undefined ? '' : String(card.year),
  ].filter(Boolean);
  return (
    <li>
      <div>
        <p>
          <a href={reviewAddress(texts.locale, model.choice, card.id)}>
            <Foreign language={card.language}>{card.title}</Foreign>
          </a>{' '}
          {state !== 'published' && <StateWord texts={texts} state={state} />}
          <br />
          <span class="soft">{facts.join(' · ')}</span>
        </p>
        <ul class="why plain">
          {reasons.map((reason) => (
            <li>
              {texts.say(`review.reason.${reason}`)}
              {(reason === 'missing' || reason === 'unsure') && (
                <span class="soft">
                  {': '}
                  {fields
                    .filter(
                      ({ field, missing }) =>
                        missing === (reason === 'missing') && !(missing && field === 'country'),
                    )
                    .map(({ field }) => texts.label('field', field))
                    .join(', ')}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function Pages({
  texts,
  model: { choice, page, pages },
}: {
  texts: Texts;
  model: ReviewQueueModel;
}) {
  if (pages < 2) return null;
  const to = (number: number) => reviewAddress(texts.locale, { ...choice, page: number });
  return (
    <nav class="actions" aria-label={texts.say('review.pagesLabel')}>
      {page > 1 && (
        <a class="button quiet" rel="prev" href={to(page - 1)}>
          {texts.say('review.previousPage')}
        </a>
      )}
      <span class="soft">
        {texts.say('review.pageOf', { page: String(page), pages: String(pages) })}
      </span>
      {page < pages && (
        <a class="button quiet" rel="next" href={to(page + 1)}>
          {texts.say('review.nextPage')}
        </a>
      )}
    </nav>
  );
}
