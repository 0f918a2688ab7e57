import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import { CRPD_QUESTIONS } from '../../data/vocabularies/crpd-questions.ts';
import { compareAddress } from '../addresses.ts';
import type { CompareModel } from '../models/compare.ts';
import type { Texts } from '../texts.ts';

const PLACES = [0, 1, 2, 3];

interface Props {
  texts: Texts;
  model: CompareModel;
}

/** Chooses what is compared: countries in one form, documents in another. */
export function CompareForms({ texts, model }: Props) {
  const byDocuments = model.choice.documents.length > 0;
  // Once there is something to read, the form steps back, and the other one leaves.
  const choosing = model.columns.length < 2;
  return (
    <div class="compare-forms">
      {(choosing || !byDocuments) && (
        <details open={choosing && !byDocuments}>
          <summary>{texts.say('compare.ofCountries')}</summary>
          <CountryForm texts={texts} model={model} />
        </details>
      )}
      {(choosing || byDocuments) && (
        <details open={choosing && byDocuments}>
          <summary>{texts.say('compare.ofDocuments')}</summary>
          <DocumentForm texts={texts} model={model} />
        </details>
      )}
    </div>
  );
}

function CountryForm({ texts, model }: Props) {
  const { choice } = model;
  const byName = new Intl.Collator(texts.locale);
  const countries = [...new Set([...model.countries, ...choice.countries])]
    .map((code) => ({ code, name: texts.place(code) }))
    .sort((a, b) => byName.compare(a.name, b.name));
  return (
    <form class="choices" method="get" action={compareAddress(texts.locale)}>
      {PLACES.map((place) => (
        <label>
          <span>{texts.say('compare.countryNumber', { number: place + 1 })}</span>
          <select name="country">
            <option value="">–</option>
            {countries.map(({ code, name }) => (
              <option value={code} selected={choice.countries[place] === code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <Narrowing texts={texts} model={model} />
    </form>
  );
}

function DocumentForm({ texts, model }: Props) {
  const { choice, suggested } = model;
  return (
    <form class="choices" method="get" action={compareAddress(texts.locale)}>
      {PLACES.map((place) => (
        <label class="document">
          <span>{texts.say('compare.documentNumber', { number: place + 1 })}</span>
          <input
            type="text"
            name="document"
            dir="ltr"
            list="suggested-documents"
            value={choice.documents[place]}
            aria-describedby="document-help"
          />
        </label>
      ))}
      <datalist id="suggested-documents">
        {suggested.map(({ id, title }) => (
          <option value={id}>{title.slice(0, 80)}</option>
        ))}
      </datalist>
      <p class="help" id="document-help">
        {texts.say('compare.documentHelp')}
      </p>
      <Narrowing texts={texts} model={model} />
    </form>
  );
}

/** One question, or the questions of one article. */
function Narrowing({ texts, model }: Props) {
  const { choice } = model;
  return (
    <>
      <label>
        <span>{texts.say('compare.question')}</span>
        <select name="question">
          <option value="">{texts.say('compare.allQuestions')}</option>
          {CRPD_QUESTIONS.map(({ id }) => (
            <option value={id} selected={choice.question === id}>
              {texts.label('crpdQuestion', id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.say('compare.article')}</span>
        <select name="article">
          <option value="">{texts.say('compare.anyArticle')}</option>
          {CRPD_ARTICLES.map(({ article }) => (
            <option value={article} selected={choice.article === article}>
              {`${article.replace('-', '–')} ${texts.label('articleShort', article)}`}
            </option>
          ))}
        </select>
      </label>
      <p class="actions">
        <button type="submit">{texts.say('compare.submit')}</button>
      </p>
    </>
  );
}
