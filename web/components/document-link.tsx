import type { DocumentCard } from '../../data/search/query.ts';
import { documentAddress } from '../addresses.ts';
import type { Texts } from '../texts.ts';
import { Foreign } from './foreign.tsx';

/** A document's title in its own language, as a link to its page. */
export function DocumentLink(props: {
  texts: Texts;
  document: Pick<DocumentCard, 'id' | 'title' | 'language'>;
}) {
  const { id, title, language } = props.document;
  return (
    <a class="title" href={documentAddress(props.texts.locale, id)}>
      <Foreign language={language}>{title}</Foreign>
    </a>
  );
}
