import { and, desc, eq, lt, ne } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { accounts, sessions } from '../schema.ts';
import type { Account } from './accounts.ts';
import { newSecret, secretHash } from './secrets.ts';

/** Somebody signed in with one browser. */
export type Session = Omit<typeof sessions.$inferSelect, 'tokenHash'>;

/** A session with whose it is. */
export interface OpenSession {
  session: Session;
  account: Account;
}

/** Minutes without a request after which a session ends. */
export const IDLE_MINUTES = 120;
/** Hours after which a session ends in any case. */
export const SESSION_HOURS = 12;
/** Writing at every request would be wasteful. */
const SEEN_EVERY_SECONDS = 60;
const LONGEST_AGENT = 200;

/** Who is signed in; kept in the database, so that a restart ends nobody's work. */
export function sessionRepository(database: Database, now: () => Date = () => new Date()) {
  const at = (minutes: number) => new Date(now().getTime() + minutes * 60_000).toISOString();

  return {
    /**
     * Begins a session; always with a new secret, whatever the browser sent before.
     *
     * @returns what the cookie holds.
     */
    open(accountId: number, agent: string, address: string): string {
      const token = newSecret();
      database
        .delete(sessions)
        .where(lt(sessions.expiresAt, at(0)))
        .run();
      database
        .insert(sessions)
        .values({
          ...{ accountId, tokenHash: secretHash(token), csrf: newSecret() },
          ...{ createdAt: at(0), seenAt: at(0), expiresAt: at(SESSION_HOURS * 60) },
          ...{ agent: agent.slice(0, LONGEST_AGENT), address },
        })
        .run();
      database
        .update(accounts)
        .set({ signedInAt: at(0) })
        .where(eq(accounts.id, accountId))
        .run();
      return token;
    },

    /** The session that a cookie stands for, unless it has ended or its account is disabled. */
    find(token: string): OpenSession | undefined {
      const row = database
        .select()
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .where(eq(sessions.tokenHash, secretHash(token)))
        .get();
      if (!row) return undefined;
      const { tokenHash: _, ...session } = row.sessions;
      const { passwordHash: __, ...account } = row.accounts;
      if (account.disabled || session.expiresAt <= at(0) || session.seenAt <= at(-IDLE_MINUTES)) {
        return undefined;
      }
      if (session.seenAt <= at(-SEEN_EVERY_SECONDS / 60)) {
        database
          .update(sessions)
          .set({ seenAt: at(0) })
          .where(eq(sessions.id, session.id))
          .run();
      }
      return { session, account };
    },

    /** Sessions of an account that have not ended, the one seen last first. */
    ofAccount(accountId: number): Session[] {
      return database
        .select()
        .from(sessions)
        .where(eq(sessions.accountId, accountId))
        .orderBy(desc(sessions.seenAt))
        .all()
        .filter(({ expiresAt, seenAt }) => expiresAt > at(0) && seenAt > at(-IDLE_MINUTES))
        .map(({ tokenHash: _, ...session }) => session);
    },

    /** Ends a session of this account. @returns Whether there was one. */
    end(accountId: number, id: number): boolean {
      const own = and(eq(sessions.accountId, accountId), eq(sessions.id, id));
      return database.delete(sessions).where(own).run().changes > 0;
    },

    /** Ends all sessions of an account but one. */
    endOthers(accountId: number, id: number): void {
      const others = and(eq(sessions.accountId, accountId), ne(sessions.id, id));
      database.delete(sessions).where(others).run();
    },
  };
}

export type SessionRepository = ReturnType<typeof sessionRepository>;
