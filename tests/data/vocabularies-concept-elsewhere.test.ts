import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../data/search/question/concept-terms.ts';
import { conceptsIn, conceptsInStems } from '../../data/search/question/concepts-in.ts';
import { normalise } from '../../data/search/words/normalise.ts';
import { plainWordsOf, stemOf } from '../../data/search/words/word-forms.ts';
import { elsewherePhrases } from '../../data/vocabularies/concept-elsewhere.ts';
import { CONCEPT_LANGUAGES } from '../../data/vocabularies/concepts.ts';

const stemsOf = (text: string, language: string) =>
  plainWordsOf(normalise(text).text, language).map((word) => stemOf(word, language));
const textNames = (text: string, language: string) =>
  conceptsInStems(stemsOf(text, language), language).map(({ concept }) => concept.id);
const languages = CONCEPT_LANGUAGES.filter((language) => language !== 'zh');

describe('phrases that hold a term and mean another thing', () => {
  it.each(languages)('hold a clear or a weak one and are none themselves, in %s', (language) => {
    const all = phrasesIn(language, 'texts').map((one) => ({
      ...one,
      stems: ` ${stemsOf(one.phrase, language).join(' ')} `,
    }));
    for (const { concept, phrase, stems } of all.filter(({ elsewhere }) => elsewhere)) {
      const terms = all.filter((one) => one.concept === concept && !one.elsewhere);
      const held = terms.filter((one) => stems.includes(one.stems));
      expect(held.length, `${phrase} (${concept.id})`).toBeGreaterThan(0);
      expect(held.map((one) => one.stems)).not.toContain(stems);
    }
  });

  it.each([
    ['en', 'A restraint order is made on the property.', 'No restraint is used in hospital.'],
    ['es', 'El aislamiento térmico del hospital.', 'El aislamiento del paciente en el hospital.'],
    ['uk', 'Соціальна ізоляція людей у лікарні.', 'Ізоляція людей у лікарні.'],
  ])('keep a text from naming the concept: %s', (language, other, meant) => {
    const named = textNames(meant, language);
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(textNames(other, language)).not.toContain(id);
  });

  it('do not keep it from being named elsewhere in the text, nor other concepts', () => {
    const text = 'A restraint order is made. Restraint of a patient needs informed consent.';
    expect(textNames(text, 'en')).toEqual(['restraint', 'informed-consent']);
    expect(textNames('Sentenced to community service with legal aid.', 'en')).toEqual([
      'legal-aid',
    ]);
  });

  it('are nothing to questions', () => {
    expect(conceptsIn('restraint order', 'en').map(({ concept }) => concept.id)).toEqual([
      'restraint',
    ]);
    expect(elsewherePhrases('no-such-concept', 'en')).toEqual([]);
    expect(elsewherePhrases('restraint', 'xx')).toEqual([]);
  });
});
