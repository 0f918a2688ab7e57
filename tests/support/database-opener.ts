/**
 * A program that opens the databases of new libraries, each at its moment:
 * `database-opener.ts FOLDER COUNT START`, where START is in milliseconds since 1970.
 */
import { join } from 'node:path';
import { openDatabase } from '../../data/database.ts';

const [folder = '', count = '', start = ''] = process.argv.slice(2);
for (let at = 0; at < Number(count); at += 1) {
  const moment = Number(start) + 100 * at;
  // Another process begins at the very same moment.
  while (Date.now() < moment);
  openDatabase(join(folder, `${at}`)).$client.close();
}
