/** The starter collection: what a new library holds after `npm run demo`. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareUdhr } from './udhr.ts';

/**
 * Makes the starter collection ready for the ordinary pipeline: the catalogue of national
 * instruments (records without file) and the fictional sample acts are read where they are, the
 * Universal Declaration of Human Rights is written out.
 *
 * @param folder where files may be written; the Declaration goes to `udhr` in it
 * @returns absolute paths of the manifests, in the order to ingest them
 * @throws when the folder cannot be written
 */
export async function prepareStarter(folder: string): Promise<{ manifests: string[] }> {
  const declaration = await prepareUdhr(join(resolve(folder), 'udhr'));
  return {
    manifests: [
      fileURLToPath(new URL('../../data/starter/catalogue.csv', import.meta.url)),
      fileURLToPath(new URL('../../data/starter/sample-acts/manifest.csv', import.meta.url)),
      declaration.manifest,
    ],
  };
}
