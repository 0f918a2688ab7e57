import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../data/database.ts';
import type { DocumentRecord } from '../../../data/documents.ts';
import type { PassageRow } from '../../../data/passages.ts';
import { markerOf } from '../../../data/search/marks.ts';
import { asked } from '../../../data/search/question/asked.ts';
import { wordsOfUnits } from '../../../data/search/question/groups.ts';
import type { Unit } from '../../../data/search/question/question.ts';
import { tokensOf } from '../../../data/search/words/document-tokens.ts';
import { type WordIndex, wordIndex } from '../../../data/search/words/word-index.ts';

/** Made-up provisions in several languages and scripts, some as no keyboard writes them. */
const TEXTS: Record<string, string> = {
  am: 'እያንዳንዱ ሰው ጤናማ ሕይወት የማግኘት መብት አለው።',
  ar: 'تحمي الدولةُ الأُسْرَةَ وأفرادَها، ولا يُعالَجُ أحدٌ بلا رضاه.',
  cs: 'Každý člověk má právo žít v místním společenství.',
  de: 'Niemand darf auf der Straße oder im Krankenhaus gefesselt werden.',
  el: 'ΝΌΜΟΣ για τους ανθρώπους: ο νόμος προστατεύει τις οικογένειες.',
  en: 'Nobody’s rights are limited; the committee’s decisions may be appealed.',
  es: 'Toda persona decidirá sobre su internacio\u0301n y su tratamiento.',
  fa: 'هر کسی می\u200cتواند درباره‌ی درمان خود تصمیم بگیرد.',
  fr: 'L’établissement n’enferme personne ; l’œuvre reste ouverte aujourd’hui.',
  he: 'לְכָל אָדָם הזכות לחיות בקהילה.',
  hi: 'प्रत्येक व्यक्ति को समुदाय में रहने का अधिकार है।',
  ja: '何人も、病院に拘束されない。サービスは地域で受ける。',
  ka: 'ყველა ადამიანს აქვს საზოგადოებაში ცხოვრების უფლება.',
  ko: '모든 사람은 지역사회에서 살 권리를 가진다.',
  ru: 'Решение учёного совета о лечении может быть обжаловано.',
  sw: 'Kila mtu ana haki ya kuishi katika jamii.',
  th: 'ทุกคนมีสิทธิที่จะอยู่ในชุมชน',
  tr: 'İnsanların sağlık hakkı IŞIK gibi açıktır.',
  uk: 'Кожна людина має право на здоров’я та об’єднання.',
  vi: 'Mọi người đều có quyền sống trong cộng đồng.',
  'zh-Hant': '任何人都有權利決定自己的治療。',
  und: 'Ｆｕｌｌ ｗｉｄｔｈ, soft\u00adhyphen, oﬃce, ㎏ and Ⅳ.',
};
const LANGUAGES = Object.keys(TEXTS);

let database: Database;
let words: WordIndex;
beforeAll(() => {
  database = openDatabase(':memory:');
  words = wordIndex(database);
  for (const [at, [language, text]] of Object.entries(TEXTS).entries()) {
    const { document, passage } = documentOf(language, text, at + 1);
    words.put(tokensOf(document, [passage]));
  }
});
afterAll(() => {
  database.$client.close();
});

function documentOf(language: string, text: string, id: number) {
  const document = {
    ...{ id: `in-${language}`, title: '', titleEn: null, otherTitles: [], number: null },
    ...{ country: 'KEN', year: 1987, typeWord: null, issuer: null, summary: null, language },
  } as unknown as DocumentRecord;
  const passage = { id, language, text, headings: [], label: 'Art. 7' } as unknown as PassageRow;
  return { document, passage };
}

/** Documents that hold a question's words, and what is marked in a text. */
function ask(q: string, exact: boolean, text: string, language: string) {
  const { groups, taking } = asked({ q, exact, locale: 'en' }, LANGUAGES, words);
  const units = groups.flatMap(({ clause }) => clause.anyOf);
  // Joined words are asked for as they stand, which is a phrase: here as far as their words go.
  const expressions = groups.map((group) => group.words ?? wordsOfUnits(units.map(asWord), taking));
  const sets = expressions.map((expression) => new Set(words.documents(expression)));
  const marks = markerOf(groups, taking).marksIn(text, language);
  return {
    groups,
    documents: LANGUAGES.map((one) => `in-${one}`).filter((id) => sets.every((set) => set.has(id))),
    marked: marks.map(({ start, end }) => text.slice(start, end)),
  };
}

function asWord(unit: Unit): Unit {
  return { ...unit, kind: 'word' };
}

/** What a reader would take for the words of a text. */
function wordsOf(text: string, language: string): string[] {
  const pieces = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...pieces].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

describe.each(LANGUAGES)('a text in %s', (language) => {
  const text = TEXTS[language] as string;

  it('is found by each of its words, in any form and as it stands, and the word is marked', () => {
    const all = wordsOf(text, language);
    expect(all.length).toBeGreaterThan(4);
    for (const word of all) {
      for (const exact of [false, true]) {
        const { documents, marked, groups } = ask(word, exact, text, language);
        const asking = `${word} in ${language}, ${exact ? 'exact' : 'any form'}`;
        expect(groups.length, asking).toBeGreaterThan(0);
        expect(documents, asking).toContain(`in-${language}`);
        expect(marked.length, asking).toBeGreaterThan(0);
      }
    }
  });

  it('is found by its words in capitals, in small letters and decomposed', () => {
    // The large forms of Turkish letters are those of other letters everywhere else.
    for (const word of language === 'tr' ? [] : wordsOf(text, language)) {
      for (const form of [word.toUpperCase(), word.toLowerCase(), word.normalize('NFD')]) {
        const { documents } = ask(form, true, text, language);
        expect(documents, `${form} in ${language}`).toContain(`in-${language}`);
      }
    }
  });
});

describe('a document', () => {
  it('is found by what is known about it', () => {
    const all = LANGUAGES.map((language) => `in-${language}`);
    expect(words.documents(asked1('1987'), 'about')).toEqual(all);
    expect(words.documents(asked1('Kenia'), 'about')).toEqual(all);
    // Exactly asked for, three of its letters are a phrase, which texts and titles say.
    expect(words.documents(asked1('肯尼亚', false), 'about')).toEqual(all);
    expect(words.documents(asked1('1987'), 'text')).toEqual([]);
  });

  it('is found by the labels of its provisions', () => {
    expect([...words.passageCounts(asked1('7'), 'heading').keys()]).toHaveLength(LANGUAGES.length);
    expect(words.passageCounts(asked1('7'), 'text').size).toBe(0);
  });
});

function asked1(q: string, exact = true): string {
  const { groups } = asked({ q, exact, locale: 'en' }, LANGUAGES.concat('es'), words);
  return groups[0]?.words ?? '';
}
