import { randomUUID } from 'node:crypto';
import { TooManyBytes } from '../../data/files.ts';
import type { Library } from '../../data/library.ts';
import { badRequest } from '../errors.ts';
import { AddressRefused, type FetchAddressOptions, fetchAddress } from './fetch-address.ts';
import { takeIn, tooLong } from './take-in.ts';
import { uploadFields } from './upload-fields.ts';
import type { TakenIn } from './uploads-of-request.ts';

/** Seconds that a file may take to come. */
const FETCH_SECONDS = 120;

/**
 * Takes in the file at an address; the address is kept with the document.
 *
 * @throws RequestError `bad-request` when it is no address that may be asked, or does not answer.
 */
export async function uploadAddress(
  library: Library,
  url: string,
  fields: Readonly<Record<string, string>>,
  actor: string,
  options: Partial<FetchAddressOptions> = {},
): Promise<TakenIn> {
  const taken: TakenIn = { batch: randomUUID(), accepted: [], refused: [] };
  const about = { batch: taken.batch, actor, ...uploadFields(library, fields) };
  try {
    const fetched = await fetchAddress(url.trim(), { seconds: FETCH_SECONDS, ...options });
    const said = { ...about, sourceUrl: fetched.address };
    const outcome = await takeIn(library, said, fetched.name, fetched.bytes);
    if ('id' in outcome) taken.accepted.push(outcome);
    else taken.refused.push(outcome);
  } catch (error) {
    if (error instanceof AddressRefused) {
      throw badRequest([{ parameter: 'url', detail: error.message }]);
    }
    if (!(error instanceof TooManyBytes)) throw error;
    taken.refused.push(tooLong(url, library.config.INGEST_MAX_FILE));
  }
  return taken;
}
