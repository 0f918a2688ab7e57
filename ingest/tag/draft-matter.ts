/** What a draft is about: it is short, and handed in for a reason. */
import type { Passage } from '../../data/model.ts';
import { compiledRules } from './signals/compile.ts';
import { foldText } from './signals/fold.ts';
import { type Matter, matterOf } from './signals/matter.ts';

type Provision = Pick<Passage, 'text' | 'language' | 'headings' | 'label'>;

/** A title stands within so many letters of the front. */
const TITLE_LETTERS = 300;
/** Shorter passages are headings and crumbs. */
const SHORTEST = 60;
/** So many passages show plainly enough that a text is on another matter … */
const FEWEST = 40;
/** … when fewer of them than this share speak of the people that the Convention is about. */
const LEAST_SHARE = 0.05;

/**
 * A draft is handed in because it is of the field: its other provisions, say of an amendment that
 * speaks of nothing but "the patient", must not hide what one of them says. Only a long text that
 * hardly ever speaks of these people, as a constitution, is on something else. One that names the
 * field in its title need not name it again in each provision.
 */
export function matterOfDraft(passages: readonly Provision[]): Matter {
  const told = matterOf(passages);
  const titled = isTitledSo(passages);
  if (told === 'whole' || (told === 'field' && titled)) return 'whole';
  return !titled && isPlainlyElse(passages) ? 'else' : 'field';
}

function isTitledSo(passages: readonly Provision[]): boolean {
  const [front] = passages;
  if (!front) return false;
  // Text at the front is a title only where provisions stand below it.
  const above = front.label === undefined && passages.some(({ label }) => label !== undefined);
  const title = [...front.headings, ...(above ? [front.text] : [])].join('\n');
  const folded = foldText(title.slice(0, TITLE_LETTERS)).text;
  return compiledRules(front.language)?.context.test(folded) ?? false;
}

function isPlainlyElse(passages: readonly Provision[]): boolean {
  let read = 0;
  let speaking = 0;
  for (const { text, language } of passages) {
    const people = compiledRules(language)?.people;
    if (!people || text.length < SHORTEST) continue;
    read += 1;
    if (people.test(foldText(text).text)) speaking += 1;
  }
  return read >= FEWEST && speaking < read * LEAST_SHARE;
}
