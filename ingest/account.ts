import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readConfig } from '../data/config.ts';
import { openDatabase } from '../data/database.ts';
import { AccountError, accountRepository } from '../data/desk/accounts.ts';
import { ROLES, type Role } from '../data/vocabularies/access.ts';
import { runCommand, WrongUse } from './command.ts';

const USAGE = `Usage: npm run account -- <what> [NAME] [options]

  add NAME --role ROLE   make an account; the password is asked for
  password NAME          set another password and end all sessions
  role NAME --role ROLE  change what the account may do
  disable NAME           keep somebody out; what was done stays in the history
  enable NAME            let somebody in again
  list                   all accounts

  ROLE is ${ROLES.join(', ')}. Without a terminal the password is read from standard input.`;

const ACTOR = 'command line';

await runCommand(USAGE, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { role: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [what, name, ...more] = positionals;
  if (values.help || !what) {
    console.log(USAGE);
    if (!values.help) throw new WrongUse('Say what to do.');
    return;
  }
  if (more.length > 0) throw new WrongUse('Name one account.');
  const database = openDatabase(readConfig().LIBRARY_DIR);
  const accounts = accountRepository(database);
  try {
    if (what === 'list') return list(accounts.list());
    if (!name) throw new WrongUse('Name the account.');
    switch (what) {
      case 'add':
        await accounts.add(name, roleOf(values.role), await askPassword(), ACTOR);
        break;
      case 'password':
        if (!accounts.find(name)) throw new AccountError('unknown');
        await accounts.setPassword(name, await askPassword(), ACTOR);
        break;
      case 'role':
        accounts.setRole(name, roleOf(values.role), ACTOR);
        break;
      case 'disable':
      case 'enable':
        accounts.setDisabled(name, what === 'disable', ACTOR);
        break;
      default:
        throw new WrongUse(`There is no "${what}".`);
    }
    console.log(`Done: ${what} ${name}.`);
  } finally {
    database.$client.close();
  }
});

function list(all: ReturnType<ReturnType<typeof accountRepository>['list']>): void {
  if (all.length === 0)
    console.log('There are no accounts. Make one: npm run account -- add NAME --role admin');
  for (const { name, role, disabled, signedInAt } of all) {
    const state = disabled
      ? 'disabled'
      : signedInAt
        ? `last signed in ${signedInAt}`
        : 'never signed in';
    console.log(`${name}\t${role}\t${state}`);
  }
}

function roleOf(given: string | undefined): Role {
  const role = ROLES.find((one) => one === given);
  if (!role) throw new WrongUse(`--role is one of ${ROLES.join(', ')}.`);
  return role;
}

/** On a terminal what is typed is not shown. */
async function askPassword(): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    for await (const line of createInterface({ input: stdin })) return line;
    throw new WrongUse('Standard input holds no password.');
  }
  stderr.write('Password: ');
  const reader = createInterface({ input: stdin, terminal: true });
  try {
    return await new Promise((resolve) => reader.question('', resolve));
  } finally {
    reader.close();
    stderr.write('\n');
  }
}
