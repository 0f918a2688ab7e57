import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../data/database.ts';
import { documents, files, passages } from '../../../data/schema.ts';
import { corrected, spellingAdviser } from '../../../data/search/did-you-mean.ts';
import { editDistance } from '../../../data/search/edit-distance.ts';
import { gatherVocabulary, type Vocabulary } from '../../../data/search/vocabulary.ts';

/** Invented sentences; each is one document. */
const TEXTS: [language: string, text: string][] = [
  ['en', 'No person shall be placed in seclusion. Involuntary admission needs an order.'],
  ['en', 'Guardianship ends when the person asks for it. Admission is by consent.'],
  ['es', 'La admisión involuntaria requiere una orden. El tratamiento es voluntario.'],
  ['es', 'Ningún tratamiento sin consentimiento de la persona.'],
  ['ru', 'Недобровольная госпитализация допускается по решению суда.'],
  ['zh', '精神障碍患者的住院治疗实行自愿原则。'],
];

let database: Database;
let vocabulary: Vocabulary;
beforeAll(async () => {
  database = openDatabase(':memory:');
  const at = new Date().toISOString();
  TEXTS.forEach(([language, text], i) => {
    const id = `d${i}`;
    database.insert(documents).values({ id, title: id, createdAt: at, updatedAt: at }).run();
    const file = { name: id, mediaType: 'text/plain', bytes: 1, extractor: 'test', addedAt: at };
    database
      .insert(files)
      .values({ ...file, id: i + 1, documentId: id, sha256: id, textSource: 'markup' })
      .run();
    const place = { ordinal: 0, pageFrom: 1, pageTo: 1, headings: [] };
    database
      .insert(passages)
      .values({ ...place, documentId: id, fileId: i + 1, language, text })
      .run();
  });
  vocabulary = await gatherVocabulary(database, () => false);
});
afterAll(() => database?.$client.close());

describe('the vocabulary', () => {
  it('counts the documents that hold a word, by language', () => {
    expect(vocabulary.get('en')?.find('admission')?.documents).toBe(2);
    expect(vocabulary.get('es')?.find('tratamiento')?.documents).toBe(2);
    expect(vocabulary.get('es')?.find('admission')).toBeUndefined();
  });

  it('knows a word without its accents and gives it with them', () => {
    expect(vocabulary.get('es')?.find('admision')?.word).toBe('admisión');
  });

  it('takes no words from scripts without spaces', () => {
    expect(vocabulary.has('zh')).toBe(false);
  });
});

describe('did you mean', () => {
  it.each([
    ['seclution', 'en', 'seclusion'],
    ['gaurdianship', 'en', 'guardianship'],
    ['involuntry admision', 'en', 'involuntary admission'],
    ['tratameinto', 'en', 'tratamiento'],
    ['consentimento de la persona', 'es', 'consentimiento de la persona'],
    ['недобровольня госпитализация', 'ru', 'недобровольная госпитализация'],
  ])('puts %s right in %s', (q, language, wanted) => {
    expect(corrected(vocabulary, q, language)).toBe(wanted);
  });

  it('keeps quotes, other words and signs as they were typed', () => {
    expect(corrected(vocabulary, '"involuntry  admission" OR title:law -conset 2017', 'en')).toBe(
      '"involuntary  admission" OR title:law -conset 2017',
    );
  });

  it.each([
    'involuntary admission',
    'admission tratamiento',
    'ADMISION',
    'xqzwvk',
    'law',
    '12345',
    '精神障礙',
    '',
    '"(*',
    '\ud83d',
  ])('says nothing about %j', (q) => {
    expect(corrected(vocabulary, q, 'en')).toBeUndefined();
  });

  it('answers a question of ten thousand letters', () => {
    expect(corrected(vocabulary, 'seclution '.repeat(1000), 'en')).toContain('seclusion');
  });

  it('says nothing before the words are gathered, and something after', async () => {
    const adviser = spellingAdviser(database);
    expect(adviser.correct('seclution', 'en')).toBeUndefined();
    await adviser.gather();
    expect(adviser.correct('seclution', 'en')).toBe('seclusion');
    adviser.close();
  });
});

describe('the distance of two words', () => {
  it.each([
    ['consent', 'consent', 0],
    ['consent', 'consnet', 1],
    ['consent', 'conent', 1],
    ['consent', 'consennt', 1],
    ['consent', 'convent', 1],
    ['consent', 'cnosnet', 2],
    ['consent', 'seclusion', 3],
  ])('%s, %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });
});
