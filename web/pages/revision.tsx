import { documentAddress, revisionAddress, searchAddress } from '../addresses.ts';
import { TitleInEnglish } from '../components/document-list.tsx';
import { DocumentMeta } from '../components/document-meta.tsx';
import { FictionalNote, isFictional } from '../components/fictional-note.tsx';
import { Foreign } from '../components/foreign.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { RevisionList } from '../components/revision-list.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { PageContext, RevisionModel } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';
import { DocumentCrumbs } from './document.tsx';

/** What the record of a document said before, with a clear way to what it says now. */
export function revisionPage(context: PageContext, model: RevisionModel): string {
  const texts = textsIn(context.locale);
  const { record, revisions } = model;
  const present = revisions.at(-1)?.revision ?? record.revision;
  const title = texts.say('revisions.pageTitle', {
    title: record.title,
    revision: texts.number(record.revision),
  });
  return renderPage(
    <Page
      context={context}
      title={title}
      description={texts.say('document.description', { title: record.title })}
      noIndex
    >
      <div class="page document">
        <DocumentCrumbs texts={texts} model={record} />
        <p class="notice revision-notice">
          {texts.say('revisions.which', {
            revision: texts.number(record.revision),
            revisions: texts.number(present),
            from: texts.date(model.since),
            to: texts.date(model.until),
          })}{' '}
          <a href={documentAddress(texts.locale, record.id)}>{texts.say('revisions.present')}</a>
        </p>
        <Neighbours texts={texts} model={model} />
        {isFictional(record.country) && <FictionalNote texts={texts} />}
        <header class="document-head">
          <h1>
            <Foreign language={record.language}>{record.title}</Foreign>
          </h1>
          <TitleInEnglish card={record} />
          <DocumentMeta texts={texts} card={record} />
        </header>
        <div class="document-body">
          <div class="document-main">
            {record.summary && (
              <section aria-labelledby="summary">
                <h2 id="summary">{texts.say('document.summary')}</h2>
                <p class="summary" dir="auto">
                  {record.summary}
                </p>
              </section>
            )}
            <Languages texts={texts} languages={record.languages} />
            <FilesThen texts={texts} files={model.files} />
            <Topics texts={texts} topics={record.topics} />
          </div>
          <section class="document-side" aria-labelledby="about">
            <h2 id="about">{texts.say('document.about')}</h2>
            <RecordFacts texts={texts} model={record} />
          </section>
        </div>
        <RevisionList texts={texts} id={record.id} revisions={revisions} open={record.revision} />
      </div>
    </Page>,
  );
}

/** The way to the revisions before and after. */
function Neighbours({ texts, model }: { texts: Texts; model: RevisionModel }) {
  const { record, revisions } = model;
  const present = revisions.at(-1)?.revision;
  const before = revisions.findLast(({ revision }) => revision < record.revision)?.revision;
  const after = revisions.find(({ revision }) => revision > record.revision)?.revision;
  const link = (key: 'revisions.earlier' | 'revisions.later', revision: number | undefined) =>
    revision !== undefined && (
      <a
        class="button quiet"
        href={
          revision === present
            ? documentAddress(texts.locale, record.id)
            : revisionAddress(texts.locale, record.id, revision)
        }
      >
        {texts.say(key)}
      </a>
    );
  return (
    <nav class="actions" aria-label={texts.say('revisions.nav')}>
      {link('revisions.earlier', before)}
      {link('revisions.later', after)}
    </nav>
  );
}

function Languages({ texts, languages }: { texts: Texts; languages: readonly string[] }) {
  if (languages.length < 2) return null;
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{texts.say('document.versions')}</h2>
      <ul class="chips plain">
        {languages.map((language) => (
          <li>{texts.language(language)}</li>
        ))}
      </ul>
    </section>
  );
}

function FilesThen({ texts, files }: { texts: Texts; files: RevisionModel['files'] }) {
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{texts.say('revisions.files')}</h2>
      <ul class="files">
        {files.map(({ name, bytes, language, url }) => (
          <li>
            <div class="file-info">
              <p class="file-title">
                {url ? (
                  <a href={url}>
                    <bdi>{name}</bdi>
                  </a>
                ) : (
                  <bdi>{name}</bdi>
                )}
              </p>
              <p class="file-facts">
                {language && (
                  <>
                    <bdi>{texts.language(language)}</bdi> ·{' '}
                  </>
                )}
                <bdi>{texts.size(bytes)}</bdi>
                {!url && ` · ${texts.say('revisions.unavailable')}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Topics({ texts, topics }: { texts: Texts; topics: readonly string[] }) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{texts.say('document.topics')}</h2>
      <ul class="chips plain">
        {topics.map((topic) => (
          <li>
            <a href={searchAddress(texts.locale, { filters: { topic: [topic] } })}>
              {texts.label('topic', topic)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
