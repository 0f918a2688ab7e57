import { countedAddress, heatAddress, searchAddress } from '../addresses.ts';
import { TrendBars } from '../charts/trend-bars.tsx';
import type { SubjectModel } from '../models/convention.ts';
import type { Texts } from '../texts.ts';
import { DocumentLink } from './document-link.tsx';
import { TitleInEnglish } from './document-list.tsx';
import { DocumentMeta } from './document-meta.tsx';
import { Quote } from './gap-quote.tsx';
import { ShareTable } from './share-table.tsx';
import { SignalTable } from './signal-table.tsx';

interface Props {
  texts: Texts;
  model: SubjectModel;
}

/**
 * What the library holds about an article or a theme. Sections whose table scrolls in a region of
 * its own leave the name to that region.
 */
export function SubjectSections({ texts, model }: Props) {
  const { articles, densest, countries, signals } = model;
  return (
    <>
      <Ways texts={texts} model={model} />
      <section aria-labelledby="provisions">
        <h2 id="provisions">{texts.say('convention.provisions')}</h2>
        {model.provisions.length === 0 ? (
          <p class="nothing-here">{texts.say('convention.provisionsNone')}</p>
        ) : (
          <div class="quotes">
            {model.provisions.map((quote) => (
              <div>
                <p class="whose">{quote.document.country && texts.place(quote.document.country)}</p>
                <Quote texts={texts} quote={quote} />
              </div>
            ))}
          </div>
        )}
        <p class="source">{texts.say('heat.machine')}</p>
      </section>
      {signals.length > 0 && (
        <section>
          <h2 id="does">{texts.say('convention.does')}</h2>
          <SignalTable texts={texts} labelledBy="does" counts={signals} />
        </section>
      )}
      {countries.length > 0 && (
        <section>
          <h2 id="countries">
            {texts.say('convention.countries')}{' '}
            <small>{texts.say('count.countries', { count: countries.length })}</small>
          </h2>
          <ShareTable
            texts={texts}
            labelledBy="countries"
            head={texts.say('heat.country')}
            rows={countries.map(({ country, ...share }) => ({
              ...share,
              key: country,
              name: (
                <a
                  href={countedAddress(texts.locale, {
                    filters: { country: [country], article: articles },
                  })}
                >
                  {texts.place(country)}
                </a>
              ),
            }))}
          />
          <p class="more">
            <a href={heatAddress(texts.locale)}>{texts.say('convention.allCountries')}</a>
          </p>
        </section>
      )}
      {densest.length > 0 && (
        <section>
          <h2 id="documents">
            {texts.say('convention.documents')}{' '}
            <small>{texts.say('count.documents', { count: model.documents })}</small>
          </h2>
          <p class="source">{texts.say('convention.densityHelp')}</p>
          <ShareTable
            texts={texts}
            labelledBy="documents"
            head={texts.say('convention.document')}
            rows={densest.map(({ document, ...share }) => ({
              ...share,
              key: document.id,
              name: (
                <>
                  <DocumentLink texts={texts} document={document} />
                  <TitleInEnglish card={document} />
                  <DocumentMeta texts={texts} card={document} />
                </>
              ),
            }))}
          />
        </section>
      )}
      <Trend texts={texts} model={model} />
    </>
  );
}

function Ways({ texts, model }: Props) {
  const { articles, documents, bodyDocuments } = model;
  return (
    <p class="actions">
      {documents > 0 && (
        <a
          class="button quiet"
          href={searchAddress(texts.locale, { filters: { article: articles } })}
        >
          {texts.say('convention.searchAll')}
        </a>
      )}
      {bodyDocuments > 0 && (
        <a
          class="button quiet"
          href={searchAddress(texts.locale, {
            filters: { article: articles, type: ['treaty-body-document'] },
          })}
        >
          {texts.say('convention.searchBodies')} ({texts.number(bodyDocuments)})
        </a>
      )}
    </p>
  );
}

function Trend({ texts, model }: Props) {
  const { decades, articles } = model;
  if (decades.every(({ tagged }) => tagged === 0)) return null;
  return (
    <section>
      <h2 id="trend">{texts.say('convention.trend')}</h2>
      <p class="source">{texts.say('convention.trendHelp')}</p>
      <TrendBars texts={texts} decades={decades} />
      <details class="figures">
        <summary>{texts.say('convention.trendTable')}</summary>
        <ShareTable
          texts={texts}
          labelledBy="trend"
          head={texts.say('search.decade')}
          rows={decades
            .filter(({ documents }) => documents > 0)
            .map(({ decade, ...share }) => ({
              ...share,
              key: String(decade),
              name: (
                <a
                  href={countedAddress(texts.locale, {
                    filters: { article: articles },
                    yearFrom: decade,
                    yearTo: decade + 9,
                  })}
                >
                  {texts.say('search.decadeValue', { year: String(decade) })}
                </a>
              ),
            }))}
        />
      </details>
    </section>
  );
}
