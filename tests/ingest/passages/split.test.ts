import { describe, expect, it } from 'vitest';
import { countWords } from '../../../ingest/passages/measure.ts';
import { keepsAllWords, labels, sentence, split } from './extraction-of.ts';

describe('provisions by language', () => {
  const cases: [string, string[], string[]][] = [
    [
      'en',
      ['Section 1. Short title', 'Section 2. Definitions', 'Sec. 3. Scope'],
      ['Section 1', 'Section 2', 'Sec. 3'],
    ],
    [
      'es',
      [
        'Artículo 1.- Objeto.',
        'ARTICULO 2° — Alcance.',
        'Artículo 3 bis. Otro.',
        'Artículo único. Fin.',
      ],
      ['Artículo 1', 'ARTICULO 2°', 'Artículo 3 bis', 'Artículo único'],
    ],
    [
      'fr',
      ['Article premier. Objet.', 'Article 2 : Champ.', 'Article L3211-1', 'Art. 4. – Fin.'],
      ['Article premier', 'Article 2', 'Article L3211-1', 'Art. 4'],
    ],
    [
      'pt',
      ['Artigo 1.º Objeto', 'Art. 2º Esta Lei', 'A RTIGO 3 (Direitos)'],
      ['Artigo 1.º', 'Art. 2º', 'ARTIGO 3'],
    ],
    [
      'ca',
      ['Article 1. Objecte', 'Article únic', 'Disposició final primera'],
      ['Article 1', 'Article únic', 'Disposició final primera'],
    ],
    ['de', ['§ 1 Zweck', '§ 2a Geltung', 'Artikel 3 Inkrafttreten'], ['§ 1', '§ 2a', 'Artikel 3']],
    [
      'zh',
      ['第一条 为了保护，制定本法。', '第三十条 国家保护。', '第一百零二条之一 附加。'],
      ['第一条', '第三十条', '第一百零二条之一'],
    ],
    [
      'zh-Hant',
      ['第 1 條', '為保障，制定本法。', '第 2-1 條', '本法所稱。'],
      ['第 1 條', '第 2-1 條'],
    ],
    ['uk', ['Стаття 5. Права', 'Стаття 6. Обов’язки'], ['Стаття 5', 'Стаття 6']],
    ['ru', ['Статья 5. Права', 'Статья 6.1. Обязанности'], ['Статья 5', 'Статья 6.1']],
    [
      'ar',
      ['المادة 5: الحقوق', 'مادة (٦) الواجبات', 'المادة الأولى: التعاريف'],
      ['المادة 5', 'مادة (٦)', 'المادة الأولى'],
    ],
    ['he', ['סעיף 5. זכויות', 'סעיף 6. חובות'], ['סעיף 5', 'סעיף 6']],
    ['th', ['มาตรา ๕ สิทธิ', 'มาตรา 6 หน้าที่'], ['มาตรา ๕', 'มาตรา 6']],
    ['vi', ['Điều 5. Quyền', 'Điều 6. Nghĩa vụ'], ['Điều 5', 'Điều 6']],
    ['id', ['Pasal 5', 'Setiap orang berhak.', 'Pasal 6', 'Cukup jelas.'], ['Pasal 5', 'Pasal 6']],
    ['rw', ['Ingingo ya 2: Ibisobanuro', 'Ingingo ya 3: Intego'], ['Ingingo ya 2', 'Ingingo ya 3']],
    ['tr', ['MADDE 5- Haklar', 'Madde 6 – Ödevler'], ['MADDE 5', 'Madde 6']],
    ['nb', ['Artikkel 5. Rett', 'Artikkel 6. Plikt'], ['Artikkel 5', 'Artikkel 6']],
    ['cy', ['Erthygl 5. Hawl', 'Erthygl 6. Gofal'], ['Erthygl 5', 'Erthygl 6']],
    ['ky', ['5-статья. Укук', '6-статья. Милдет'], ['5-статья', '6-статья']],
    ['uz', ['5-modda. Huquq', '6-modda. Burch'], ['5-modda', '6-modda']],
    ['mr', ['कलम ५. हक्क', 'कलम ६. सेवा'], ['कलम ५', 'कलम ६']],
    ['ta', ['பிரிவு 5. உரிமை', 'பிரிவு 6. கடமை'], ['பிரிவு 5', 'பிரிவு 6']],
    ['am', ['አንቀጽ ፭. መብት', 'አንቀጽ ፮. ግዴታ'], ['አንቀጽ ፭', 'አንቀጽ ፮']],
    ['xh', ['Icandelo 5. Ilungelo', 'Icandelo 6. Uncedo'], ['Icandelo 5', 'Icandelo 6']],
    ['hu', ['5. § Jogok', '6. § Kötelezettségek'], ['5. §', '6. §']],
  ];
  for (const [language, lines, expected] of cases) {
    it(`reads the labels of ${language} as the source writes them`, () => {
      const blocks = lines.map((line) => `${line}`);
      expect(labels(blocks, language)).toEqual(expected);
      expect(keepsAllWords(blocks, language)).toBe(true);
    });
  }

  it('takes a reference to a provision for what it is', () => {
    const blocks = [
      'Section 1. Rights',
      'Section 12 of the Health Act applies.',
      'Section 2. Duties',
    ];
    expect(labels(blocks)).toEqual(['Section 1', 'Section 2']);
  });

  it('takes a number before a mention of another provision for its own', () => {
    const blocks = ['1', '2', '3'].map((number) => `${number}. Статья 4 закона. ${sentence(20)}`);
    expect(labels(blocks, 'ru')).toEqual(['1', '2', '3']);
  });

  it('reads a section as a division in French', () => {
    const [passage] = split(
      ['SECTION 1 : Dispositions générales', 'Article 1. Objet de la loi.'],
      'fr',
    );
    expect(passage).toMatchObject({
      label: 'Article 1',
      headings: ['SECTION 1 : Dispositions générales'],
    });
  });

  it('uses the label that the markup gives', () => {
    const blocks = [
      { kind: 'provision' as const, label: 'Rule 4', text: 'Everybody may complain.' },
    ];
    expect(labels(blocks)).toEqual(['Rule 4']);
  });

  it('strips the full stop after a label, however the source writes it', () => {
    const blocks = ['12.', '12A.', '13'].map((label) => ({
      kind: 'provision' as const,
      label,
      text: `Rule ${label} is short.`,
    }));
    expect(labels(blocks)).toEqual(['12', '12A', '13']);
  });
});

