import type { FastifyRequest } from 'fastify';
import type { Draft } from '../../ingest/client.ts';
import { badRequest, emptyDraft, type ParameterFault, tooLarge } from '../errors.ts';
import { checkNames, type Parameters, shown } from '../search/parameters.ts';
import { DRAFT_BYTES, DRAFT_LIMITS } from './limits.ts';

/** Faults that are named at once; more say nothing new. */
const MOST_FAULTS = 5;
/** Boundaries, names and fields of a form beside its text. */
const FORM_FRAME = 64 * 1024;
const JSON_FIELDS = ['text', 'passages', 'language'];
const FORM_FIELDS = ['text', 'file', 'language'];

/**
 * The draft that a request brings, by JSON or by a form; it is kept in memory alone.
 *
 * @throws RequestError that names the field at fault and what to write instead.
 */
export async function draftOfRequest(request: FastifyRequest): Promise<Draft> {
  if (Number(request.headers['content-length'] ?? 0) > DRAFT_BYTES + FORM_FRAME) {
    throw tooLarge(DRAFT_LIMITS.megabytes);
  }
  return request.isMultipart() ? draftOfForm(request) : draftOfJson(request.body);
}

function draftOfJson(body: unknown): Draft {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const detail =
      'Send a JSON object with "text" or "passages", or a file as multipart/form-data.';
    throw badRequest([{ parameter: 'body', detail }]);
  }
  checkNames(body as Parameters, JSON_FIELDS);
  const { text, passages, language: wanted } = body as Record<string, unknown>;
  const faults: ParameterFault[] = [];
  const language = languageOf(wanted, faults);
  if ((text === undefined) === (passages === undefined)) {
    faults.push({ parameter: 'text', detail: 'Give either "text" or "passages".' });
  } else if (text !== undefined && typeof text !== 'string') {
    faults.push({ parameter: 'text', detail: 'Must be a string.' });
  } else if (passages !== undefined) faults.push(...faultsOf(passages));
  if (faults.length > 0) throw badRequest(faults.slice(0, MOST_FAULTS));
  if (typeof text === 'string') return draftOfText(text, language);
  const given = passages as string[];
  if (given.every((one) => one.trim() === '')) throw emptyDraft('passages');
  return { passages: given, language };
}

function faultsOf(passages: unknown): ParameterFault[] {
  if (!Array.isArray(passages)) {
    return [{ parameter: 'passages', detail: 'Must be a list of strings.' }];
  }
  if (passages.length > DRAFT_LIMITS.passages) {
    const detail = `Gives ${passages.length} passages; at most ${DRAFT_LIMITS.passages} are taken at once.`;
    return [{ parameter: 'passages', detail }];
  }
  return passages.flatMap((one, at) => {
    const parameter = `passages[${at}]`;
    if (typeof one !== 'string') return [{ parameter, detail: 'Must be a string.' }];
    if (one.length <= DRAFT_LIMITS.passageLength) return [];
    const detail = `Has ${one.length} characters; at most ${DRAFT_LIMITS.passageLength} are one provision. Send it as "text" to have it split.`;
    return [{ parameter, detail }];
  });
}

async function draftOfForm(request: FastifyRequest): Promise<Draft> {
  const fields: Parameters = {};
  let file: { bytes: Uint8Array; name: string } | undefined;
  const parts = request.parts({
    limits: { fileSize: DRAFT_BYTES, fieldSize: DRAFT_BYTES, files: 1, fields: 10 },
  });
  for await (const part of parts) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      checkNames({ [part.fieldname]: '' }, FORM_FIELDS);
      // A form sends an empty part where no file was chosen.
      if (part.filename || bytes.byteLength > 0) file = { bytes, name: nameOf(part.filename) };
    } else {
      if (part.valueTruncated) throw tooLarge(DRAFT_LIMITS.megabytes);
      checkNames({ [part.fieldname]: '' }, FORM_FIELDS);
      if (Object.hasOwn(fields, part.fieldname)) {
        throw badRequest([{ parameter: part.fieldname, detail: 'Give it once.' }]);
      }
      fields[part.fieldname] = String(part.value);
    }
  }
  const faults: ParameterFault[] = [];
  const language = languageOf(fields.language || undefined, faults);
  const text = String(fields.text ?? '');
  if (file && text.trim() !== '') {
    faults.push({ parameter: 'file', detail: 'Give either a text or a file, not both.' });
  }
  if (faults.length > 0) throw badRequest(faults);
  if (!file) return draftOfText(text, language);
  if (file.bytes.byteLength === 0) throw emptyDraft('file');
  return { ...file, language };
}

function draftOfText(text: string, language: string | undefined): Draft {
  if (text.trim() === '') throw emptyDraft('text');
  // With its mark, text is UTF-8 whatever it says of itself.
  return { bytes: Buffer.from(`\ufeff${text}`), name: 'draft.txt', language };
}

/** What a file is called is nobody's business: only its ending tells something of its text. */
function nameOf(filename: string): string {
  const [ending = ''] = /\.[a-z0-9]{1,8}$/i.exec(filename) ?? [];
  return `draft${ending.toLowerCase()}`;
}

function languageOf(given: unknown, faults: ParameterFault[]): string | undefined {
  if (given === undefined || given === null) return undefined;
  try {
    if (typeof given === 'string') return Intl.getCanonicalLocales(given)[0];
  } catch {
    // Not a tag: said below.
  }
  const said = typeof given === 'string' ? `"${shown(given)}"` : 'This';
  const detail = `${said} is no language tag (BCP 47) such as "en" or "pt-BR".`;
  faults.push({ parameter: 'language', detail });
  return undefined;
}
