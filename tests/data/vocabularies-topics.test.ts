import { describe, expect, it } from 'vitest';
import { TOPICS, topicWords } from '../../data/vocabularies/topics.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt', 'de', 'uk', 'ca'];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ' ');

/** The rule the words are written for: a beginning of a word, or any place in Chinese and Arabic. */
function topicsOf(text: string, language: string): string[] {
  const spaced = ` ${plain(text)}`;
  const lead = language === 'zh' || language === 'ar' ? '' : ' ';
  return topicWords()
    .filter((words) => words.language === language)
    .filter(({ stems }) => stems.some((stem) => spaced.includes(lead + plain(stem))))
    .map((words) => words.topic);
}

describe('topic words', () => {
  it('cover every topic in every language, once', () => {
    const have = topicWords().map((words) => `${words.topic} ${words.language}`);
    const want = TOPICS.flatMap((topic) => LANGUAGES.map((language) => `${topic} ${language}`));
    expect(have.sort()).toEqual(want.sort());
  });

  it('are lower case, not empty, and never said twice', () => {
    for (const { stems } of topicWords()) {
      expect(stems.length).toBeGreaterThan(0);
      expect(stems.filter((stem) => stem !== stem.toLowerCase().trim() || stem === '')).toEqual([]);
      expect(new Set(stems).size).toBe(stems.length);
    }
  });

  it('are long enough not to begin a word by chance', () => {
    const short = topicWords()
      .filter(({ language }) => language !== 'zh')
      .flatMap(({ stems }) => stems.filter((stem) => stem.length < 3));
    expect(short).toEqual([]);
  });

  it.each([
    ['en', 'Mental Health Act', 'mental-health'],
    ['en', 'National Suicide Prevention Strategy', 'suicide-prevention'],
    ['fr', 'Déclaration universelle des droits de l’homme', 'human-rights'],
    ['fr', 'Loi sur la tutelle des majeurs', 'legal-capacity'],
    ['es', 'Ley de protección integral de las personas con discapacidad', 'disability'],
    ['ar', 'قانون رعاية المريض النفسي', 'mental-health'],
    ['ru', 'Закон о психиатрической помощи', 'mental-health'],
    ['zh', '中华人民共和国禁毒法', 'substance-use'],
    ['zh', '自殺防治法', 'suicide-prevention'],
    ['pt', 'Estatuto da Pessoa Idosa', 'older-persons'],
    ['de', 'Betäubungsmittelgesetz', 'substance-use'],
    ['uk', 'Про психіатричну допомогу', 'mental-health'],
    ['ca', 'Llei de garantia dels drets de les persones amb discapacitat', 'disability'],
  ])('find the topic of a title in %s: %s', (language, title, topic) => {
    expect(topicsOf(title, language)).toContain(topic);
  });

  it('find the topic of a title in capitals without accents', () => {
    expect(topicsOf('CONVENIO SOBRE READAPTACION DE PERSONAS INVALIDAS', 'es')).toContain(
      'disability',
    );
  });

  it('find no topic in a title that has none of them', () => {
    expect(topicsOf('Merchant Shipping (Tonnage) Regulations', 'en')).toEqual([]);
    expect(topicsOf('Ley de hidrocarburos', 'es')).toEqual([]);
    expect(topicsOf('Ninguna de las anteriores', 'es')).toEqual([]);
  });
});