describe('bare numbers', () => {
  const section = (number: string) => `${number}. Title of it. ${sentence(30)}`;

  it('are provisions when they run through the text, inserted ones included', () => {
    expect(labels(['1', '2', '2A', '3', '5'].map(section))).toEqual(['1', '2', '2A', '3', '5']);
  });

  it('are list items below a provision when they start again', () => {
    const blocks = [
      section('1'),
      section('2'),
      '1. first item',
      '2. second item',
      '3. third item',
      section('3'),
      section('4'),
    ];
    expect(labels(blocks)).toEqual(['1', '2', '3', '4']);
  });

  it('are no provisions where they are a short list in a longer text', () => {
    const blocks = [sentence(300), '1. one', '2. two', '3. three', sentence(300)];
    expect(labels(blocks)).toEqual([]);
  });

  it('give way to worded provisions', () => {
    const blocks = [
      'Article 1',
      '1. One.',
      '2. Two.',
      '3. Three.',
      'Article 2',
      '1. One.',
      '2. Two.',
    ];
    expect(labels(blocks, 'fr')).toEqual(['Article 1', 'Article 2']);
  });

  it('label the paragraphs of treaty bodies under their headings', () => {
    const blocks = [
      { kind: 'heading' as const, level: 2, text: 'I. Introduction' },
      ...['1', '2', '3'].map(section),
      { kind: 'heading' as const, level: 2, text: 'II. Positive aspects' },
      ...['4', '5'].map(section),
    ];
    const passages = split(blocks);
    expect(passages.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
    expect(passages[4]?.headings).toEqual(['II. Positive aspects']);
  });

  it('are found inside an act that stands in one paragraph', () => {
    const act = Array.from(
      { length: 12 },
      (_, i) => `${i + 1}. Title in This ${sentence(200)}`,
    ).join(' ');
    expect([...new Set(labels([act]))]).toEqual(Array.from({ length: 12 }, (_, i) => `${i + 1}`));
  });
});

describe('tables of contents', () => {
  it('stay searchable without posing as provisions', () => {
    const titles = ['Short title', 'Definitions', 'Rights', 'Duties', 'Penalties'];
    const blocks = [
      'Care Act',
      ...titles.map((title, i) => `${i + 1}. ${title}`),
      ...titles.map((title, i) => `${i + 1}. ${title}. ${sentence(40)}`),
    ];
    const passages = split(blocks);
    const contents = passages.find(({ headings }) => headings.includes('Contents'));
    expect(contents?.label).toBeUndefined();
    expect(contents?.text).toContain('Penalties');
    expect(labels(blocks)).toEqual(['1', '2', '3', '4', '5']);
    expect(keepsAllWords(blocks)).toBe(true);
  });
});

describe('headings', () => {
  it('form a path with the names below their numbers', () => {
    const blocks = [
      'PART I',
      'PRELIMINARY',
      'CHAPTER 1',
      'General',
      'Section 1. Title. Text.',
      'CHAPTER 2',
      'Special',
      'Section 2. More.',
      'PART II',
      'RIGHTS',
      'Section 3. Last.',
    ];
    expect(split(blocks).map(({ headings }) => headings)).toEqual([
      ['PART I — PRELIMINARY', 'CHAPTER 1 — General'],
      ['PART I — PRELIMINARY', 'CHAPTER 2 — Special'],
      ['PART II — RIGHTS'],
    ]);
    expect(keepsAllWords(blocks)).toBe(true);
  });

  it('without text below them are kept as text', () => {
    const blocks = [
      { kind: 'heading' as const, level: 1, text: 'Alpha' },
      { kind: 'heading' as const, level: 1, text: 'Beta' },
      sentence(40),
      { kind: 'heading' as const, level: 1, text: 'Gamma' },
    ];
    expect(keepsAllWords(blocks)).toBe(true);
  });
});

describe('length', () => {
  it('keeps a provision whole up to 350 words', () => {
    expect(split([`Section 1. ${sentence(340)}`, 'Section 2. End.'])).toHaveLength(2);
  });

  it('divides a longer one at sentence ends, with its label and a sentence in common', () => {
    const text = Array.from(
      { length: 60 },
      (_, i) => `Sentence number ${i} says something about care.`,
    ).join(' ');
    const parts = split([`Section 1. ${text}`, 'Section 2. End.']).filter(
      ({ label }) => label === 'Section 1',
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(countWords(part.text)).toBeLessThanOrEqual(280);
    const overlap = parts[1]?.text.split('. ')[0] ?? '';
    expect(parts[0]?.text).toContain(overlap);
    expect(parts[0]?.text.endsWith('.')).toBe(true);
  });

  it('divides text without spaces by its characters', () => {
    const parts = split(
      [`第一条 ${'国家保护精神障碍患者的权利。'.repeat(120)}`, '第二条 完。'],
      'zh',
    );
    expect(parts.length).toBeGreaterThan(3);
  });

  it('keeps pages of the parts apart', () => {
    const passages = split([
      { text: `Section 1. ${sentence(30)}`, page: 3 },
      { text: sentence(30), page: 4 },
      { text: 'Section 2. End.', page: 5 },
    ]);
    expect(passages.map(({ pageFrom, pageTo }) => [pageFrom, pageTo])).toEqual([
      [3, 4],
      [5, 5],
    ]);
  });
});

describe('odd input', () => {
  it('gives no passage without text', () => {
    expect(split([])).toEqual([]);
    expect(split(['', '  \n '])).toEqual([]);
  });

  it('loses no word of random arrangements', () => {
    // Divisions differ from each other, as headings that repeat themselves are told only once.
    const pieces = (at: number) => [
      `PART ${at}`,
      'Section 1. Foo bar.',
      '1. One',
      '2. Two',
      `Heading ${at}`,
      `Annex ${at}`,
      'Plain words here',
      '§ 3',
      '第三条 国家',
      sentence(400),
      '(a) item;',
      'Section 9',
    ];
    let seed = 7;
    for (let round = 0; round < 300; round += 1) {
      const blocks = Array.from({ length: 12 }, (_, at) => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        const text = pieces(at)[seed % 12] as string;
        return seed % 5 === 0
          ? { kind: 'heading' as const, level: 1 + (seed % 3), text: `${text} ${at}` }
          : text;
      });
      expect(keepsAllWords(blocks), JSON.stringify(blocks)).toBe(true);
    }
  });

  it('stays quick on five megabytes in one line and on a hundred thousand short lines', () => {
    const started = performance.now();
    split(['This is a sentence. '.repeat(250_000)]);
    split(Array.from({ length: 100_000 }, (_, i) => `${i % 40}. x`));
    split(Array.from({ length: 20_000 }, (_, i) => (i % 2 ? 'Annex 1' : '1. foo')));
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 40_000);
});
