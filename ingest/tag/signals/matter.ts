import type { Passage } from '../../../data/model.ts';
import { compiledRules } from './compile.ts';
import { foldText } from './fold.ts';

/**
 * What a document is about: the `whole` of it of disability, mental health and care; the `field`
 * among other things; or something `else`, as a constitution, a civil code or a law on schools, which
 * speaks of the field only here and there.
 */
export type Matter = 'whole' | 'field' | 'else';

/** As many passages show well enough what all are about. */
const LOOKED_AT = 120;
/** Shorter passages are headings and crumbs. */
const SHORTEST = 60;
/** With fewer passages too little is known, as of a part of a law. */
const FEWEST = 5;
/**
 * Share of passages that must speak of its people. Of 300 laws of the corpus in nine languages, those
 * on the field have more than 0.25, others less than 0.15.
 */
const LEAST_SHARE = 0.25;
/** From this share on, what the other passages say is said of the same people. */
const WHOLE_SHARE = 0.6;

/** @param passages - Of one file, in order. */
export function matterOf(passages: readonly Pick<Passage, 'text' | 'language'>[]): Matter {
  const step = Math.max(1, Math.floor(passages.length / LOOKED_AT));
  let read = 0;
  let speaking = 0;
  for (let at = 0; at < passages.length; at += step) {
    const { text, language } = passages[at] as Passage;
    const people = compiledRules(language)?.people;
    if (!people || text.length < SHORTEST) continue;
    read += 1;
    if (people.test(foldText(text).text)) speaking += 1;
  }
  if (read < FEWEST) return 'field';
  const share = speaking / read;
  if (share >= WHOLE_SHARE) return 'whole';
  return share >= LEAST_SHARE ? 'field' : 'else';
}
