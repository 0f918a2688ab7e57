import type { TextPlace } from '../addresses.ts';
import type { TextModel } from '../page-models.ts';

/** The expression that is being read, with the words that are marked in it: links inside the text keep both. */
export function sameText(model: TextModel): TextPlace {
  return { file: model.file.id, q: model.q, exact: model.exact };
}
