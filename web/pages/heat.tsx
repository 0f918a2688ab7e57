import { conventionAddress, countryAddress, heatAddress } from '../addresses.ts';
import { HeatMap } from '../charts/heat-map.tsx';
import { SHADE_BOUNDS } from '../charts/heat-scale.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { HeatForm } from '../components/heat-form.tsx';
import { HeatTable } from '../components/heat-table.tsx';
import { Pagination } from '../components/pagination.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { HeatModel } from '../models/heat.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

const TITLE_ID = 'heat-title';

/** Countries and articles, or countries and what their provisions do, by density. */
export function heatPage(context: PageContext, model: HeatModel): string {
  const texts = textsIn(context.locale);
  const { choice } = model;
  const bySignals = choice.by === 'signals';
  return renderPage(
    <Page
      context={context}
      title={texts.say('heat.title')}
      description={texts.say('heat.description')}
      section="convention"
      noIndex={context.path.includes('?')}
    >
      <div class="page heat-page">
        <Breadcrumb
          texts={texts}
          crumbs={[
            { href: conventionAddress(texts.locale), label: texts.say('convention.name') },
            { label: texts.say('heat.name') },
          ]}
        />
        <h1>{texts.say('heat.title')}</h1>
        <p class="lede">{texts.say(bySignals ? 'heat.ledeSignals' : 'heat.lede')}</p>
        <HeatForm texts={texts} model={model} />
        <h2 id={TITLE_ID}>
          {texts.say(bySignals ? 'heat.mapSignals' : 'heat.map')}{' '}
          <small>{texts.say('count.countries', { count: model.countries })}</small>
        </h2>
        {model.undated > 0 && (
          <p class="source">{texts.say('heat.undated', { number: model.undated })}</p>
        )}
        {model.rows.length === 0 ? (
          <p class="notice">{texts.say('heat.empty')}</p>
        ) : (
          <Figures texts={texts} model={model} />
        )}
        {choice.region.length > 0 && <Absent texts={texts} codes={model.absent} />}
      </div>
    </Page>,
  );
}

function Figures({ texts, model }: { texts: Texts; model: HeatModel }) {
  const { choice } = model;
  const other = choice.view === 'map' ? 'table' : 'map';
  return (
    <>
      <p class="visually-hidden" id={`${TITLE_ID}-help`}>
        {texts.say('heat.mapHelp')}
      </p>
      {choice.view === 'table' ? (
        <HeatTable texts={texts} model={model} labelledBy={TITLE_ID} />
      ) : (
        <>
          <Legend texts={texts} model={model} />
          <a class="skip" href="#after-heat">
            {texts.say('heat.skip')}
          </a>
          <HeatMap texts={texts} model={model} labelledBy={TITLE_ID} />
        </>
      )}
      <Pagination
        texts={texts}
        page={choice.page}
        pages={model.pages}
        address={(page) => heatAddress(texts.locale, { ...choice, page })}
      />
      <p class="actions" id="after-heat" tabIndex={-1}>
        <a class="button quiet" href={heatAddress(texts.locale, { ...choice, view: other })}>
          {texts.say(other === 'table' ? 'heat.asTable' : 'heat.asMap')}
        </a>
        <a class="button quiet" href={heatAddress(texts.locale, choice, 'csv')}>
          {texts.say('heat.csv')}
        </a>
      </p>
      <div class="source heat-notes">
        <p>{texts.say('heat.counted')}</p>
        <p>
          {texts.say('heat.links')} {texts.say('heat.machine')}
        </p>
      </div>
    </>
  );
}

/** What the shades stand for; each cell has its figure as well. */
function Legend({ texts, model }: { texts: Texts; model: HeatModel }) {
  const [first, ...rest] = SHADE_BOUNDS;
  const ranges = [
    texts.say('heat.under', { to: first }),
    ...rest.map((to, at) => texts.say('heat.between', { from: SHADE_BOUNDS[at] ?? 0, to })),
    texts.say('heat.over', { from: SHADE_BOUNDS.at(-1) ?? 0 }),
  ];
  return (
    <div class="heat-legend">
      <p>{texts.say('heat.legend')}</p>
      <ul>
        {ranges.map((range, at) => (
          <li>
            <i class={`swatch d${at + 1}`} />
            {range}
          </li>
        ))}
        <li>
          <i class="swatch none">–</i>
          {texts.say('heat.none')}
        </li>
        <li>
          <i class="swatch unread">·</i>
          {texts.say('heat.unread')}
        </li>
        {model.rows.some(({ state }) => state === 'unfit') && (
          <li>
            <i class="swatch unfit" />
            {texts.say('heat.unfit')}
          </li>
        )}
        <li>
          <i class="swatch nothing" />
          {texts.say('heat.nothing')}
        </li>
      </ul>
    </div>
  );
}

function Absent({ texts, codes }: { texts: Texts; codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <details class="heat-absent">
      <summary>
        {texts.say('heat.absent')} <span class="figure">{texts.number(codes.length)}</span>
      </summary>
      <ul>
        {codes.map((code) => (
          <li>
            <a href={countryAddress(texts.locale, code)}>{texts.place(code)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
