import type { FastifyRequest } from 'fastify';
import type { EditConflict } from '../../data/desk/edits.ts';
import type { DocumentRecord } from '../../data/documents.ts';
import type { Library } from '../../data/library.ts';
import type { Field } from '../../data/model.ts';
import type { ConflictModel, DeskDocumentLine } from '../../web/models/desk-editing.ts';
import { badRequest, type ParameterFault } from '../errors.ts';
import type { FormBody } from '../plugins/forms.ts';
import { type Parameters, single, wholeNumber } from '../search/parameters.ts';
import { headOf, lineOf } from './document-models.ts';
import { controlText, shownText } from './field-texts.ts';
import { givenText } from './given-changes.ts';

/** Long texts in scripts that take nine letters each, percent-encoded. */
export const LARGE_FORM = { bodyLimit: 1024 * 1024 } as const;
const MOST_FOUND = 20;
const LONGEST_QUESTION = 300;

/** The form of a request; nothing of it is trusted. */
export function formOf(request: FastifyRequest): FormBody {
  return (request.body ?? {}) as FormBody;
}

/** The reason that people write beside what they do. */
export function reasonOf(form: FormBody): string | undefined {
  return givenText('reason', single(form.reason));
}

/** The revision that a form was made for. @throws RequestError `bad-request`. */
export function revisionOf(form: FormBody): number {
  const faults: ParameterFault[] = [];
  const revision = wholeNumber('revision', single(form.revision), 1, 1e9, faults);
  if (revision !== undefined) return revision;
  throw badRequest([{ parameter: 'revision', detail: 'Load the page again.' }]);
}

/** A page of a list, from 1. */
export function pageNumber(request: FastifyRequest): number {
  const { page } = request.query as Parameters;
  return wholeNumber('page', single(page), 1, 1_000_000, []) ?? 1;
}

/** Words that somebody looks for. */
export function questionOf(request: FastifyRequest): string {
  return single((request.query as Parameters).q)
    .toWellFormed()
    .slice(0, LONGEST_QUESTION);
}

/** Other documents that are found by words of their id or title. */
export function othersFound(library: Library, q: string, not: string): DeskDocumentLine[] {
  if (q.trim() === '') return [];
  const ids = library.documentFinder.find({ q }, MOST_FOUND + 1).filter((id) => id !== not);
  return library.documents
    .findMany(ids)
    .filter(({ reviewState }) => reviewState !== 'merged')
    .slice(0, MOST_FOUND)
    .map(lineOf);
}

/** Both values of each field that two people changed, with what else was to be written. */
export function conflictModel(
  library: Library,
  document: DocumentRecord,
  { conflicts, revision }: Pick<EditConflict, 'conflicts' | 'revision'>,
  wanted: { action: string; changes: Partial<Record<Field, unknown>>; reason?: string },
): ConflictModel {
  const fields = new Set(conflicts.map(({ field }) => field));
  const rest = Object.entries(wanted.changes) as [Field, unknown][];
  return {
    ...headOf(library, document),
    ...{ revision, action: wanted.action, reason: wanted.reason ?? '' },
    conflicts: conflicts.map(({ field, shown, theirs, yours }) => ({
      ...{ field, shown: shownText(shown), theirs: shownText(theirs), yours: shownText(yours) },
      yoursText: controlText(field, yours),
    })),
    rest: rest
      .filter(([field]) => !fields.has(field))
      .map(([field, value]) => [field, controlText(field, value)]),
  };
}
