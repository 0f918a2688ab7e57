import { checkAddress, conventionAddress } from '../addresses.ts';
import { readerName } from '../components/gap-quote.tsx';
import { MeasuredTable } from '../components/measured-table.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { MethodModel } from '../models/method.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

const WEAKNESSES = [
  'method.weakLanguages',
  'method.weakScans',
  'method.weakLong',
  'method.weakAlone',
  'method.weakMatter',
  'method.weakDefinitions',
  'method.weakPractice',
] as const;

/** How provisions are read, how often readings are right, and what to do where they are not. */
export function methodPage(context: PageContext, model: MethodModel): string {
  const texts = textsIn(context.locale);
  const title = texts.say('method.name');
  return renderPage(
    <Page context={context} title={title} description={texts.say('method.description')}>
      <div class="page method">
        <h1>{title}</h1>
        <p class="lede">{texts.say('method.lede')}</p>
        <section aria-labelledby="what">
          <h2 id="what">{texts.say('method.what')}</h2>
          <p>{texts.say('method.what1')}</p>
          <p>{texts.say('method.what2')}</p>
          <p>{texts.say('method.what3')}</p>
          <p>{texts.say('method.once')}</p>
        </section>
        <How texts={texts} model={model} />
        <Measured texts={texts} model={model} />
        <section aria-labelledby="labels">
          <h2 id="labels">{texts.say('method.labels')}</h2>
          <p>{texts.say('method.labels1')}</p>
          <p>{texts.say('method.labels2')}</p>
          <p>{texts.say('method.again', { command: 'npm run evaluate -- crpd' })}</p>
        </section>
        <section aria-labelledby="weak">
          <h2 id="weak">{texts.say('method.weak')}</h2>
          <ul>
            {WEAKNESSES.map((weakness) => (
              <li>{texts.say(weakness)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="object">
          <h2 id="object">{texts.say('method.object')}</h2>
          <p>{texts.say('method.object1', { link: texts.say('gap.object') })}</p>
          <p>{texts.say('method.object2')}</p>
        </section>
        <p class="actions">
          <a class="button quiet" href={conventionAddress(texts.locale)}>
            {texts.say('convention.name')}
          </a>
          <a class="button quiet" href={checkAddress(texts.locale)}>
            {texts.say('check.name')}
          </a>
        </p>
      </div>
    </Page>,
  );
}

function How({ texts, model }: { texts: Texts; model: MethodModel }) {
  const { rules, model: trained } = model;
  const list = new Intl.ListFormat(texts.locale).format(
    model.languages
      .map((language) => texts.languageInLine(language))
      .sort((a, b) => a.localeCompare(b, texts.locale)),
  );
  return (
    <section aria-labelledby="how">
      <h2 id="how">{texts.say('method.how')}</h2>
      <p>{texts.say('method.rules', { list, version: versionOf(rules) })}</p>
      {trained && <p>{texts.say('method.model', { version: versionOf(trained) })}</p>}
      <p>
        {texts.say('method.combined')} {trained && texts.say('method.both')}
      </p>
      <p>{texts.say('method.stance')}</p>
    </section>
  );
}

function Measured({ texts, model }: { texts: Texts; model: MethodModel }) {
  const { signals, elsewhere, articles, outdated } = model;
  return (
    <section aria-labelledby="measured">
      <h2 id="measured">{texts.say('method.measured')}</h2>
      {outdated && (
        <p class="notice">
          {texts.say('method.outdated', {
            reader: readerName(texts, outdated.readers),
            ...{ number: outdated.readings, of: outdated.of, command: 'npm run retag' },
          })}
        </p>
      )}
      <p>{texts.say('method.terms')}</p>
      <h3 id="measured-signals">{texts.say('method.signals')}</h3>
      {signals ? (
        <>
          <p>
            {texts.say('method.signalsHow', {
              date: texts.date(signals.at),
              version: readerName(texts, signals.by),
              number: signals.provisions,
            })}
          </p>
          <MeasuredTable
            texts={texts}
            id="by-language"
            caption={`${texts.say('method.signals')} · ${texts.say('method.byLanguage')}`}
            heads={[texts.say('method.precision'), texts.say('method.recall')]}
            rows={signals.languages.map(({ id, precision, recall, n }) => ({
              ...{ name: texts.language(id), shares: [precision, recall], n },
            }))}
          />
          <MeasuredTable
            texts={texts}
            id="by-signal"
            caption={texts.say('method.signals')}
            heads={[texts.say('method.precision'), texts.say('method.recall')]}
            rows={signals.signals.map(({ id, precision, recall, n }) => ({
              ...{ name: texts.label('signal', id), shares: [precision, recall], n },
            }))}
          />
        </>
      ) : (
        <p>{texts.say('method.notMeasured')}</p>
      )}
      {elsewhere && (
        <>
          <h3 id="measured-elsewhere">{texts.say('method.elsewhere')}</h3>
          <p>
            {texts.say('method.elsewhereHow', {
              date: texts.date(elsewhere.at),
              version: readerName(texts, elsewhere.by),
              number: elsewhere.provisions,
            })}
          </p>
          <MeasuredTable
            texts={texts}
            id="elsewhere"
            caption={texts.say('method.elsewhere')}
            heads={[texts.say('method.precision'), texts.say('method.recall')]}
            rows={(['all', 'practices'] as const).map((part) => ({
              name: texts.say(part === 'all' ? 'method.allReadings' : 'method.practices'),
              shares: [elsewhere[part].precision, elsewhere[part].recall],
              n: elsewhere[part].n,
            }))}
          />
        </>
      )}
      <h3 id="measured-articles">{texts.say('method.articles')}</h3>
      {articles ? (
        <>
          <p>
            {texts.say('method.articlesHow', {
              date: texts.date(articles.at),
              version: readerName(texts, articles.by),
              number: articles.paragraphs,
            })}
          </p>
          <MeasuredTable
            texts={texts}
            id="articles-by-language"
            caption={`${texts.say('method.articles')} · ${texts.say('method.byLanguage')}`}
            heads={[texts.say('method.first'), texts.say('method.firstThree')]}
            rows={articles.languages.map(({ id, accuracy, topThree, n }) => ({
              ...{ name: texts.language(id), shares: [accuracy, topThree], n },
            }))}
          />
          <MeasuredTable
            texts={texts}
            id="by-article"
            caption={texts.say('method.articles')}
            heads={[texts.say('method.precision'), texts.say('method.recall')]}
            rows={articles.articles.map(({ id, precision, recall, n }) => ({
              name: `${id.replace('-', '–')} · ${texts.label('article', id)}`,
              ...{ shares: [precision, recall], n },
            }))}
          />
        </>
      ) : (
        <p>{texts.say('method.notMeasured')}</p>
      )}
    </section>
  );
}

/** `1` of `rules@1`. */
function versionOf(reader: string): string {
  return reader.slice(reader.indexOf('@') + 1);
}
