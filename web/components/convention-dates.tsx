import type { CrpdStatus } from '../../data/vocabularies/crpd.ts';
import type { CountryModel } from '../page-models.ts';
import type { Texts } from '../texts.ts';

/** When a State signed and bound itself, with where the dates come from. */
export function ConventionDates({ texts, model }: { texts: Texts; model: CountryModel }) {
  const dates = [
    ['country.signed', model.crpd?.signed, 'country.notSigned'],
    ['country.ratified', model.crpd?.ratified, 'country.notParty'],
    ['country.protocolSigned', model.crpd?.protocolSigned, 'country.notSigned'],
    ['country.protocolRatified', model.crpd?.protocolRatified, 'country.notParty'],
  ] as const;
  return (
    <section aria-labelledby="convention">
      <h2 id="convention">{texts.say('country.convention')}</h2>
      <dl class="facts">
        {dates.map(([key, date, not]) => (
          <div>
            <dt>{texts.say(key)}</dt>
            <dd class={date ? undefined : 'unknown'}>
              {date ? texts.date(date) : texts.say(model.crpd ? not : 'country.notRecorded')}
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

/**
 * Since when a State is a party, or that it is none though it signed.
 *
 * @param crpd - Absent where the source has no entry, which is not to say that it is no party.
 */
export function partySince(
  texts: Texts,
  crpd: CrpdStatus | undefined,
  treaty: 'convention' | 'protocol',
): string {
  if (!crpd) return texts.say('country.notRecorded');
  const [signed, ratified] =
    treaty === 'convention'
      ? [crpd.signed, crpd.ratified]
      : [crpd.protocolSigned, crpd.protocolRatified];
  if (ratified) return texts.date(ratified);
  return signed
    ? texts.say('country.onlySigned', { date: texts.date(signed) })
    : texts.say('country.notParty');
}
