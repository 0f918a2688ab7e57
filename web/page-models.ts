import type {
  Evidence,
  FileRole,
  Origin,
  RelationEvidence,
  RelationKind,
  RelationState,
  TextSource,
} from '../data/model.ts';
import type { DocumentCard, SearchAnswer, SearchQuery, TextPart } from '../data/search/query.ts';
import type { CrpdStatus } from '../data/vocabularies/crpd.ts';
import type { Locale } from '../data/vocabularies/languages.ts';

/** What every page needs besides its own content. */
export interface PageContext {
  locale: Locale;
  /** Path and query of this page without the language prefix, e.g. `/search?q=law`: for the language links. */
  path: string;
  /** Hashed addresses of the style sheet and the script, from the asset list. */
  styleUrl: string;
  scriptUrl: string;
  /** Hashed address of the icon; without it the page names none. */
  iconUrl?: string;
  /** Absolute base address of the site without a trailing slash, e.g. `https://example.org`. */
  baseUrl: string;
}

/** Numbers on the home page. */
export interface HomeModel {
  documents: number;
  /** Documents of which the text is searchable, not only the record. */
  withText: number;
  countries: number;
  languages: number;
  passages: number;
  types: { value: string; count: number }[];
  topics: { value: string; count: number }[];
  regions: { value: string; countries: number; documents: number }[];
  recent: DocumentCard[];
}

export interface SearchModel {
  query: SearchQuery;
  answer: SearchAnswer;
  /** When nothing was found but countries were chosen: what the library does hold for them. */
  held: { country: string; documents: number }[];
  /** OpenURL context objects of the results, by id: what reference managers read from the page. */
  coins?: ReadonlyMap<string, string>;
  /** The words in a likelier spelling, when little was found. */
  didYouMean?: string;
}

export interface DocumentModel extends DocumentCard {
  otherTitles: string[];
  issuer?: string;
  languages: string[];
  topics: string[];
  summary?: string;
  dateAdopted?: string;
  dateInForce?: string;
  dateRepealed?: string;
  sourceUrl?: string;
  source?: string;
  rights?: string;
  revision: number;
  /** ISO 8601 instants. */
  createdAt: string;
  updatedAt: string;
  files: FileModel[];
  /** What the work is to others; accepted ones first, rejected ones left out. */
  relations: RelationModel[];
  /** The history of why each field says what it says; the value in force first. */
  provenance: {
    field: string;
    value: string;
    origin: Origin;
    confidence: number;
    evidence?: Evidence;
    current: boolean;
  }[];
}

/** A piece of a formatted citation: words of the reader's language, of the document's, or an address. */
export interface CitationPart {
  kind: 'own' | 'title' | 'foreign' | 'address';
  text: string;
  /** BCP 47 language of a title and of foreign words, when it is known. */
  language?: string;
}

/** What a document's page says to whoever wants to cite it, person or program. */
export interface CitationModel {
  parts: CitationPart[];
  /** The same as files for reference managers. */
  files: { name: string; mediaType: string; url: string }[];
  /** OpenURL context object for the title of a span of class `Z3988`. */
  coins: string;
  /** Names and contents of `meta` elements. */
  metaTags: [string, string][];
  /** JSON-LD. */
  structuredData: Record<string, unknown>;
}

/** A revision of a document's record that can be opened. */
export interface RevisionLink {
  revision: number;
  /** Since when the record said so, ISO 8601. */
  since: string;
}

/** What the page of a document shows. */
export interface DocumentPageModel extends DocumentModel {
  citation: CitationModel;
  /** Every revision that readers could see, the present one last; one of them is none to list. */
  revisions: RevisionLink[];
}

/** What the record of a document said before. */
export interface RevisionModel {
  /** The record as it was, without what was not kept of it. */
  record: DocumentModel;
  since: string;
  /** When the next revision took its place. */
  until: string;
  /** Files of that time; without an address when their bytes cannot be had any more. */
  files: { name: string; mediaType: string; bytes: number; language?: string; url?: string }[];
  revisions: RevisionLink[];
}

