import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../../data/database.ts';
import {
  allOf,
  anyOf,
  type DocumentTokens,
  oneOf,
  type WordIndex,
  wordIndex,
} from '../../../data/search/words/word-index.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { indexedTexts } from './indexed-texts.ts';

let database: Database;
let words: WordIndex;
beforeEach(() => {
  database = openDatabase(':memory:');
  words = wordIndex(database);
});

/** A document of passages, each with its id, heading and words. */
function document(
  documentId: string,
  passages: readonly (readonly [id: number, heading: string, text: string])[],
  { title = '', about = '' } = {},
): DocumentTokens {
  const tokens = (line: string) => line.split(' ').filter((token) => token);
  return {
    documentId,
    title: tokens(title),
    about: tokens(about),
    text: new Set(passages.flatMap(([, heading, text]) => tokens(`${heading} ${text}`))),
    passages: passages.map(([passageId, heading, text]) => ({
      passageId,
      heading: tokens(heading),
      text: tokens(text),
    })),
  };
}

const one = (...tokens: string[]) => anyOf(tokens);

describe('the word index', () => {
  it('says which documents hold a token, anywhere or in one column', () => {
    words.put(
      document('a', [[1, 'en_care', 'en_right #12']], { title: 'en_act', about: 'en_kenya' }),
    );
    words.put(document('b', [[2, '', 'en_act ~精神']], { title: 'en_right' }));
    expect(words.documents(one('en_right')).sort()).toEqual(['a', 'b']);
    expect(words.documents(one('en_right'), 'title')).toEqual(['b']);
    expect(words.documents(one('en_right'), 'text')).toEqual(['a']);
    expect(words.documents(one('en_kenya'), 'about')).toEqual(['a']);
    expect(words.documents(one('en_kenya'), 'text')).toEqual([]);
    expect(words.documents(one('~精神'))).toEqual(['b']);
    expect(words.documents(one('#12'))).toEqual(['a']);
    expect(words.documents(one('12'))).toEqual([]);
    expect(words.documents(one('en_righ'))).toEqual([]);
  });

  it('says which passages do, in the order of their ids, and how many of each document', () => {
    words.put(
      document('a', [
        [9, 'en_care', ''],
        [3, '', 'en_care'],
        [7, '', 'en_other'],
      ]),
    );
    words.put(document('b', [[4, '', 'en_care']]));
    expect(words.passagesOf('a', one('en_care'))).toEqual([3, 9]);
    expect(words.passagesOf('a', one('en_care'), 'heading')).toEqual([9]);
    expect(words.passagesOf('nobody', one('en_care'))).toEqual([]);
    expect(words.passageCounts(one('en_care'))).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
    expect(words.passageCounts(one('en_care'), 'text')).toEqual(
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
    );
  });

  it('puts a document in the place of what it was, and removes it whole', () => {
    words.put(
      document(
        'a',
        [
          [1, '', 'en_old en_both'],
          [2, '', 'en_old'],
        ],
        { title: 'en_old' },
      ),
    );
    words.put(document('b', [[3, '', 'en_old']]));
    words.put(document('a', [[2, '', 'en_new en_both']], { title: 'en_new' }));
    expect(words.documents(one('en_old'))).toEqual(['b']);
    expect(words.documents(one('en_new'), 'title')).toEqual(['a']);
    expect(words.passagesOf('a', one('en_old', 'en_both'))).toEqual([2]);
    words.remove('a');
    words.remove('a');
    words.remove('nobody');
    expect(words.documents(one('en_new', 'en_both', 'en_old'))).toEqual(['b']);
    expect([...words.passageCounts(one('en_new', 'en_old')).keys()]).toEqual(['b']);
    words.put(document('a', [[2, '', 'en_again']]));
    expect(words.passagesOf('a', one('en_again'))).toEqual([2]);
  });

  it('keeps passages of large ids and documents of large numbers apart', () => {
    const largest = 2 ** 31 - 1;
    database.$client
      .prepare('INSERT INTO document_numbers (number, document_id) VALUES (?, ?), (?, ?)')
      .run(4_000_000_000, 'first', 4_000_000_001, 'second');
    words.put(
      document('first', [
        [1, '', 'en_x'],
        [largest, '', 'en_x'],
      ]),
    );
    words.put(
      document('second', [
        [1, '', 'en_x'],
        [largest, '', 'en_x en_y'],
      ]),
    );
    expect(words.passagesOf('first', one('en_x'))).toEqual([1, largest]);
    expect(words.passagesOf('second', one('en_y'))).toEqual([largest]);
    words.put(document('first', [[2, '', 'en_z']]));
    expect(words.passageCounts(one('en_x', 'en_z'))).toEqual(
      new Map([
        ['first', 1],
        ['second', 2],
      ]),
    );
  });

  it('tells which tokens are known', () => {
    words.put(document('a', [[1, '', 'en_care en=care']], { title: 'en=cold' }));
    const asked = ['en_care', 'en_cold', 'en=cold', 'en=car', '', '"', '\u0000'];
    expect(words.known(asked)).toEqual(['en_care', 'en=cold']);
    words.remove('a');
    expect(words.known(asked)).toEqual([]);
  });

  it('tells which tokens of a word any document holds, also after a change', () => {
    const languages = ['en', 'es-AR', 'sw'];
    words.put(document('a', [[1, '', 'en_care en=cares es_care']]));
    expect(words.tokensOf('cares', languages, false)).toEqual(['en_care']);
    expect(words.tokensOf('cares', languages, true)).toEqual(['en=cares']);
    expect(words.tokensOf('cares', ['es'], false)).toEqual([]);
    words.put(document('b', [[2, '', 'sw=cares']]));
    expect(words.tokensOf('cares', languages, false)).toEqual(['en_care', 'sw=cares']);
    words.remove('a');
    words.remove('b');
    expect(words.tokensOf('cares', languages, false)).toEqual([]);
  });

  it('finds a word typed without its accents by the forms that texts write', () => {
    const { database: held, index } = indexedTexts([
      { language: 'es', text: 'Los niños juegan. También la compañía responde.' },
      { language: 'es', text: 'Cada niña tiene un NINO a su lado.' },
      { language: 'fr', text: 'La sécurité de chaque autorité est une indemnité.' },
      { language: 'fr', text: 'Le marché est clos et il marche.' },
      { language: 'de', text: 'Ärztinnen prüfen es.' },
      { language: 'fr', text: 'DROIT A LA SECURITE' },
    ]);
    onTestFinished(() => void held.$client.close());
    const languages = ['und', 'en', 'es', 'fr', 'de'];
    const found = (word: string, exact = false) =>
      index.documents(anyOf(index.tokensOf(word, languages, exact))).sort();
    expect(found('ninos')).toEqual(['d0', 'd1']);
    expect(found('niños')).toEqual(['d0', 'd1']);
    for (const word of ['tambien', 'compania']) expect(found(word), word).toEqual(['d0']);
    for (const word of ['securite', 'Autorite', 'indemnite'])
      expect(found(word), word).toContain('d2');
    expect(found('Arztinnen')).toEqual(['d4']);
    // An accent that texts write is meant.
    expect(index.tokensOf('securite', languages, false)).toContain('fr_securit');
    expect(index.tokensOf('sécurité', languages, false)).not.toContain('fr_securit');
    for (const words of ['ninos', 'nino', 'securite', 'sécurité', 'marche', 'marché', 'prufen']) {
      for (const id of found(words, true)) expect(found(words), words).toContain(id);
    }
  });

  it('takes several ways, all of several, and any nesting of both as sets do', () => {
    const random = seededRandom(3);
    const letters = [...'abcdefgh'].map((letter) => `en_${letter}`);
    const held = new Map(
      Array.from({ length: 60 }, (_, at) => [`d${at}`, new Set(random.some(letters, 3))]),
    );
    for (const [id, tokens] of held) {
      words.put(document(id, [[Number(id.slice(1)), '', [...tokens].join(' ')]]));
    }
    for (let round = 0; round < 40; round++) {
      const sums = Array.from({ length: random.integer(1, 3) }, () =>
        Array.from({ length: random.integer(1, 3) }, () =>
          random.some(letters, random.integer(1, 2)),
        ),
      );
      const expression = oneOf(sums.map((sum) => allOf(sum.map((tokens) => anyOf(tokens)))));
      const meeting = [...held].filter(([, tokens]) =>
        sums.some((sum) => sum.every((ways) => ways.some((token) => tokens.has(token)))),
      );
      const ids = meeting.map(([id]) => id).sort();
      expect(words.documents(expression).sort(), expression).toEqual(ids);
      expect([...words.passageCounts(expression, 'text').keys()].sort()).toEqual(ids);
    }
  });

  it.each(['"', '*', '^', 'NEAR', 'AND', 'NOT', '(', '-', '+', "'", '', ';'])(
    'takes %j as a token and not as an operator',
    (token) => {
      words.put(document('a', [[1, '', 'en_right']], { title: 'x' }));
      expect(words.documents(allOf([anyOf([`en_nothing${token}`, 'en_right'])]))).toEqual(['a']);
      expect(words.documents(anyOf([`${token}en_wrong`]))).toEqual([]);
    },
  );

  it('asks for hundreds of tokens at once', () => {
    words.put(document('a', [[1, '', 'en_t399']]));
    const many = Array.from({ length: 400 }, (_, at) => `en_t${at}`);
    expect(words.documents(anyOf(many))).toEqual(['a']);
    expect(words.documents(allOf(many.map((token) => anyOf([token]))))).toEqual([]);
    expect(words.documents(allOf(many.map(() => anyOf(many))))).toEqual(['a']);
  });

  it('shows another connection either the old document or the new one', () => {
    const folder = temporaryFolder();
    const [writer, reader] = [openDatabase(folder), openDatabase(folder)];
    onTestFinished(() => {
      for (const open of [writer, reader]) open.$client.close();
    });
    const [writing, reading] = [wordIndex(writer), wordIndex(reader)];
    writing.put(document('a', [[1, '', 'en_old']]));
    expect(reading.documents(one('en_old'))).toEqual(['a']);
    const failing = document('a', [[1, '', 'en_new']]);
    failing.passages.push({
      passageId: 2,
      heading: [],
      get text(): string[] {
        throw new Error('cannot be read');
      },
    });
    expect(() => writing.put(failing)).toThrow('cannot be read');
    expect(reading.documents(one('en_old', 'en_new'))).toEqual(['a']);
    expect(reading.documents(one('en_new'))).toEqual([]);
    expect(writing.passagesOf('a', one('en_old'))).toEqual([1]);
  });

  it('is joined into one piece after many documents, and answers as before', async () => {
    const segments = (table: string) =>
      database.$client.prepare(`SELECT count(DISTINCT segid) FROM ${table}_idx`).pluck().get();
    const random = seededRandom(3);
    const tokens = Array.from({ length: 400 }, (_, at) => `en_word${at}`);
    for (let at = 0; at < 60; at += 1) {
      const text = random.some(tokens, 80).join(' ');
      words.put(document(`d${at}`, [[at + 1, 'en_care', text]], { title: `en_title${at}` }));
    }
    words.remove('d7');
    const asked = () =>
      tokens
        .slice(0, 40)
        .map((token) => [words.documents(one(token)), words.passageCounts(one(token))]);
    const before = asked();
    expect(segments('passage_words')).toBeGreaterThan(4);
    const tidying = words.tidy();
    words.put(document('late', [[99, '', 'en_late']]));
    await tidying;
    expect(segments('document_words')).toBeLessThanOrEqual(2);
    expect(segments('passage_words')).toBeLessThanOrEqual(2);
    expect(asked()).toEqual(before);
    expect(words.documents(one('en_late'))).toEqual(['late']);
    expect(words.documents(one('en_title7'))).toEqual([]);
  });
});
