import type { PhraseLookup } from './phrases.ts';
import type { Asked } from './question/asked.ts';
import { type Group, type WordTaking, wordsOfUnits } from './question/groups.ts';
import type { GroupHits } from './rank.ts';
import type { WordIndex } from './words/word-index.ts';

const NONE: ReadonlySet<string> = new Set();

/** Which documents meet each group of a question. */
export function documentHits(
  { groups, taking }: Asked,
  words: WordIndex,
  lookup: PhraseLookup,
): Promise<GroupHits[]> {
  return Promise.all(groups.map((group) => hitsOf(group, taking, words, lookup)));
}

async function hitsOf(
  group: Group,
  taking: WordTaking,
  index: WordIndex,
  lookup: PhraseLookup,
): Promise<GroupHits> {
  const { words, conceptExpression, phrases, field, together } = group;
  const literal = new Set<string>();
  const add = (ids: Iterable<string>) => {
    for (const id of ids) literal.add(id);
  };
  if (words !== undefined) {
    if (field === 'section') add(index.passageCounts(words, 'heading').keys());
    else if (together) add(index.passageCounts(words).keys());
    else add(index.documents(words, field));
    if (together) add(index.documents(words, 'title'));
  }
  for (const unit of phrases) add(await lookup.documentsWith(unit, taking));
  const naming = new Set(conceptExpression ? index.documents(conceptExpression) : []);
  const elsewise = new Set([...naming].filter((id) => !literal.has(id)));
  const named = [words, conceptExpression].filter((one) => one !== undefined);
  const titles = new Set(named.flatMap((one) => index.documents(one, 'title')));
  for (const unit of phrases) {
    const titled = await lookup.documentsWith({ ...unit, field: 'title' }, taking);
    for (const id of titled) titles.add(id);
  }
  return {
    documents: elsewise.size > 0 ? new Set([...literal, ...elsewise]) : literal,
    elsewise,
    naming,
    saidIn: group.saidIn,
    titles: field === 'section' ? NONE : titles,
    about: words === undefined || field ? NONE : new Set(index.documents(words, 'about')),
  };
}

/**
 * Documents that a question leaves out: those that hold one of these very words, and those of
 * these countries.
 */
export async function documentsWithout(
  { question, taking }: Asked,
  index: WordIndex,
  lookup: PhraseLookup,
): Promise<Set<string>> {
  const sets = await Promise.all(
    question.without.map(async (unit) => {
      if (unit.kind === 'phrase') return [...(await lookup.documentsWith(unit, taking))];
      const words = wordsOfUnits([unit], { ...taking, exact: true });
      if (unit.field === 'section') return [...index.passageCounts(words, 'heading').keys()];
      return index.documents(words, unit.field);
    }),
  );
  const { withoutCountries } = question;
  const places = withoutCountries.length > 0 ? index.documentsOfPlaces(withoutCountries) : [];
  return new Set([...sets.flat(), ...places]);
}
