import {
  COUNTED_FACETS,
  type FacetCount,
  type Facet as FacetName,
} from '../../data/search/query.ts';
import type { Texts } from '../texts.ts';
import { facetValueLabel } from './facet-label.ts';

interface Props {
  texts: Texts;
  facet: FacetName;
  /** Counted values; empty for a facet without counts. */
  counts: FacetCount[];
  chosen: string[];
  open: boolean;
}

/** Longer lists show their first values and keep the rest one step away. */
const SHORT_LIST = 12;
const SHOWN_OF_LONG_LIST = 8;

/** One facet: its values as checkboxes with counts. A chosen value stays, on top, even at zero. */
export function Facet({ texts, facet, counts, chosen, open }: Props) {
  const counted = new Map(counts.map(({ value, count }) => [value, count]));
  const others = counts.filter(({ value }) => !chosen.includes(value)).map(({ value }) => value);
  const values = [...chosen, ...others];
  if (values.length === 0) return null;
  const name = texts.label('facet', facet);
  const isCounted = COUNTED_FACETS.some((one) => one === facet);
  const long = values.length > SHORT_LIST;
  const shown = long ? Math.max(chosen.length, SHOWN_OF_LONG_LIST) : values.length;
  const choice = (value: string) => (
    <label>
      <input type="checkbox" name={facet} value={value} checked={chosen.includes(value)} />
      <span>{facetValueLabel(texts, facet, value)}</span>
      {isCounted && <span class="figure">{texts.number(counted.get(value) ?? 0)}</span>}
    </label>
  );
  const narrow = texts.say('search.narrowList', { facet: name });
  return (
    <details class="facet" open={open || chosen.length > 0}>
      <summary>{name}</summary>
      <fieldset
        {...(long && { 'data-narrow': narrow, 'data-none': texts.say('search.nothingMatches') })}
      >
        <legend class="visually-hidden">{texts.say('search.filterBy', { facet: name })}</legend>
        {values.slice(0, shown).map(choice)}
        {shown < values.length && (
          <details class="rest">
            <summary>{texts.say('search.showAll', { count: values.length - shown })}</summary>
            {values.slice(shown).map(choice)}
          </details>
        )}
      </fieldset>
    </details>
  );
}
