import { countryAddress } from '../addresses.ts';
import type { HeatRow } from '../models/heat.ts';
import type { Texts } from '../texts.ts';

type Held = Pick<HeatRow, 'country' | 'state' | 'documents' | 'passages'>;

/** A country with how much of it is held: without that, a share of passages says little. */
export function CountryHeld({ texts, row }: { texts: Texts; row: Held }) {
  return (
    <>
      <a href={countryAddress(texts.locale, row.country)}>{texts.place(row.country)}</a>
      <small>
        {row.state === 'nothing' || row.state === 'unfit' ? (
          texts.say(`heat.${row.state}`)
        ) : (
          <>
            <span>{texts.say('count.documents', { count: row.documents })}</span>
            <span>
              {row.state === 'unread'
                ? texts.say('heat.unread')
                : texts.say('count.passages', { count: row.passages })}
            </span>
          </>
        )}
      </small>
    </>
  );
}
