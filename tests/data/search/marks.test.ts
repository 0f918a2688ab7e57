import { describe, expect, it } from 'vitest';
import { type Mark, markerOf } from '../../../data/search/marks.ts';
import { conceptsIn } from '../../../data/search/question/concepts-in.ts';
import { groupsOf } from '../../../data/search/question/groups.ts';
import { readQuestion } from '../../../data/search/question/read-question.ts';
import { tokensIn } from '../../../data/search/words/word-tokens.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'ru', 'uk', 'ar', 'zh', 'ja', 'sw', 'und'];

/** Marks a question's words in a text, as if the library held every word. */
function marksIn(q: string, text: string, language: string, exact = false): Mark[] {
  const taking = { exact, languages: LANGUAGES, tokensOf: tokensIn };
  const named = exact ? [] : conceptsIn(q);
  const groups = groupsOf(readQuestion(q, 'en', exact), named, taking);
  return markerOf(groups, taking).marksIn(text, language);
}

/** What is marked, each place once. */
function marked(q: string, text: string, language: string, exact = false): string[] {
  const marks = marksIn(q, text, language, exact);
  return [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
}

it('a very word that was asked for is marked, also where its form was not', () => {
  const tokensOf = (word: string) => [`es=${word}`, `es_${word}`];
  const taking = { exact: false, languages: ['es'], tokensOf };
  const marker = markerOf(groupsOf(readQuestion('ninos juegos', 'es'), [], taking), taking);
  const text = 'Los niños en juegos';
  const marks = marker.marksIn(text, 'es');
  expect(marks.map(({ group, start, end }) => [group, text.slice(start, end)])).toEqual([
    [0, 'niños'],
    [1, 'juegos'],
  ]);
});

describe('the words of a question are marked in the text as it was written', () => {
  it.each([
    ['in any form', 'right', 'en', 'Rights: a RIGHT is righted.', ['Rights', 'RIGHT', 'righted']],
    [
      'in decomposed letters',
      'país',
      'es',
      'El pai\u0301s y los pai\u0301ses',
      ['pai\u0301s', 'pai\u0301ses'],
    ],
    ['without accents', 'etablissement', 'fr', 'L’établissement', ['établissement']],
    ['with ß', 'strasse', 'de', 'Auf der Straße hier', ['Straße']],
    ['with ё', 'учет', 'ru', 'Порядок учёта', ['учёта']],
    [
      'in full width',
      'Article 12',
      'en',
      'Ａｒｔｉｃｌｅ １２ applies',
      ['Ａｒｔｉｃｌｅ', '１２'],
    ],
    ['after emoji', 'rights', 'en', '😀😀 rights 👩‍👩‍👧 of all', ['rights']],
    ['in a ligature', 'office', 'en', 'the oﬃce of', ['oﬃce']],
    ['with vowel signs', 'الاسره', 'ar', 'تحمي الأُسْرَةُ أفرادها', ['الأُسْرَةُ']],
    ['with tatweel', 'الصحه', 'ar', 'قانون الصّحّـــة النفسية', ['الصّحّـــة']],
    ['in Arabic digits', '2019', 'ar', 'لسنة ٢٠١٩ م', ['٢٠١٩']],
    ['inside Chinese', '精神', 'zh', '为了发展精神卫生事业', ['精神']],
    ['in traditional Chinese', '权利', 'zh', '人民之權利義務', ['權利']],
    ['in Japanese', '権利', 'ja', '精神障害者の権利は', ['権利']],
    ['beside Chinese', '2012', 'zh', '2012年10月', ['2012']],
    ['within another language’s script', 'WHO', 'zh', '世界卫生组织WHO报告', ['WHO']],
    ['with an apostrophe', 'здоровʼя', 'uk', 'Я маю здоров’я', ['здоров’я']],
    ['with a soft hyphen', 'treatment', 'en', 'treat\u00adment ends', ['treat\u00adment']],
  ])('%s', (_name, q, language, text, expected) => {
    expect(marked(q, text, language)).toEqual(expected);
  });

  it('as these very words alone when they are wanted', () => {
    const text = 'Rights and right, RIGHT or righted';
    expect(marked('right', text, 'en', true)).toEqual(['right', 'RIGHT']);
    expect(marked('rights', text, 'en', true)).toEqual(['Rights']);
  });

  it('not by the forms of another language', () => {
    expect(marked('leyes', 'Las leyes y la ley', 'es')).toEqual(['leyes', 'ley']);
    expect(marked('leyes', 'Ley is a word of no English', 'en')).toEqual([]);
  });

  it('as alternatives, and not what was excluded', () => {
    const text = 'Restraint, seclusion and isolation';
    expect(marked('seclusion OR isolation -restraint', text, 'en', true)).toEqual([
      'seclusion',
      'isolation',
    ]);
  });

  it('as a phrase in its very words and order', () => {
    const text = 'Every week, and every: week; weekly every';
    expect(marked('"every week"', text, 'en')).toEqual(['Every week', 'every: week']);
    expect(marked('"knowledge act"', 'Acts of knowledge', 'en')).toEqual([]);
    expect(marked('"精神卫生"', '国家精神卫生法', 'zh')).toEqual(['精神卫生']);
    expect(marked('"психічне здоровʼя"', 'Психічне здоров’я', 'uk')).toEqual(['Психічне здоров’я']);
  });

  it('as identifiers however they are written', () => {
    const text = 'según la Ley Nº 26.657 y la ley n.º 26657';
    expect(marked('Ley 26657', text, 'es').some((one) => one.includes('26.657'))).toBe(true);
    expect(marked('Ley 26657', text, 'es').some((one) => one.includes('26657'))).toBe(true);
  });
});

describe('a concept', () => {
  it('is marked in the words of any language, as one group of the question', () => {
    for (const [text, language, expected] of [
      ['Sobre el consentimiento informado del paciente', 'es', 'consentimiento informado'],
      ['Добровольное информированное согласие лица', 'ru', 'информированное согласие'],
      ['患者的知情同意权', 'zh', '知情同意'],
      ['Giving informed consent in writing', 'en', 'informed consent'],
    ] as const) {
      const marks = marksIn('informed consent', text, language);
      const places = marks.map(({ start, end }) => text.slice(start, end).toLowerCase());
      expect(
        places.some((place) => place.includes(expected)),
        `${text}: ${places}`,
      ).toBe(true);
      expect(new Set(marks.map(({ group }) => group))).toEqual(new Set([0]));
    }
  });

  it('is not marked in other words when these very words are wanted', () => {
    expect(marked('informed consent', 'El consentimiento informado', 'es', true)).toEqual([]);
  });
});

describe('marks', () => {
  it('are places of the text, in order, whatever text and question hold', () => {
    const pieces = [
      ...[
        'rights',
        'Straße',
        'e\u0301tat',
        'الأُسْرَةُ',
        '精神卫生',
        'ﬁ',
        '㎏',
        '１２',
        '😀',
        '\u0000',
        '\ud83d',
      ],
      ...[
        '"',
        '-',
        'OR',
        ' ',
        '\n',
        'Ley 26.657',
        'กฎหมาย',
        '\u00ad',
        '\u200c',
        'informed consent',
        'İ',
      ],
    ];
    const random = seededRandom(21);
    let found = 0;
    for (let round = 0; round < 300; round++) {
      const some = (most: number) =>
        Array.from({ length: random.integer(1, most) }, () => random.pick(pieces)).join(
          random.pick(['', ' ']),
        );
      const [q, text] = [some(4), some(12)];
      const marks = marksIn(q, text, random.pick(LANGUAGES), random.chance(0.3));
      let last = 0;
      for (const { start, end } of marks) {
        expect(start, JSON.stringify([q, text])).toBeGreaterThanOrEqual(last);
        expect(end, JSON.stringify([q, text])).toBeGreaterThan(start);
        expect(end, JSON.stringify([q, text])).toBeLessThanOrEqual(text.length);
        last = start;
        found++;
      }
    }
    expect(found).toBeGreaterThan(60);
  });
});
