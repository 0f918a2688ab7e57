import {
  compareAddress,
  countriesAddress,
  countryAddress,
  gapAddress,
  gapDataAddress,
  gapTableAddress,
  methodAddress,
} from '../addresses.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { partySince } from '../components/convention-dates.tsx';
import { FictionalNote } from '../components/fictional-note.tsx';
import { Documents, Missing } from '../components/gap-documents.tsx';
import { Question } from '../components/gap-question.tsx';
import { readerName } from '../components/gap-quote.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { GapModel } from '../models/gap.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** The United Nations' own page of this treaty: declarations and reservations by country. */
const TREATY_COLLECTION =
  'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-15&chapter=4';

/** A country's law held against the Convention, question by question, in its own words. */
export function gapPage(context: PageContext, model: GapModel): string {
  const texts = textsIn(context.locale);
  const name = texts.place(model.code);
  const title = texts.say('gap.title', { name });
  const only = model.single ? model.groups[0]?.questions[0] : undefined;
  const nothing = model.documents.every(({ standing }) => standing === 'other');
  const question = only && texts.label('crpdQuestion', only.id);
  return renderPage(
    <Page
      context={context}
      title={question ? `${question} ${title}` : title}
      description={texts.say('gap.description', { name })}
      section="countries"
      noIndex={model.single}
    >
      <div class="page gap">
        <Breadcrumb
          texts={texts}
          crumbs={[
            { href: countriesAddress(texts.locale), label: texts.say('site.countries') },
            { href: countryAddress(texts.locale, model.code), label: name },
            ...(question
              ? [
                  { href: gapAddress(texts.locale, model.code), label: texts.say('gap.crumb') },
                  { label: question },
                ]
              : [{ label: texts.say('gap.crumb') }]),
          ]}
        />
        <h1>{title}</h1>
        <p class="lede">{texts.say('gap.lede')}</p>
        {model.fictional && <FictionalNote texts={texts} />}
        <Actions texts={texts} model={model} only={only?.id} />
        <Facts texts={texts} model={model} />
        {model.outdatedReaders && (
          <p class="notice">
            {texts.say('gap.outdated', {
              reader: readerName(texts, model.outdatedReaders),
              command: 'npm run retag',
            })}
          </p>
        )}
        <Precision texts={texts} measured={model.precision} />
        {nothing ? (
          <>
            <p class="notice">{texts.say('gap.empty', { name })}</p>
            {model.documents.length === 0 && <Missing texts={texts} missing={model.missing} />}
          </>
        ) : (
          <>
            {!model.single && <Contents texts={texts} model={model} />}
            {model.groups.map(({ group, questions }) => (
              <section class="group" aria-labelledby={`group-${group}`}>
                <h2 id={`group-${group}`}>{texts.label('crpdQuestionGroup', group)}</h2>
                {questions.map((one) => (
                  <Question texts={texts} model={model} question={one} />
                ))}
              </section>
            ))}
          </>
        )}
        <Documents texts={texts} model={model} />
        <p class="source">
          {texts.say('gap.method')}{' '}
          <a href={methodAddress(texts.locale)}>{texts.say('method.name')}</a>
        </p>
      </div>
    </Page>,
  );
}

/** How often readings are right in laws like these: it differs by language and kind of law. */
function Precision({ texts, measured }: { texts: Texts; measured: GapModel['precision'] }) {
  if (!measured) return null;
  const { by, languages, elsewhere } = measured;
  const figures = languages.map(
    ({ language, share }) =>
      `${texts.language(language)} ${share === undefined ? `(${texts.say('method.few')})` : texts.percent(share)}`,
  );
  return (
    <p class="source">
      {texts.say('gap.precisionByLanguage', {
        reader: readerName(texts, by),
        figures: figures.join(' · '),
      })}{' '}
      {elsewhere &&
        texts.say('gap.precisionElsewhere', {
          all: texts.percent(elsewhere.all),
          practices: texts.percent(elsewhere.practices),
        })}
    </p>
  );
}

function Actions(props: { texts: Texts; model: GapModel; only?: string }) {
  const { texts, model, only } = props;
  return (
    <p class="actions">
      <button type="button" data-print hidden>
        {texts.say('gap.print')}
      </button>
      {only && (
        <a class="button quiet" href={gapAddress(texts.locale, model.code, { question: only })}>
          {texts.say('gap.allQuestions')}
        </a>
      )}
      <a class="button quiet" href={gapTableAddress(texts.locale, model.code)}>
        CSV
      </a>
      <a class="button quiet" href={gapDataAddress(model.code, only)}>
        JSON
      </a>
      <a
        class="button quiet"
        href={compareAddress(texts.locale, { countries: [model.code], question: only })}
      >
        {texts.say('compare.name')}
      </a>
    </p>
  );
}

function Facts({ texts, model }: { texts: Texts; model: GapModel }) {
  return (
    <>
      <dl class="facts">
        <Fact
          label={texts.say('country.ratified')}
          value={partySince(texts, model.crpd, 'convention')}
        />
        <Fact
          label={texts.say('country.protocolRatified')}
          value={partySince(texts, model.crpd, 'protocol')}
        />
        <Fact
          label={texts.say('gap.read')}
          value={texts.say('gap.readOf', { read: model.read, held: model.held })}
        />
        {model.read > 0 && (
          <>
            <Fact
              kind="protects"
              label={texts.say('gap.protective')}
              value={texts.number(model.protects)}
            />
            <Fact
              kind="restricts"
              label={texts.say('gap.restrictive')}
              value={texts.number(model.restricts)}
            />
            <Fact label={texts.say('gap.nothing')} value={texts.number(model.nothing)} />
          </>
        )}
      </dl>
      <p class="source declarations">
        {texts.say('country.conventionSource', { date: texts.date(model.crpdAsOf) })}{' '}
        {texts.say('gap.declarations')}{' '}
        <a href={TREATY_COLLECTION} rel="noopener">
          {texts.say('gap.declarationsLink')}
        </a>
      </p>
    </>
  );
}

function Fact(props: { label: string; value: string; kind?: 'protects' | 'restricts' }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd class={props.kind}>{props.value}</dd>
    </div>
  );
}

/** Where to go, with how much was found: folded, so that what is quoted comes first. */
function Contents({ texts, model }: { texts: Texts; model: GapModel }) {
  const figures = { protects: '▲', restricts: '▼' } as const;
  return (
    <nav class="contents" aria-label={texts.say('gap.contents')}>
      <details>
        <summary>{texts.say('gap.contents')}</summary>
        <ol>
          {model.groups
            .flatMap(({ questions }) => questions)
            .map(({ id, sides }) => (
              <li>
                <a href={`#${id}`}>{texts.label('crpdQuestion', id)}</a>
                {sides.map(({ side, count }) => (
                  <span class={side}>
                    <span aria-hidden="true">{figures[side]}</span>
                    <span class="visually-hidden"> {texts.say(`gap.${side}`)}:</span>{' '}
                    {texts.number(count)}
                  </span>
                ))}
              </li>
            ))}
        </ol>
      </details>
    </nav>
  );
}
