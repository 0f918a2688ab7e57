import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { UploadRow } from '../../data/desk/uploads.ts';
import { TooManyBytes } from '../../data/files.ts';
import type { Library } from '../../data/library.ts';
import { badRequest } from '../errors.ts';
import { actorOf } from './desk-context.ts';
import { refuseChoice } from './own-uploads.ts';
import { smallOrStream } from './small-or-stream.ts';
import { type RefusedFile, type TakeIn, takeIn, tooLong, tooMany } from './take-in.ts';
import { uploadFields } from './upload-fields.ts';
import { BrokenForm, watchForm } from './watch-form.ts';

/** Files in one request. */
export const MOST_FILES = 2000;
const MOST_FIELDS = 30;
/** Small files written at the same time: each waits for the disk, and others ask meanwhile. */
const AT_ONCE = 16;
/** Errors of the form's reader that mean that there is more of something than may be. */
const LIMITS: ReadonlySet<string> = new Set(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT']);
const FIELD_BYTES = 32 * 1024;

const TOO_MANY_FIELDS = {
  parameter: 'body',
  detail: `There are more than ${MOST_FIELDS} fields before the files.`,
};
const BROKEN =
  'The form breaks off or is no form. Files that had arrived are kept; send the others again.';

/** What became of the files of one request. */
export interface TakenIn {
  batch: string;
  accepted: UploadRow[];
  refused: RefusedFile[];
}

/**
 * Takes in the files of a form as they come; fields before the files hold
 * for all of them. A file that is too long ends the form: what came before it is kept.
 *
 * @param fields - Filled with the fields of the form, for who shows them again.
 * @throws RequestError when a field does not fit, or the form is not from this session.
 */
export async function uploadsOfRequest(
  library: Library,
  request: FastifyRequest,
  fields: Record<string, string> = {},
): Promise<TakenIn> {
  const taken: TakenIn = { batch: randomUUID(), accepted: [], refused: [] };
  const actor = actorOf(request);
  const { INGEST_MAX_FILE: megabytes } = library.config;
  let about: TakeIn | undefined;
  const outcomes: (UploadRow | RefusedFile | undefined)[] = [];
  const others: RefusedFile[] = [];
  const inHand = new Set<Promise<void>>();
  let isOver = false;
  const begin = () => {
    request.checkCsrf(request.headers['x-csrf-token'] ?? fields.csrf);
    refuseChoice(request, fields.choice ?? '', fields.document);
    about = { batch: taken.batch, actor, ...uploadFields(library, fields) };
    return about;
  };
  const watch = watchForm(request);
  const parts = request.parts({
    limits: {
      ...{ fileSize: megabytes * 1024 * 1024 + 1, files: MOST_FILES },
      ...{ fields: MOST_FIELDS * 2, fieldSize: FIELD_BYTES, fieldNameSize: 100, headerPairs: 50 },
      parts: MOST_FILES + MOST_FIELDS * 2,
    },
  });
  try {
    for await (const part of parts) {
      if (part.type === 'field') {
        if (Object.keys(fields).length >= MOST_FIELDS) throw badRequest([TOO_MANY_FIELDS]);
        fields[part.fieldname] = String(part.value);
        continue;
      }
      // A form sends an empty part where no file was chosen.
      if (!part.filename) {
        part.file.resume();
        continue;
      }
      const said = about ?? begin();
      const at = outcomes.length++;
      const { bytes, isSmall } = await smallOrStream(watch.counted(part.file));
      const taking = takeIn(library, said, part.filename, bytes).then(
        (outcome) => {
          outcomes[at] = outcome;
        },
        (error) => {
          if (!(error instanceof TooManyBytes)) throw error;
          outcomes[at] = tooLong(part.filename, megabytes);
          isOver = true;
        },
      );
      taking.catch(() => {}).finally(() => inHand.delete(taking));
      inHand.add(taking);
      // A long file comes through the form; of small ones, several are written at once.
      if (!isSmall) await taking;
      else if (inHand.size >= AT_ONCE) await Promise.race(inHand);
      if (isOver) break;
    }
    await Promise.all(inHand);
    if (!about) begin();
  } catch (error) {
    if (isOfForm(error)) throw badRequest([{ parameter: 'body', detail: BROKEN }]);
    if (!about || !LIMITS.has((error as { code?: string }).code ?? '')) throw error;
    others.push(tooMany(MOST_FILES));
  } finally {
    watch.stop();
    await Promise.allSettled(inHand);
    for (const outcome of outcomes) {
      if (outcome && 'id' in outcome) taken.accepted.push(outcome);
      else if (outcome) taken.refused.push(outcome);
    }
    taken.refused.push(...others);
  }
  return taken;
}

/** The reader of forms gives its errors no code. */
function isOfForm(error: unknown): boolean {
  if (error instanceof BrokenForm) return true;
  return error instanceof Error && /^Multipart:|multipart data$|^Malformed/.test(error.message);
}
