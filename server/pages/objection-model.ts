import {
  LONGEST_CONTACT,
  LONGEST_REASON,
  type ReadingOfPassage,
} from '../../data/crpd/tag-flags.ts';
import type { Library } from '../../data/library.ts';
import { SIGNALS, STANCES } from '../../data/vocabularies/signals.ts';
import type { ObjectionModel } from '../../web/models/gap.ts';
import { badRequest, notFound, type ParameterFault } from '../errors.ts';
import { choice, type Parameters, single } from '../search/parameters.ts';
import { gapDocument } from './gap-model.ts';

const SIGNAL_IDS = SIGNALS.map(({ signal }) => signal);

/**
 * Which reading is meant by `/readings/{passage}/object?signal=…&stance=…`.
 *
 * @throws RequestError when the signal or the stance is not known.
 */
export function parseReading(
  passage: string,
  parameters: Parameters,
): Required<Omit<ReadingOfPassage, 'article'>> {
  if (!/^\d{1,15}$/.test(passage)) throw notFound(`passage ${passage.slice(0, 30)}`);
  const faults: ParameterFault[] = [];
  const required = <T extends string>(name: string, values: readonly T[]) =>
    choice(name, single(parameters[name]) || ' ', values, faults);
  const signal = required('signal', SIGNAL_IDS);
  const stance = required('stance', STANCES);
  if (!signal || !stance) throw badRequest(faults);
  return { passageId: Number(passage), signal, stance };
}

/** @throws RequestError when no reader may see the passage, or nobody reads it so. */
export function objectionModel(
  library: Library,
  reading: Required<Omit<ReadingOfPassage, 'article'>>,
): ObjectionModel {
  const found = library.tagFlags.reading(reading);
  const document = found && library.provisions.document(found.passage.documentId);
  if (!found || !document) throw notFound(`such reading of passage ${reading.passageId}`);
  const { passage, origin, quote } = found;
  const paged = library.passages.pagedFiles([passage.fileId]).has(passage.fileId);
  return {
    ...reading,
    origin,
    quote: {
      ...{ passageId: passage.id, fileId: passage.fileId, document: gapDocument(document) },
      ...{ label: passage.label ?? undefined, page: paged ? passage.pageFrom : undefined },
      ...{ language: passage.language, parts: quote, readings: [] },
    },
    longestReason: LONGEST_REASON,
    longestContact: LONGEST_CONTACT,
  };
}
