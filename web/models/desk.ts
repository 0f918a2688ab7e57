import type { Role, Scope } from '../../data/vocabularies/access.ts';
import type { ReviewReason } from '../../data/vocabularies/review-reasons.ts';
import type { PageContext } from '../page-models.ts';

/** What every page of the desk needs besides its own content. */
export interface DeskContext extends PageContext {
  account: { name: string; role: Role };
  /** What forms send along, so that no other site can send them. */
  csrf: string;
}

/** The page to sign in. */
export interface SignInModel {
  name: string;
  /** Path of this site to go to afterwards. */
  next?: string;
  outcome?: 'wrong' | { wait: number };
}

/** Somebody's own account. */
export interface OwnAccountModel {
  sessions: { id: number; agent: string; address: string; seenAt: string; own: boolean }[];
  tokens: {
    id: number;
    label: string;
    scopes: readonly Scope[];
    expiresAt: string;
    usedAt?: string;
    state: 'active' | 'ended' | 'revoked';
  }[];
  /** Scopes that the account's role can give. */
  scopes: readonly Scope[];
  longestDays: number;
  /** A token that was just made: shown this once. */
  token?: string;
  saved?: boolean;
  /** Key of `desk.fault`, or that the present password is wrong. */
  fault?: string;
}

/** All accounts, for admins. */
export interface AccountsModel {
  accounts: {
    name: string;
    role: Role;
    disabled: boolean;
    createdAt: string;
    signedInAt?: string;
  }[];
  added?: string;
  saved?: boolean;
  /** Key of `desk.fault`. */
  fault?: string;
  /** What was typed, when it did not fit. */
  typed?: { name: string; role: Role };
}

/** What waits, and what of it for whoever looks. */
export interface OverviewModel {
  /** How many documents wait for each reason; those for which some do. */
  reasons: [ReviewReason, number][];
  /** What waits for this person; those of which there are some. */
  mine: { what: 'uploads' | 'failed' | 'own' | 'proposals'; count: number }[];
}
