/** Applies a bulk change, for tests that kill it: `bulk-applier.ts FOLDER NAME`. */
import { openDatabase } from '../../data/database.ts';
import { bulkRepository } from '../../data/desk/bulk/bulk.ts';
import { documentRepository } from '../../data/documents.ts';

const [folder = '', name = ''] = process.argv.slice(2);
const database = openDatabase(folder);
const bulk = bulkRepository(database, documentRepository(database), folder);
process.stdout.write('applying\n');
process.stdout.write(`${await bulk.apply(name, 'a-curator')}\n`);
