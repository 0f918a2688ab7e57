import type { DocumentCard } from '../../data/search/query.ts';

/** Two texts of a law, held against each other. */
export interface VersionsModel {
  /** Absent while nothing was chosen. */
  older?: VersionSide;
  newer?: VersionSide;
  /** Why nothing is compared. */
  obstacle?: 'choose' | 'no-text' | 'languages';
  /** Whether something says that they are texts of one law. */
  related: boolean;
  counts: Record<'same' | 'changed' | 'added' | 'removed' | 'moved', number>;
  /** What changed on this page, with the unchanged between folded to a number. */
  items: VersionItem[];
  page: number;
  pages: number;
  /** Provisions of each text that are compared at most, and words of one that are marked. */
  limits: { provisions: number; words: number };
  /** One of the texts has more provisions than that. */
  cut: boolean;
}

export interface VersionSide {
  document: DocumentCard;
  fileId: number;
  paged: boolean;
}

export type VersionItem =
  | { fate: 'same'; count: number; first: VersionPlace; last: VersionPlace }
  | {
      fate: 'changed' | 'added' | 'removed';
      moved: boolean;
      older?: VersionPlace;
      newer?: VersionPlace;
      language: string;
      parts: VersionPart[];
      /** Too long or too different: the whole texts stand one after the other. */
      whole: boolean;
    };

export interface VersionPlace {
  passageId: number;
  page?: number;
  label?: string;
  heading?: string;
  language: string;
}

export interface VersionPart {
  kind: 'same' | 'added' | 'removed' | 'left-out';
  text: string;
}
