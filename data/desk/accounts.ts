import { and, asc, count, eq } from 'drizzle-orm';
import { auditRepository } from '../audit.ts';
import { type Database, writing } from '../database.ts';
import { accounts, sessions } from '../schema.ts';
import type { Role } from '../vocabularies/access.ts';
import { hashPassword, isPassword, type PasswordFault, passwordFault } from './passwords.ts';

/** Somebody who works on the library, without the password. */
export type Account = Omit<typeof accounts.$inferSelect, 'passwordHash'>;

/** Why an account cannot be made or changed as asked. */
export type AccountFault = PasswordFault | 'bad-name' | 'taken' | 'unknown' | 'last-admin';

/** A wish that an account does not allow; the message says what would be. */
export class AccountError extends Error {
  override name = 'AccountError';
  readonly fault: AccountFault;
  constructor(fault: AccountFault) {
    super(REMEDIES[fault]);
    this.fault = fault;
  }
}

const REMEDIES: Readonly<Record<AccountFault, string>> = {
  'too-short': 'The password is too short: give at least 12 letters, for example four words.',
  'too-long': 'The password is too long: give at most 200 letters.',
  common: 'The password is one that many people use: give another one.',
  'like-name': 'The password holds the name of the account: give another one.',
  'bad-name':
    'The name does not fit: 2 to 40 small Latin letters, figures, dots, hyphens or underscores, the first one a letter.',
  taken: 'There is an account of this name already: give another name.',
  unknown: 'There is no account of this name.',
  'last-admin': 'This is the last admin: make another account an admin first.',
};

const NAME = /^[a-z][a-z0-9._-]{1,39}$/;

/** Accounts of those who work on the library. Every change is in the audit. */
export function accountRepository(database: Database) {
  const audit = auditRepository(database);
  // Tried when there is no such account, so that the answer takes as long as for one there is.
  const nobody = hashPassword('nobody has this password');

  const row = (name: string) =>
    database.select().from(accounts).where(eq(accounts.name, name.toLowerCase())).get();

  const known = (name: string) => {
    const found = row(name);
    if (!found) throw new AccountError('unknown');
    return found;
  };

  const log = (actor: string, action: string, name: string, before?: unknown, after?: unknown) =>
    audit.add({
      ...{ actor, action, field: `account ${name}` },
      before: before === undefined ? null : JSON.stringify(before),
      after: after === undefined ? null : JSON.stringify(after),
    });

  const endSessions = (accountId: number) =>
    database.delete(sessions).where(eq(sessions.accountId, accountId)).run();

  /** Somebody has to be left who can let others in. */
  const keepAnAdmin = ({ role, disabled }: Account) => {
    if (role !== 'admin' || disabled) return;
    const active = database
      .select({ n: count() })
      .from(accounts)
      .where(and(eq(accounts.role, 'admin'), eq(accounts.disabled, false)))
      .get();
    if ((active?.n ?? 0) <= 1) throw new AccountError('last-admin');
  };

  return {
    /** @throws AccountError when the name or the password does not fit. */
    async add(name: string, role: Role, password: string, actor: string): Promise<Account> {
      if (!NAME.test(name)) throw new AccountError('bad-name');
      const fault = passwordFault(password, name);
      if (fault) throw new AccountError(fault);
      if (row(name)) throw new AccountError('taken');
      const passwordHash = await hashPassword(password);
      const at = new Date().toISOString();
      const made = { name, role, passwordHash, createdAt: at, createdBy: actor, passwordSetAt: at };
      writing(database, () => {
        const added = database.insert(accounts).values(made).onConflictDoNothing().run();
        if (added.changes === 0) throw new AccountError('taken');
        log(actor, 'add-account', name, undefined, role);
      })();
      return withoutPassword(known(name));
    },

    /** Sets another password and ends all sessions. @throws AccountError as {@link add}. */
    async setPassword(name: string, password: string, actor: string): Promise<void> {
      const account = known(name);
      const fault = passwordFault(password, name);
      if (fault) throw new AccountError(fault);
      const passwordHash = await hashPassword(password);
      writing(database, () => {
        database
          .update(accounts)
          .set({ passwordHash, passwordSetAt: new Date().toISOString() })
          .where(eq(accounts.id, account.id))
          .run();
        endSessions(account.id);
        log(actor, 'set-password', account.name);
      })();
    },

    /** @throws AccountError `unknown`, or `last-admin` when nobody would be left. */
    setRole(name: string, role: Role, actor: string): void {
      const account = known(name);
      if (account.role === role) return;
      keepAnAdmin(account);
      writing(database, () => {
        database.update(accounts).set({ role }).where(eq(accounts.id, account.id)).run();
        log(actor, 'set-role', account.name, account.role, role);
      })();
    },

    /** Keeps somebody out, or lets them in again. @throws AccountError as {@link setRole}. */
    setDisabled(name: string, disabled: boolean, actor: string): void {
      const account = known(name);
      if (account.disabled === disabled) return;
      if (disabled) keepAnAdmin(account);
      writing(database, () => {
        database.update(accounts).set({ disabled }).where(eq(accounts.id, account.id)).run();
        if (disabled) endSessions(account.id);
        log(actor, disabled ? 'disable-account' : 'enable-account', account.name);
      })();
    },

    /**
     * The account with this name and password, when it is not disabled. Whether the name, the
     * password or the account is wrong cannot be told from the answer or the time it takes.
     */
    async verify(name: string, password: string): Promise<Account | undefined> {
      const account = row(name);
      const right = await isPassword(password, account?.passwordHash ?? (await nobody));
      return account && right && !account.disabled ? withoutPassword(account) : undefined;
    },

    find(name: string): Account | undefined {
      const found = row(name);
      return found && withoutPassword(found);
    },

    /** By name. */
    list(): Account[] {
      return database
        .select()
        .from(accounts)
        .orderBy(asc(accounts.name))
        .all()
        .map(withoutPassword);
    },
  };
}

export type AccountRepository = ReturnType<typeof accountRepository>;

function withoutPassword({ passwordHash: _, ...account }: typeof accounts.$inferSelect): Account {
  return account;
}
