/** What a draft is about: it is short, and handed in for a reason. */
import type { Passage } from '../../data/model.ts';
import { compiledRules } from './signals/compile.ts';
import { foldText } from './signals/fold.ts';
import { type Matter, matterOf } from './signals/matter.ts';

type Provision = Pick<Passage, 'text' | 'language' | 'headings' | 'label'>;

/** A title stands within so many letters of the front. */
const TITLE_LETTERS = 300;

/**
 * A draft is handed in because it is of the field: its other provisions, say of an amendment that
 * speaks of nothing but "the patient", must not hide what one of them says. One that names the field
 * in its title need not name it again in each provision.
 */
export function matterOfDraft(passages: readonly Provision[]): Matter {
  const told = matterOf(passages);
  if (told === 'field' && isTitledSo(passages)) return 'whole';
  return told === 'whole' ? 'whole' : 'field';
}

function isTitledSo(passages: readonly Provision[]): boolean {
  const [front] = passages;
  if (!front) return false;
  const title = [...front.headings, ...(front.label === undefined ? [front.text] : [])].join('\n');
  const folded = foldText(title.slice(0, TITLE_LETTERS)).text;
  return compiledRules(front.language)?.context.test(folded) ?? false;
}
