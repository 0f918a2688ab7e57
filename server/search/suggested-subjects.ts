import { beginsWords, typedWords } from '../../data/search/words/typed-words.ts';
import { CONCEPTS, termsOf } from '../../data/vocabularies/concepts.ts';
import { CRPD_ARTICLES } from '../../data/vocabularies/crpd.ts';
import type { Locale } from '../../data/vocabularies/languages.ts';
import { TOPICS } from '../../data/vocabularies/topics.ts';
import { searchAddress } from '../../web/addresses.ts';
import { conceptWords } from '../../web/components/concept-words.ts';
import { facetValueLabel } from '../../web/components/facet-label.ts';
import { texts } from '../../web/texts.ts';
import { type ByBeginning, byBeginning } from './by-beginning.ts';
import type { Suggestion } from './suggestions.ts';

/** Of topics, concepts and articles together: titles need the room. */
const MOST_SUBJECTS = 3;

/** A way to say it, in the reader's language. */
interface Name {
  text: string;
  detail: string;
  address: string;
  words: string[][];
  /** As typed words, to see whether it begins like what was typed. */
  plain: string;
}

interface Subject {
  kind: 'topic' | 'concept' | 'article';
  value: string;
  names: Name[];
}

interface Named {
  subject: Subject;
  name: Name;
}

const namesByLocale = new Map<Locale, ByBeginning<Named>>();

/**
 * Topics and articles of the CRPD by their label, concepts of the field by their label and terms,
 * in the reader's language; what begins like the typed words first, the three kinds in turn.
 *
 * @param words - As `typedWords` gives them.
 */
export function suggestedSubjects(words: string[][], locale: Locale): Suggestion[] {
  const typed = plainOf(words);
  const found = new Map<Subject, Name & { begins: boolean }>();
  for (const { subject, name } of namesIn(locale).candidates(words)) {
    const before = found.get(subject);
    if (before?.begins || !beginsWords(name.words, words)) continue;
    const begins = name.plain.startsWith(typed);
    if (begins || !before) found.set(subject, { ...name, begins });
  }
  const turns = new Map<string, number>();
  return [...found]
    .map(([{ kind, value }, { begins, ...name }]) => ({ kind, value, name, begins }))
    .sort((a, b) => Number(b.begins) - Number(a.begins))
    .map((one) => {
      const turn = turns.get(one.kind) ?? 0;
      turns.set(one.kind, turn + 1);
      return { ...one, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .slice(0, MOST_SUBJECTS)
    .map(({ kind, value, name: { text, detail, address } }) => ({
      ...{ kind, value, text, detail, address },
    }));
}

function namesIn(locale: Locale): ByBeginning<Named> {
  let names = namesByLocale.get(locale);
  if (!names) {
    const all = subjectsIn(locale).flatMap((subject) =>
      subject.names.map((name) => ({ subject, name })),
    );
    names = byBeginning(all, ({ name }) => name.words);
    namesByLocale.set(locale, names);
  }
  return names;
}

/** Chinese terms in pieces are patterns, and no words that anyone would say. */
const PIECES = /\s/;

function subjectsIn(locale: Locale): Subject[] {
  const say = texts(locale);
  const topics = TOPICS.map((topic): Subject => {
    const address = searchAddress(locale, { filters: { topic: [topic] } });
    const name = nameOf(say.label('topic', topic), say.label('facet', 'topic'), address);
    return { kind: 'topic', value: topic, names: [name] };
  });
  const concepts = CONCEPTS.map((concept): Subject => {
    const kind = say.say('search.concept');
    const label = concept.label[locale];
    const names = [
      nameOf(label, kind, searchAddress(locale, { q: conceptWords(concept, locale) })),
      ...termsOf(concept, [locale])
        .filter((term) => locale !== 'zh' || !PIECES.test(term))
        .map((term) => nameOf(term, `${kind} · ${label}`, searchAddress(locale, { q: term }))),
    ];
    return { kind: 'concept', value: concept.id, names };
  });
  const articles = CRPD_ARTICLES.map(({ article }): Subject => {
    // Its words find what speaks of it, whether or not its passages are tagged.
    const address = searchAddress(locale, { q: say.label('article', article) });
    const text = facetValueLabel(say, 'article', article);
    const words = typedWords(`${article} ${say.label('article', article)}`);
    const name = { ...nameOf(text, say.label('facet', 'article'), address), words };
    return { kind: 'article', value: article, names: [name] };
  });
  return [...topics, ...concepts, ...articles];
}

function nameOf(text: string, detail: string, address: string): Name {
  const words = typedWords(text);
  return { text, detail, address, words, plain: plainOf(words) };
}

function plainOf(words: readonly string[][]): string {
  return words.flat().join(' ');
}
