import type { ReviewModel } from '../../models/desk-review.ts';
import type { Texts } from '../../texts.ts';
import { Foreign } from '../foreign.tsx';
import { recordValue } from '../record-value.ts';
import { FieldControl } from './field-control.tsx';
import { Evidence } from './said-values.tsx';

type Entry = ReviewModel['fields'][number];
const MOST_KEYS = 9;

/**
 * A doubtful field: what was found, each with why and how sure, to be accepted with one key, and
 * the control to say something else.
 */
export function ReviewField({
  texts,
  entry,
  curator,
}: {
  texts: Texts;
  entry: Entry;
  curator: boolean;
}) {
  const { field, said, missing } = entry;
  const name = texts.label('field', field);
  const found = said.filter(({ value }) => value !== '');
  return (
    <section
      class="review-field"
      id={`field-${field}`}
      tabIndex={-1}
      aria-labelledby={`of-${field}`}
    >
      <h2 id={`of-${field}`}>
        {name} <span class="soft">{texts.say(whyOf(entry))}</span>
      </h2>
      {found.length === 0 ? (
        <p class="soft">{texts.say('review.nothingFound')}</p>
      ) : (
        <ol class="candidates plain">
          {found.map((one, at) => {
            const value = recordValue(texts, field, one.value);
            const accept = texts.say(one.current ? 'review.accept' : 'review.take');
            return (
              <li class={one.current ? 'current' : undefined}>
                <p>
                  <span class="said-value">
                    <Foreign>{value}</Foreign>
                  </span>{' '}
                  <span class="soft">
                    {texts.label('origin', one.origin)} ·{' '}
                    {texts.say('review.sure', { share: texts.percent(one.confidence) })}
                    {!one.shown && ` · ${texts.say('editing.suggestion')}`}
                  </span>
                </p>
                {one.evidence && <Evidence texts={texts} evidence={one.evidence} />}
                {curator && (
                  <button
                    type="submit"
                    class={at === 0 ? 'small' : 'quiet small'}
                    name="do"
                    value={`accept:${field}:${one.origin}`}
                    aria-label={`${accept}: ${name}, ${value}`}
                    aria-keyshortcuts={
                      at === 0 ? 'a 1' : at < MOST_KEYS ? String(at + 1) : undefined
                    }
                  >
                    {accept}
                    <Key>{at === 0 ? 'a' : at < MOST_KEYS ? String(at + 1) : undefined}</Key>
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {curator && (
        <div class="review-control">
          <FieldControl texts={texts} entry={entry} />
          <p class="actions">
            <button
              type="submit"
              class="quiet small"
              name="do"
              value="save"
              aria-label={`${texts.say('review.correct')}: ${name}`}
            >
              {texts.say('review.correct')}
            </button>
            {missing && field !== 'title' && (
              <button
                type="submit"
                class="quiet small"
                name="do"
                value={`none:${field}`}
                aria-label={`${texts.say('review.none')}: ${name}`}
              >
                {texts.say('review.none')}
              </button>
            )}
          </p>
        </div>
      )}
    </section>
  );
}

function whyOf({ field, missing, said }: Entry) {
  if (field === 'sourceUrl') return 'review.why.link';
  if (!missing) return 'review.why.unsure';
  return said.some(({ value }) => value !== '') ? 'review.why.suggested' : 'review.why.missing';
}

/**
 * The key that presses a button; drawn by the style, and only when there is a script to listen to
 * it: it is no part of the button's name.
 */
export function Key({ children }: { children?: string }) {
  return children ? <span class="key" data-key={children} aria-hidden="true" /> : null;
}
