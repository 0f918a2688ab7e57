import { countedAddress } from '../addresses.ts';
import type { SignalCount } from '../models/convention.ts';
import type { Texts } from '../texts.ts';

/** What provisions do, and where to find those that do it. */
export function SignalTable(props: { texts: Texts; labelledBy: string; counts: SignalCount[] }) {
  const { texts, labelledBy, counts } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section class="scroll" aria-labelledby={labelledBy} tabIndex={0}>
      <table class="signals" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{texts.say('convention.doesWhat')}</th>
            <th scope="col">{texts.say('convention.stance')}</th>
            <th scope="col">{texts.say('heat.passages')}</th>
            <th scope="col">{texts.say('convention.documents')}</th>
            <th scope="col">{texts.say('convention.countries')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ signal, stance, passages, documents, countries }) => (
            <tr>
              <th scope="row">{texts.label('signal', signal)}</th>
              <td>
                <span class={`stance stance-${stance}`}>{texts.label('stance', stance)}</span>
              </td>
              <td>
                {passages === 0 ? (
                  '–'
                ) : (
                  <a
                    href={countedAddress(texts.locale, {
                      filters: { signal: [signal], stance: [stance] },
                    })}
                  >
                    {texts.number(passages)}
                  </a>
                )}
              </td>
              <td>{texts.number(documents)}</td>
              <td>{texts.number(countries)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
