import type { Locale } from '../../data/vocabularies/languages.ts';
import { documentAddress, permanentAddress } from '../../web/addresses.ts';
import type { CitationModel, DocumentModel } from '../../web/page-models.ts';
import { CITATION_FILES } from './citation-files.ts';
import { citedDocument } from './cited-document.ts';
import { coins } from './coins.ts';
import { cslItem } from './csl.ts';
import { formattedCitation } from './formatted-citation.ts';
import { metaTags } from './meta-tags.ts';
import { structuredData } from './structured-data.ts';

/**
 * All that a document's page says to whoever wants to cite it.
 *
 * @param base - address of this site without a slash at the end
 * @param today - the day of reading, ISO 8601
 */
export function citationModel(
  model: DocumentModel,
  locale: Locale,
  base: string,
  today: string,
): CitationModel {
  const item = cslItem(citedDocument(model), base);
  const page = base + documentAddress(locale, model.id);
  const pdf = model.files.find((file) => file.mediaType === 'application/pdf');
  return {
    parts: formattedCitation(item, locale, today),
    files: CITATION_FILES.map(({ name, ending, mediaType }) => ({
      ...{ name, mediaType },
      url: permanentAddress(model.id) + ending,
    })),
    coins: coins(item),
    metaTags: metaTags(item, page, pdf && base + pdf.url),
    structuredData: structuredData(model, base, page),
  };
}