/** What a document is to another one. */
export interface RelationModel {
  kind: RelationKind;
  /** `from`: this document does it ("amends"); `to`: the other does ("amended by"). */
  direction: 'from' | 'to';
  /** The other document. */
  document: DocumentCard;
  origin: Origin;
  state: RelationState;
  confidence: number;
  evidence?: RelationEvidence;
}

/** An expression of the work that can be read and downloaded. */
export interface FileModel {
  id: number;
  name: string;
  role: FileRole;
  language?: string;
  mediaType: string;
  bytes: number;
  /** Absent where the format has no pages. */
  pages?: number;
  textSource: TextSource;
  passages: number;
  /** Address of the download on this site. */
  url: string;
}

/** The text of one expression, one page of provisions at a time. */
export interface TextModel {
  document: DocumentCard;
  file: FileModel;
  /** Other expressions with text. */
  otherFiles: FileModel[];
  /** Words carried over from the search, marked in the text; empty when none. */
  q: string;
  /** Only these very words were looked for. */
  exact?: boolean;
  /** How many passages of the file hold a hit (only with `q`). */
  hitCount: number;
  /** The first hit on this part of the text, else on a later part, else of all. */
  firstHit?: { passageId: number; part: number };
  /** Table of provisions of the whole file: headings and labels with the page of the text view they are on. */
  contents: { passageId: number; label?: string; heading?: string; level: number; part: number }[];
  passages: {
    passageId: number;
    pageFrom?: number;
    pageTo?: number;
    /** Pages of the passage that OCR read, and whether some of them are doubtful. */
    ocr?: 'read' | 'doubtful';
    label?: string;
    /** Headings that start here, i.e. that the passage before did not stand under. */
    newHeadings: { level: number; text: string }[];
    language: string;
    parts: TextPart[];
    /** Which of the passages with a hit this is, from 1; absent without a hit. */
    hitNumber?: number;
    /** Previous and next passage with a hit, for jumping, with the part they are on. */
    previousHit?: { passageId: number; part: number };
    nextHit?: { passageId: number; part: number };
  }[];
  /** Which part of the text this is (a part holds some 100 passages), from 1. */
  part: number;
  parts: number;
}

export interface CountriesModel {
  /** By region, every UN member and observer, held or not, and other places held. */
  regions: { region: string; places: { code: string; documents: number }[] }[];
  bodies: { code: string; documents: number }[];
}

export interface CountryModel {
  code: string;
  kind: 'country' | 'body' | 'fictional';
  region?: string;
  subregion?: string;
  incomeGroup?: string;
  crpd?: CrpdStatus;
  crpdAsOf: string;
  documents: number;
  types: { value: string; count: number }[];
  topics: { value: string; count: number }[];
  decades: { value: string; count: number }[];
  /** Grouped by type, newest first. */
  groups: { type: string; documents: DocumentCard[] }[];
  /** Places of the same sub-region with documents. */
  neighbours: { code: string; documents: number }[];
}

/** An error page says what is wrong, where, and what to do; never internals. */
export interface ErrorModel {
  status: number;
  /** Key of the closed list of error codes, which is also the key of its texts. */
  code:
    | 'not-found'
    | 'gone'
    | 'unauthorized'
    | 'forbidden'
    | 'conflict'
    | 'bad-request'
    | 'too-many-requests'
    | 'empty-draft'
    | 'too-large'
    | 'unreadable'
    | 'too-slow'
    | 'busy'
    | 'internal';
  /** For a person asking for help. */
  requestId: string;
  /** Detail safe to show, e.g. the parameter at fault. */
  detail?: string;
  /** When a document was withdrawn, and why, as far as the public is told. */
  withdrawal?: { at: string; note?: string };
}
