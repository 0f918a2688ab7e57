/** States of source addresses that a curator looks at. */
export const LINK_LISTS = ['broken', 'moved', 'unsure'] as const;
export type LinkList = (typeof LINK_LISTS)[number];

/** Source addresses in one state. */
export interface LinksModel {
  state: LinkList;
  counts: Partial<Record<'ok' | LinkList, number>>;
  links: LinkModel[];
  page: number;
  pages: number;
  total: number;
  /** What was just done. */
  said?: 'taken' | 'fine' | 'checking';
  /** Why nothing was written. */
  fault?: { url: string; text: string } | { url: string; conflict: LinkConflictModel };
}

/** Somebody else changed the source address of a document meanwhile. */
export interface LinkConflictModel {
  document: string;
  theirs: string;
  yours: string;
}

export interface LinkModel {
  url: string;
  /** HTTP status of the last answer. */
  status?: number;
  /** Key of the vocabulary `linkFault`. */
  fault?: string;
  movedTo?: string;
  checkedAt: string;
  nextAt: string;
  since: string;
  documents: { id: string; title: string; revision: number }[];
}
