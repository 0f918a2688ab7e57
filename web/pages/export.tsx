import { exportDataAddress, searchAddress } from '../addresses.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { ChosenFilters } from '../components/chosen-filters.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { ExportModel, ExportOffer } from '../models/export.ts';
import type { PageContext } from '../page-models.ts';
import type { TextKey } from '../text-key.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** Formats by what people take them for, in this order. */
const GROUPS = [
  ['tables', ['csv', 'xlsx']],
  ['references', ['ris', 'bibtex', 'csl']],
  ['whole', ['zip', 'jsonl']],
] as const;

/** Takes what a search found away: every format with its size, its choices and its button. */
export function exportPage(context: PageContext, model: ExportModel): string {
  const texts = textsIn(context.locale);
  const { query, total } = model;
  const title = texts.say('export.title');
  return renderPage(
    <Page
      context={context}
      title={title}
      description={texts.say('export.lede')}
      section="search"
      noIndex
    >
      <div class="page export">
        <Breadcrumb
          texts={texts}
          crumbs={[
            {
              href: searchAddress(texts.locale, { ...query, page: 1 }),
              label: texts.say('site.search'),
            },
            { label: title },
          ]}
        />
        <h1>{title}</h1>
        <p class="lede">{texts.say('export.lede')}</p>
        <p role="status">
          {query.q && (
            <>
              <bdi>
                <strong>{query.q}</strong>
              </bdi>
              {' · '}
            </>
          )}
          {texts.say('count.documents', { count: total })}
        </p>
        <ChosenFilters texts={texts} query={query} />
        {total === 0 ? (
          <p class="notice">{texts.say('export.nothing')}</p>
        ) : (
          GROUPS.map(([group, formats]) => (
            <section aria-labelledby={group}>
              <h2 id={group}>{texts.say(`export.${group}`)}</h2>
              <ul class="offers plain">
                {model.offers
                  .filter(({ format }) => (formats as readonly string[]).includes(format))
                  .map((offer) => (
                    <Offer texts={texts} model={model} offer={offer} />
                  ))}
              </ul>
            </section>
          ))
        )}
        <p class="source">{texts.say('export.rights')}</p>
      </div>
    </Page>,
  );
}

function Offer(props: { texts: Texts; model: ExportModel; offer: ExportOffer }) {
  const { texts, model, offer } = props;
  const { format, rows, saysRows } = offer;
  const key = saysRows ? `${format}-${rows}` : format;
  const name = texts.say(`export.format.${key}` as TextKey);
  return (
    <li>
      <form method="get" action={exportDataAddress([], format)} data-export>
        <h3 id={`${key}-name`}>{name}</h3>
        <p class="help">{texts.say(`export.for.${key}` as TextKey)}</p>
        {model.question.map(([parameter, value]) => (
          <input type="hidden" name={parameter} value={value} />
        ))}
        <input type="hidden" name="lang" value={texts.locale} />
        {saysRows && <input type="hidden" name="rows" value={rows} />}
        <Parts texts={texts} offer={offer} />
        <Passages texts={texts} offer={offer} name={key} />
        <Columns texts={texts} offer={offer} />
        <p class="actions">
          <button type="submit" aria-describedby={`${key}-size`}>
            {texts.say('export.download')}
            <span class="visually-hidden">: {name}</span>
          </button>
          <span class="soft" id={`${key}-size`}>
            {texts.say('export.size', { size: texts.size(offer.bytes) })}
            {offer.files > 0 && ` · ${texts.say('export.files', { count: offer.files })}`}
            {rows === 'passages' && ` · ${texts.say('count.passages', { count: offer.passages })}`}
          </span>
        </p>
        <p class="progress" hidden>
          <progress max={model.total} value={0} aria-labelledby={`${key}-name`} />{' '}
          <span
            role="status"
            data-running={texts.say('export.running')}
            data-done={texts.say('export.done')}
            data-failed={texts.say('export.failed')}
          />
        </p>
      </form>
    </li>
  );
}

/** The first, hidden value says that nothing is wanted when no box is ticked. */
function Parts({ texts, offer }: { texts: Texts; offer: ExportOffer }) {
  if (offer.parts.length === 0) return null;
  return (
    <fieldset>
      <legend>{texts.say('export.parts')}</legend>
      <input type="hidden" name="parts" value="none" />
      {offer.parts.map(({ name, chosen }) => (
        <label class="tick">
          <input type="checkbox" name="parts" value={name} checked={chosen} />{' '}
          {texts.say(`export.part.${name}` as TextKey)}
        </label>
      ))}
    </fieldset>
  );
}

function Passages(props: { texts: Texts; offer: ExportOffer; name: string }) {
  const { texts, offer } = props;
  if (!offer.choosesPassages) return null;
  return (
    <fieldset>
      <legend>{texts.say('export.passages')}</legend>
      {(['answering', 'all'] as const).map((which) => (
        <label class="tick">
          <input type="radio" name="passages" value={which} checked={which === 'answering'} />{' '}
          {texts.say(`export.passagesOf.${which}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Columns({ texts, offer }: { texts: Texts; offer: ExportOffer }) {
  if (offer.columns.length === 0) return null;
  return (
    <details>
      <summary>{texts.say('export.columns')}</summary>
      <fieldset>
        <legend class="visually-hidden">{texts.say('export.columns')}</legend>
        <div class="columns">
          {offer.columns.map(({ name, chosen }) => (
            <label class="tick">
              <input type="checkbox" name="columns" value={name} checked={chosen} />{' '}
              <code dir="ltr">{name}</code>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
