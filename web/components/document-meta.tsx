import type { DocumentCard } from '../../data/search/query.ts';
import { countryAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';
import { Status } from './status.tsx';

interface Props {
  texts: Texts;
  card: Omit<DocumentCard, 'id' | 'title' | 'titleEn'>;
  /** The page already says which country it is about. */
  withoutCountry?: boolean;
}

/** Country, year, type, language and status of a document, always in this order. */
export function DocumentMeta({ texts, card, withoutCountry }: Props) {
  return (
    <dl class="meta">
      {card.country && !withoutCountry && (
        <div>
          <dt>{texts.label('field', 'country')}</dt>
          <dd>
            <a href={countryAddress(texts.locale, card.country)}>{texts.place(card.country)}</a>
          </dd>
        </div>
      )}
      {card.year !== undefined && (
        <div>
          <dt>{texts.label('field', 'year')}</dt>
          <dd>{card.year}</dd>
        </div>
      )}
      {card.type && (
        <div>
          <dt>{texts.label('field', 'type')}</dt>
          <dd>
            <DocumentType texts={texts} card={card} />
          </dd>
        </div>
      )}
      {card.language && (
        <div>
          <dt>{texts.label('field', 'language')}</dt>
          <dd>{texts.language(card.language)}</dd>
        </div>
      )}
      <div>
        <dt>{texts.label('field', 'status')}</dt>
        <dd>
          <Status texts={texts} status={card.status} />
        </dd>
      </div>
    </dl>
  );
}

/**
 * The mapped type with what the source itself calls the document: its number ("Ley 26.657"), or
 * its word for the type, unless that says the same.
 */
export function DocumentType({ texts, card }: { texts: Texts; card: Props['card'] }) {
  const label = card.type ? texts.label('type', card.type) : '';
  const own = card.number ?? card.typeWord;
  if (!own || own.toLowerCase() === label.toLowerCase()) return <>{label}</>;
  return (
    <>
      {label} (<Foreign language={card.language}>{own}</Foreign>)
    </>
  );
}
