import type { DocumentCard } from '../../data/search/query.ts';
import { documentAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import { DocumentMeta } from './document-meta.tsx';
import { isFictional } from './fictional-note.tsx';
import { Foreign } from './foreign.tsx';

interface Props {
  texts: Texts;
  documents: DocumentCard[];
  withoutCountry?: boolean;
}

/** Documents with what describes them, one line or two each. */
export function DocumentList({ texts, documents, withoutCountry }: Props) {
  return (
    <ul class="documents">
      {documents.map((card) => (
        <li>
          <a class="title" href={documentAddress(texts.locale, card.id)}>
            <Foreign language={card.language}>{card.title}</Foreign>
          </a>
          <TitleInEnglish card={card} />
          {isFictional(card.country) && <span class="tag">{texts.say('site.fictional')}</span>}
          <DocumentMeta texts={texts} card={card} withoutCountry={withoutCountry} />
        </li>
      ))}
    </ul>
  );
}

/** The English title under a title in another language. */
export function TitleInEnglish({ card }: { card: Pick<DocumentCard, 'title' | 'titleEn'> }) {
  if (!card.titleEn || card.titleEn === card.title) return null;
  return (
    <p class="title-en">
      <Foreign language="en">{card.titleEn}</Foreign>
    </p>
  );
}
