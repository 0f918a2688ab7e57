import { searchAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';

/** What can be typed, by its example; the examples are questions themselves. */
const WAYS = [
  'words',
  'phrase',
  'either',
  'without',
  'title',
  'section',
  'country',
  'number',
] as const;

/** What can be typed into the search box, one tap away. */
export function SearchHelp({ texts }: { texts: Texts }) {
  return (
    <details class="search-help">
      <summary>{texts.say('help.heading')}</summary>
      <dl>
        {WAYS.map((way) => {
          const example = texts.say(`help.${way}.example`);
          return (
            <div>
              <dt>
                <a href={searchAddress(texts.locale, { q: example })} dir="auto">
                  {example}
                </a>
              </dt>
              <dd>{texts.say(`help.${way}.what`)}</dd>
            </div>
          );
        })}
      </dl>
      <p>{texts.say('help.exact')}</p>
    </details>
  );
}
