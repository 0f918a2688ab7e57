import type { CountryModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';

/** When a State signed and bound itself, with where the dates come from. */
export function ConventionDates({ texts, model }: { texts: Texts; model: CountryModel }) {
  const dates = [
    ['country.signed', model.crpd?.signed],
    ['country.ratified', model.crpd?.ratified],
    ['country.protocolSigned', model.crpd?.protocolSigned],
    ['country.protocolRatified', model.crpd?.protocolRatified],
  ] as const;
  return (
    <section aria-labelledby="convention">
      <h2 id="convention">{texts.say('country.convention')}</h2>
      <dl class="facts">
        {dates.map(([key, date]) => (
          <div>
            <dt>{texts.say(key)}</dt>
            <dd class={date ? undefined : 'unknown'}>
              {date ? texts.date(date) : texts.say('country.notRecorded')}
            </dd>
          </div>
        ))}
      </dl>
      <p class="source">
        {texts.say('country.conventionSource', { date: texts.date(model.crpdAsOf) })}
      </p>
    </section>
  );
}
