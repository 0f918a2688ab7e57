import {
  countriesAddress,
  countryAddress,
  externalAddress,
  permanentAddress,
  searchAddress,
} from '../addresses.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { Citation } from '../components/citation.tsx';
import { CitationHead } from '../components/citation-head.tsx';
import { TitleInEnglish } from '../components/document-list.tsx';
import { DocumentMeta } from '../components/document-meta.tsx';
import { FictionalNote, isFictional } from '../components/fictional-note.tsx';
import { FileList } from '../components/file-list.tsx';
import { Foreign } from '../components/foreign.tsx';
import { Provenance } from '../components/provenance.tsx';
import { RecordFacts } from '../components/record-facts.tsx';
import { RelatedDocuments } from '../components/related-documents.tsx';
import { RevisionList } from '../components/revision-list.tsx';
import { SearchStrip } from '../components/search-strip.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { DocumentModel, DocumentPageModel, PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** A work: what it is, its expressions to read and download, and where every detail comes from. */
export function documentPage(context: PageContext, model: DocumentPageModel): string {
  const texts = textsIn(context.locale);
  return renderPage(
    <Page
      context={context}
      title={model.title}
      description={model.summary ?? texts.say('document.description', { title: model.title })}
      canonicalPath={permanentAddress(model.id)}
      head={<CitationHead citation={model.citation} />}
    >
      <SearchStrip texts={texts} />
      <div class="page document">
        <DocumentCrumbs texts={texts} model={model} />
        {isFictional(model.country) && <FictionalNote texts={texts} />}
        <header class="document-head">
          <h1>
            <Foreign language={model.language}>{model.title}</Foreign>
          </h1>
          <TitleInEnglish card={model} />
          <DocumentMeta texts={texts} card={model} />
        </header>
        <div class="document-body">
          <div class="document-main">
            {model.summary && (
              <section aria-labelledby="summary">
                <h2 id="summary">{texts.say('document.summary')}</h2>
                <p class="summary" dir="auto">
                  {model.summary}
                </p>
              </section>
            )}
            <section aria-labelledby="versions">
              <h2 id="versions">{texts.say('document.versions')}</h2>
              {model.files.length > 0 ? (
                <FileList texts={texts} id={model.id} files={model.files} />
              ) : (
                <RecordOnly texts={texts} sourceUrl={model.sourceUrl} />
              )}
            </section>
            <RelatedDocuments texts={texts} model={model} />
            {model.topics.length > 0 && (
              <section aria-labelledby="topics">
                <h2 id="topics">{texts.say('document.topics')}</h2>
                <ul class="chips plain">
                  {model.topics.map((topic) => (
                    <li>
                      <a href={searchAddress(texts.locale, { filters: { topic: [topic] } })}>
                        {texts.label('topic', topic)}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <Citation texts={texts} citation={model.citation} />
          </div>
          <section class="document-side" aria-labelledby="about">
            <h2 id="about">{texts.say('document.about')}</h2>
            <RecordFacts texts={texts} model={model} />
          </section>
        </div>
        <RevisionList texts={texts} id={model.id} revisions={model.revisions} />
        <Provenance texts={texts} provenance={model.provenance} />
      </div>
    </Page>,
  );
}

/** Countries, the country, the document. */
export function DocumentCrumbs({ texts, model }: { texts: Texts; model: DocumentModel }) {
  const { locale } = texts;
  const country = model.country && {
    href: countryAddress(locale, model.country),
    label: texts.place(model.country),
  };
  return (
    <Breadcrumb
      texts={texts}
      crumbs={[
        { href: countriesAddress(locale), label: texts.say('site.countries') },
        ...(country ? [country] : []),
        { label: <Foreign language={model.language}>{model.title}</Foreign> },
      ]}
    />
  );
}

/** The library knows of the document but holds no copy: say so, and show the way to the text. */
function RecordOnly({ texts, sourceUrl }: { texts: Texts; sourceUrl?: string }) {
  const address = sourceUrl && externalAddress(sourceUrl);
  return (
    <div class="notice">
      <p>{texts.say('document.recordOnly')}</p>
      {address ? (
        <p>
          <a href={address} rel="external noopener">
            {texts.say('document.recordOnlyLink')}
          </a>
        </p>
      ) : (
        <p>{texts.say('document.recordOnlyNoLink')}</p>
      )}
    </div>
  );
}
