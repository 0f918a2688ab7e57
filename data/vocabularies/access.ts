/** Who may do what on the desk. */

/** From the least to the most; each may all that those before may. */
export const ROLES = ['contributor', 'curator', 'admin'] as const;
/** What somebody may do: propose; publish; also manage accounts and read the audit. */
export type Role = (typeof ROLES)[number];

export const SCOPES = ['read', 'upload', 'edit', 'publish', 'admin'] as const;
/** What a token may do, within the role of its account. */
export type Scope = (typeof SCOPES)[number];
