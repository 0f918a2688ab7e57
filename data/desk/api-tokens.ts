import { and, desc, eq, isNull } from 'drizzle-orm';
import { auditRepository } from '../audit.ts';
import { type Database, writing } from '../database.ts';
import { accounts, apiTokens } from '../schema.ts';
import type { Scope } from '../vocabularies/access.ts';
import type { Account } from './accounts.ts';
import { newSecret, secretHash } from './secrets.ts';

/** A key of a program, without its secret. */
export type ApiToken = Omit<typeof apiTokens.$inferSelect, 'tokenHash'>;

/** What every token begins with, so that scanners find one that was published by mistake. */
export const TOKEN_PREFIX = 'rb_';
/** Days that a token may last at most. */
export const LONGEST_TOKEN_DAYS = 365;
const USED_EVERY_MS = 60_000;

/** Keys with which programs act for an account, never more than the account itself may. */
export function apiTokenRepository(database: Database, now: () => Date = () => new Date()) {
  const audit = auditRepository(database);
  return {
    /** @returns The token; it is shown once and cannot be read again. */
    create(account: Account, label: string, scopes: readonly Scope[], days: number): string {
      const token = TOKEN_PREFIX + newSecret();
      const made = now();
      const createdAt = made.toISOString();
      const lasts = Math.min(days, LONGEST_TOKEN_DAYS) * 86_400_000;
      writing(database, () => {
        database
          .insert(apiTokens)
          .values({
            ...{ accountId: account.id, label, tokenHash: secretHash(token), createdAt },
            ...{ scopes: [...new Set(scopes)] },
            expiresAt: new Date(made.getTime() + lasts).toISOString(),
          })
          .run();
        const after = JSON.stringify({ label, scopes });
        const what = { action: 'add-token', field: `account ${account.name}`, after };
        audit.add({ at: createdAt, actor: account.name, ...what });
      })();
      return token;
    },

    /** Whose token it is, unless it has ended or its account is disabled. */
    find(token: string): { token: ApiToken; account: Account } | undefined {
      if (!token.startsWith(TOKEN_PREFIX)) return undefined;
      const row = database
        .select()
        .from(apiTokens)
        .innerJoin(accounts, eq(accounts.id, apiTokens.accountId))
        .where(and(eq(apiTokens.tokenHash, secretHash(token)), isNull(apiTokens.revokedAt)))
        .get();
      if (!row || row.accounts.disabled) return undefined;
      const at = now();
      const { tokenHash: _, ...found } = row.api_tokens;
      if (found.expiresAt <= at.toISOString()) return undefined;
      if (at.getTime() - Date.parse(found.usedAt ?? '1970-01-01') > USED_EVERY_MS) {
        const usedAt = at.toISOString();
        database.update(apiTokens).set({ usedAt }).where(eq(apiTokens.id, found.id)).run();
      }
      const { passwordHash: __, ...account } = row.accounts;
      return { token: found, account };
    },

    /** The newest first; those that have ended too. */
    ofAccount(accountId: number): ApiToken[] {
      return database
        .select()
        .from(apiTokens)
        .where(eq(apiTokens.accountId, accountId))
        .orderBy(desc(apiTokens.id))
        .all()
        .map(({ tokenHash: _, ...token }) => token);
    },

    /** @returns Whether the account had such a token in use. */
    revoke(account: Account, id: number): boolean {
      const revokedAt = now().toISOString();
      return writing(database, () => {
        const own = and(
          eq(apiTokens.accountId, account.id),
          eq(apiTokens.id, id),
          isNull(apiTokens.revokedAt),
        );
        const { changes } = database.update(apiTokens).set({ revokedAt }).where(own).run();
        if (changes === 0) return false;
        const what = {
          action: 'revoke-token',
          field: `account ${account.name}`,
          before: String(id),
        };
        audit.add({ at: revokedAt, actor: account.name, ...what });
        return true;
      })();
    },
  };
}

export type ApiTokenRepository = ReturnType<typeof apiTokenRepository>;
