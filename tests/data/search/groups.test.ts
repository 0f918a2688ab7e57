import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../data/database.ts';
import { conceptsIn } from '../../../data/search/question/concepts-in.ts';
import { groupsOf } from '../../../data/search/question/groups.ts';
import { readQuestion } from '../../../data/search/question/read-question.ts';
import { wordIndex } from '../../../data/search/words/word-index.ts';
import { tokensIn } from '../../../data/search/words/word-tokens.ts';

const LANGUAGES = ['en', 'es', 'fr', 'ru', 'zh'];

/** What the clauses of a question ask for, in a library that holds every word, or none. */
function groups(q: string, { exact = false, holds = true } = {}) {
  const tokensOf = holds ? tokensIn : () => [];
  const named = exact ? [] : conceptsIn(q);
  const taking = { exact, languages: LANGUAGES, tokensOf };
  return groupsOf(readQuestion(q, 'en', exact), named, taking);
}

const concepts = (q: string, settings?: Parameters<typeof groups>[1]) =>
  groups(q, settings).map((group) => group.concepts.map(({ id }) => id));

describe('the groups of a question', () => {
  it('are its clauses, each with its words in the languages of the library', () => {
    const [law, work, ...more] = groups('pension OR wages factory');
    expect(more).toEqual([]);
    for (const stem of ['en_pension', 'es_pension', 'en_wage', 'ru_pension']) {
      expect(law?.words).toContain(`"${stem}"`);
    }
    expect(work?.words).toContain('"en_factory"');
    expect(work?.words).not.toContain('pension');
    expect(law?.together).toBe(false);
  });

  it('are one for words that name a concept, which other ways to say it answer too', () => {
    const [consent, prison] = groups('informed consent prison');
    expect(consent?.concepts.map(({ id }) => id)).toEqual(['informed-consent']);
    expect(consent?.conceptExpression).toContain('c_informed_consent');
    expect(consent?.clause.anyOf.map(({ text }) => text)).toEqual(['informed', 'consent']);
    expect(consent?.together).toBe(true);
    expect(prison?.concepts).toEqual([]);
    expect(concepts('consentimiento informado')).toEqual([['informed-consent']]);
    expect(concepts('知情同意')).toEqual([['informed-consent']]);
  });

  it('name no concept by exact words, by a quotation, in a field or after a minus', () => {
    for (const q of [
      '"informed consent"',
      'title:informed title:consent',
      'law -"informed consent"',
    ]) {
      expect(concepts(q).flat(), q).toEqual([]);
    }
    expect(concepts('informed consent', { exact: true }).flat()).toEqual([]);
  });

  it('take very words when these are wanted', () => {
    const [group] = groups('Rights', { exact: true });
    expect(group?.words).toContain('"en=rights"');
    expect(group?.words).not.toContain('en_');
  });

  it('leave phrases to the engine, beside words when these are alternatives', () => {
    const [phrase] = groups('"every week"');
    expect(phrase?.words).toBeUndefined();
    expect(phrase?.phrases.map(({ text }) => text)).toEqual(['every week']);
    const [either] = groups('"every week" OR daily');
    expect(either?.phrases).toHaveLength(1);
    expect(either?.words).toContain('en_daily');
  });

  it('ask for nothing when no document holds a word, and so find nothing', () => {
    const words = wordIndex(openDatabase(':memory:'));
    words.put({
      ...{ documentId: 'a', title: ['en_care'], about: ['#12'] },
      ...{ text: ['en_care', '~法'], passages: [] },
    });
    for (const q of ['zyxwv', 'zyxwv OR vwxyz', 'zyxwv -care', 'zyx’wv']) {
      for (const group of groups(q, { holds: false })) {
        expect(words.documents(group.words ?? ''), q).toEqual([]);
      }
    }
  });
});
