import { WHO_REGIONS } from '../../data/vocabularies/places.ts';
import { heatAddress } from '../addresses.ts';
import { type HeatModel, PRACTICE_STANCES } from '../models/heat.ts';
import type { Texts } from '../texts.ts';
import { YearField } from './year-field.tsx';

const PRACTICE_TEXTS = {
  permits: 'heat.practicePermits',
  forbids: 'heat.practiceForbids',
  any: 'heat.practiceAny',
} as const;

/** Chooses what a heat map shows; a plain form. */
export function HeatForm({ texts, model }: { texts: Texts; model: HeatModel }) {
  const { choice, types } = model;
  return (
    <form class="choices" method="get" action={heatAddress(texts.locale)}>
      {choice.view === 'table' && <input type="hidden" name="view" value="table" />}
      <label>
        <span>{texts.say('heat.by')}</span>
        <select name="by">
          <option value="articles" selected={choice.by === 'articles'}>
            {texts.say('heat.articles')}
          </option>
          <option value="signals" selected={choice.by === 'signals'}>
            {texts.say('heat.signals')}
          </option>
        </select>
      </label>
      {choice.by === 'signals' && (
        <label>
          <span>{texts.say('heat.practices')}</span>
          <select name="practices">
            {PRACTICE_STANCES.map((stance) => (
              <option value={stance} selected={choice.practices === stance}>
                {texts.say(PRACTICE_TEXTS[stance])}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choice texts={texts} facet="region" values={WHO_REGIONS} chosen={choice.region} />
      <Choice texts={texts} facet="type" values={types} chosen={choice.type} />
      <YearField
        class="year"
        name="year_from"
        label={texts.say('search.yearFrom')}
        value={choice.yearFrom}
      />
      <YearField
        class="year"
        name="year_to"
        label={texts.say('search.yearTo')}
        value={choice.yearTo}
      />
      <p class="actions">
        <button type="submit">{texts.say('search.apply')}</button>
        <a class="button quiet" href={heatAddress(texts.locale, { by: choice.by })}>
          {texts.say('heat.clear')}
        </a>
      </p>
    </form>
  );
}

function Choice(props: {
  texts: Texts;
  facet: 'region' | 'type';
  values: readonly string[];
  chosen: readonly string[];
}) {
  const { texts, facet, values, chosen } = props;
  return (
    <label>
      <span>{texts.label('facet', facet)}</span>
      <select name={facet}>
        <option value="">{texts.say('heat.all')}</option>
        {values.map((value) => (
          <option value={value} selected={chosen.includes(value)}>
            {texts.label(facet, value)}
          </option>
        ))}
      </select>
    </label>
  );
}
