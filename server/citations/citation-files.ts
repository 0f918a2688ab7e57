import { BIBTEX_TYPE, bibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { RIS_TYPE, ris } from './ris.ts';

/** A citation as a file that reference managers take. */
export interface CitationFile {
  /** What people call the format. */
  name: string;
  /** Ending of the permanent address and of the file's name, with its dot. */
  ending: string;
  mediaType: string;
  write(item: CslItem): string;
}

/** Every form in which one document's citation can be taken along. */
export const CITATION_FILES: readonly CitationFile[] = [
  { name: 'RIS', ending: '.ris', mediaType: RIS_TYPE, write: ris },
  { name: 'BibTeX', ending: '.bib', mediaType: BIBTEX_TYPE, write: bibtex },
  {
    name: 'CSL JSON',
    ending: '.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    // A list, as programs that take several items expect it.
    write: (item) => `${JSON.stringify([item], undefined, 2)}\n`,
  },
];
