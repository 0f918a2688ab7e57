import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../data/database.ts';
import { corrected, spellingAdviser } from '../../../data/search/words/did-you-mean.ts';
import type { Vocabulary } from '../../../data/search/words/known-words.ts';
import type { WordIndex } from '../../../data/search/words/word-index.ts';
import { indexedTexts } from './indexed-texts.ts';

/** Invented sentences; each is one document. */
const TEXTS: [language: string, text: string][] = [
  ['en', 'No person shall be placed in seclusion. Involuntary admission needs an order.'],
  ['en', 'Guardianship ends when the person asks for it. Admission is by consent.'],
  ['es', 'La admisión involuntaria requiere una orden. El tratamiento es voluntario.'],
  ['es', 'Ningún tratamiento sin consentimiento de la persona.'],
  ['ru', 'Недобровольная госпитализация допускается по решению суда.'],
  ['zh', '精神障碍患者的住院治疗实行自愿原则。'],
  ['fr', 'Un médecin assiste la personne.'],
];

let database: Database;
let vocabulary: Vocabulary;
let index: WordIndex;
beforeAll(() => {
  ({ database, index } = indexedTexts(TEXTS.map(([language, text]) => ({ language, text }))));
  vocabulary = index.vocabulary.now();
});
afterAll(() => database?.$client.close());

const right = (q: string, language: string) => corrected(vocabulary, q, language, (word) => word);

describe('did you mean', () => {
  it.each([
    ['seclution', 'en', 'seclusion'],
    ['gaurdianship', 'en', 'guardianship'],
    ['involuntry admision', 'en', 'involuntary admission'],
    ['tratameinto', 'en', 'tratamiento'],
    ['consentimento de la persona', 'es', 'consentimiento de la persona'],
    ['недобровольня госпитализация', 'ru', 'недобровольная госпитализация'],
  ])('puts %s right in %s', (q, language, wanted) => {
    expect(right(q, language)).toBe(wanted);
  });

  it('keeps quotes, other words and signs as they were typed', () => {
    expect(right('"involuntry  admission" OR title:law -conset 2017', 'en')).toBe(
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
    expect(right(q, 'en')).toBeUndefined();
  });

  it('leaves what readers say of concepts, and what carries a sentence, as it is', () => {
    expect(right('enfant autiste', 'fr')).toBeUndefined();
    expect(right('asiste', 'fr')).toBe('assiste');
  });

  it('answers a question of ten thousand letters', () => {
    expect(right('seclution '.repeat(1000), 'en')).toContain('seclusion');
  });

  it('writes words as the texts do', () => {
    const adviser = spellingAdviser(index);
    expect(adviser.correct('Admisin involuntaria', 'es')).toBe('admisión involuntaria');
    expect(adviser.correct('seclution', 'en')).toBe('seclusion');
  });
});
