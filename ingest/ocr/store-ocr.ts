import { writing } from '../../data/database.ts';
import type { Library } from '../../data/library.ts';
import type { WaitingFile } from '../../data/page-readings.ts';
import type { ProcessedFile } from '../process.ts';

const ACTOR = 'ocr';

/**
 * Puts the text of a file that was read by OCR in the place of what it had, in one transaction:
 * passages, how the text was got, and what the text says about the work when this is the file that
 * describes it. The revision is raised, so that the index takes it in.
 */
export function storeOcr(library: Library, file: WaitingFile, processed: ProcessedFile): void {
  const { documents, passages } = library;
  const id = file.documentId;
  writing(library.database, () => {
    passages.replace(id, file.id, processed.passages);
    // What the text is to others is found anew, once it is whole.
    library.relations.withdrawProposals(id);
    if (processed.fingerprint) library.fingerprints.put(file.id, processed.fingerprint);
    library.statements.put(id, file.id, processed.statements ?? []);
    passages.updateFile(file.id, {
      language: file.language ?? processed.languages[0] ?? null,
      textSource: processed.textSource,
      extractor: processed.extractor,
      pagesNeedingOcr: processed.pages.filter((page) => page.needsOcr).map((page) => page.number),
    });
    documents.addLanguages(id, processed.languages);
    const describing = passages.filesOf(id)[0]?.id === file.id;
    const changed = describing
      ? documents.revise(id, processed.descriptions, ['file', 'rule'], ACTOR)
      : [];
    if (changed.length === 0) documents.touch(id);
  })();
}
