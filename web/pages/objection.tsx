import { documentAddress, gapAddress, objectionAddress, textAddress } from '../addresses.ts';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { Foreign } from '../components/foreign.tsx';
import { QuoteSource, Reading } from '../components/gap-quote.tsx';
import { MarkedText } from '../components/marked-text.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { ObjectionModel } from '../models/gap.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** The form to object to a reading of a passage, and what became of it once it was sent. */
export function objectionPage(context: PageContext, model: ObjectionModel): string {
  const texts = textsIn(context.locale);
  const { quote } = model;
  return renderPage(
    <Page
      context={context}
      title={texts.say('objection.title')}
      description={texts.say('objection.description')}
      section="countries"
      noIndex
    >
      <div class="page objection">
        <Breadcrumb
          texts={texts}
          crumbs={[
            {
              href: documentAddress(texts.locale, quote.document.id),
              label: <Foreign language={quote.document.language}>{quote.document.title}</Foreign>,
            },
            { label: texts.say('objection.title') },
          ]}
        />
        <h1>{texts.say('objection.title')}</h1>
        <p>{texts.say('objection.what')}</p>
        <p class="read-as">
          <Reading texts={texts} {...model} disputed={false} />
        </p>
        <blockquote>
          <p lang={quote.language} dir="auto">
            <MarkedText parts={quote.parts} />
          </p>
          <footer>
            <QuoteSource texts={texts} quote={quote} />
          </footer>
        </blockquote>
        {model.outcome === 'added' || model.outcome === 'known' ? (
          <Sent texts={texts} model={model} />
        ) : (
          <Form texts={texts} model={model} />
        )}
      </div>
    </Page>,
  );
}

function Sent({ texts, model }: { texts: Texts; model: ObjectionModel }) {
  const { quote } = model;
  const { country } = quote.document;
  return (
    <>
      <p class="notice" role="status">
        {texts.say(model.outcome === 'known' ? 'objection.known' : 'objection.sent')}
      </p>
      <p class="actions">
        {country && (
          <a class="button" href={gapAddress(texts.locale, country)}>
            {texts.say('objection.back')}
          </a>
        )}
        <a
          class="button quiet"
          href={textAddress(texts.locale, quote.document.id, {
            file: quote.fileId,
            passageId: quote.passageId,
          })}
        >
          {texts.say('objection.openPassage')}
        </a>
      </p>
    </>
  );
}

function Form({ texts, model }: { texts: Texts; model: ObjectionModel }) {
  const { outcome } = model;
  const wrong = outcome === 'long-contact' ? 'contact' : outcome && 'reason';
  const most = { number: wrong === 'contact' ? model.longestContact : model.longestReason };
  return (
    <form method="post" action={objectionAddress(texts.locale, model.passageId, model)}>
      {wrong && (
        <p class="notice" role="alert">
          <a href={`#${wrong}`}>
            {outcome === 'no-reason'
              ? texts.say('objection.reasonMissing')
              : texts.say('objection.tooLong', most)}
          </a>
        </p>
      )}
      <label for="reason">{texts.say('objection.reason')}</label>
      <p class="help" id="reason-help">
        {texts.say('objection.reasonHelp', { number: model.longestReason })}
      </p>
      <textarea
        id="reason"
        name="reason"
        rows={5}
        required
        dir="auto"
        maxLength={model.longestReason}
        aria-describedby="reason-help"
        aria-invalid={wrong === 'reason' ? 'true' : undefined}
      >
        {model.reason}
      </textarea>
      <label for="contact">{texts.say('objection.contact')}</label>
      <p class="help" id="contact-help">
        {texts.say('objection.contactHelp')}
      </p>
      <input
        id="contact"
        name="contact"
        type="text"
        dir="auto"
        autocomplete="email"
        maxLength={model.longestContact}
        value={model.contact}
        aria-describedby="contact-help"
        aria-invalid={wrong === 'contact' ? 'true' : undefined}
      />
      <p class="actions">
        <button type="submit">{texts.say('objection.submit')}</button>
      </p>
    </form>
  );
}
