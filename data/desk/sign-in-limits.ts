import { eq, lt, sql } from 'drizzle-orm';
import { type Database, writing } from '../database.ts';
import { signInFailures } from '../schema.ts';

/** Failures that cost nothing: people mistype. */
const FREE = 4;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** After so long without a failure all is forgotten. */
const FORGOTTEN_HOURS = 24;

/** Makes guessing passwords slow: each failure doubles the wait, by account and by address. */
export function signInLimits(database: Database, now: () => Date = () => new Date()) {
  const row = (key: string) =>
    database.select().from(signInFailures).where(eq(signInFailures.key, key)).get();

  return {
    /** Seconds until any of these may try again; 0 when all may. */
    wait(keys: readonly string[]): number {
      const untils = keys.map((key) => Date.parse(row(key)?.until ?? '1970-01-01'));
      return Math.max(0, Math.ceil((Math.max(...untils) - now().getTime()) / 1000));
    },

    /** Counts a try before its outcome is known, so that many at once count too. */
    count(keys: readonly string[]): void {
      const at = now();
      const forgotten = new Date(at.getTime() - FORGOTTEN_HOURS * 3_600_000).toISOString();
      writing(database, () => {
        database.delete(signInFailures).where(lt(signInFailures.at, forgotten)).run();
        for (const key of keys) {
          const failures = (row(key)?.failures ?? 0) + 1;
          const seconds = Math.min(2 ** (failures - FREE), LONGEST_WAIT_SECONDS);
          const wait = failures > FREE ? seconds : 0;
          const until = new Date(at.getTime() + wait * 1000).toISOString();
          const counted = { failures, until, at: at.toISOString() };
          database
            .insert(signInFailures)
            .values({ key, ...counted })
            .onConflictDoUpdate({ target: signInFailures.key, set: counted })
            .run();
        }
      })();
    },

    /**
     * It was the right password: what was counted against the account is forgotten, of the
     * address only this try, or who has one account could go on guessing others.
     */
    succeeded(account: string, address: string): void {
      database.delete(signInFailures).where(eq(signInFailures.key, account)).run();
      const until = now().toISOString();
      database
        .update(signInFailures)
        .set({ failures: sql`${signInFailures.failures} - 1`, until })
        .where(eq(signInFailures.key, address))
        .run();
    },
  };
}

export type SignInLimits = ReturnType<typeof signInLimits>;
