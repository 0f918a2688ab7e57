import { describe, expect, test } from 'vitest';
import { identifiersIn } from '../../../data/search/question/identifiers.ts';

const ids = (text: string): string[] => identifiersIn(text).map(({ id }) => id);

describe('every way of writing an identifier gives the same id', () => {
  test.each([
    [
      '19529',
      [
        '19.529',
        '19529',
        '19 529',
        'Ley Nº 19.529',
        'ley N° 19529',
        'LEY NÚM. 19.529',
        '１９５２９',
      ],
    ],
    [
      '17_2002',
      ['Act 17 of 2002', 'Act No. 17 of 2002', '17/2002', 'No. 17, 2002', '(17 of 2002)'],
    ],
    [
      '210_2020',
      ['قانون 210 لسنة 2020', 'قانون رقم (210) لسنة 2020', 'القانون رقم ٢١٠ لسنة ٢٠٢٠', '210/2020'],
    ],
    [
      '4_2001',
      ['Lei 4/2001', 'Lei n.º 4/2001', 'Lei n.o 4/2001', 'Lei nº 4/01', 'Law No. 04 of 2001'],
    ],
    ['21_2016', ['Law n° 21/2016 of 20/05/2016', 'Law 21 of 2016', 'Ley 21 de 31 de mayo de 2016']],
    ['6823_1963', ['Decreto Ley 6.823/63', '6823/1963', 'Decreto Ley 6.823 de 1963']],
    ['102_2005', ['loi n° 2005-102 du 11 février 2005', 'Loi 2005-102', '2005-102']],
    ['534_1975', ['loi n° 75-534', 'Loi n° 75-534 du 30 juin 1975']],
    ['104_1992', ['Legge 5 febbraio 1992, n. 104', 'legge 104/92', 'L. 104/1992']],
    [
      '78_2000',
      ['Directive 2000/78/EC', 'Richtlinie 2000/78/EG', 'directiva 2000/78/CE', '32000L0078'],
    ],
    ['679_2016', ['Regulation (EU) 2016/679', 'Verordnung (EU) 2016/679']],
    ['387_1993', ['SFS 1993:387', 'Lag (1993:387)']],
    ['18_2014', ['Undang-Undang Nomor 18 Tahun 2014', 'UU No. 18 Tahun 2014', 'UU 18/2014']],
    ['51_2010', ['51/2010/QH12', 'Luật số 51/2010/QH12']],
    ['crpd_c_kir_q_1', ['CRPD/C/KIR/Q/1', 'crpd/c/kir/q/1', '(CRPD/C/KIR/Q/1).']],
    [
      'res_61_106',
      ['A/RES/61/106', 'a/res/61/106', 'resolution 61/106', 'Resolución 61/106', 'القرار 61/106'],
    ],
    ['sor_2019_244', ['SOR/2019-244', 'DORS/2019-244']],
    ['sc_2019_10', ['S.C. 2019, c. 10', 'L.C. 2019, ch. 10', 'SC 2019 c 10']],
    ['rsc_1985_f_27', ['R.S.C., 1985, c. F-27', 'L.R.C. (1985), ch. F-27']],
    [
      '2205_viii',
      ['№ 2205-VIII', 'Закон № 2205-VІІІ', '2205-viii', 'Закон України (2205-19)', '2205-19'],
    ],
    ['62_1995_вр', ['62/95-ВР', '62/95-вр', '62/95-BP']],
    ['181_фз', ['181-ФЗ', 'N 181-ФЗ', 'ФЗ-181', '181-фз', '181-FZ']],
    ['597', ['第597号', '国务院令第597号', '國務院令第597號', '国务院令第五百九十七号']],
    ['90_2011', ['平成二十三年法律第九十号', '平成23年法律第90号', '90/2011']],
    ['11521', ['법률 제11521호', '제11521호']],
    ['pl_101_336', ['Public Law 101-336', 'Pub. L. 101–336', 'P.L. 101-336']],
    ['usc_42_12101', ['42 U.S.C. § 12101', '42 USC 12101']],
    ['cap_248', ['Cap. 248', 'CAP 248']],
    ['7277', ['Republic Act No. 7277', 'RA 7277', 'R.A. 7277']],
    ['846', ['Act 846', 'ACT 846', 'Act No. 846']],
  ])('%s', (id, forms) => {
    for (const form of forms) expect(ids(form), form).toContain(id);
  });
});

test('two digits of a year stand for the century in which laws were made', () => {
  expect(ids('Decreto 10/63')).toEqual(['10_1963']);
  expect(ids('Decreto 10/15')).toEqual(['10_2015']);
  expect(ids('Decreto 10/35')).toEqual(['10_2035', '10_1935']);
});

test('what may be read in two ways is read in both', () => {
  expect(ids('loi n° 97-13')).toEqual(['97_2013', '13_1997']);
  expect(ids('Directive (EU) 2019/1937')).toEqual(['2019_1937', '1937_2019']);
});

test('the place covers the word for the act and the mark of the number', () => {
  const text = 'Según la Ley Nº 26.657, y el Decreto 603/2013.';
  expect(identifiersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ley Nº 26.657',
    'Decreto 603/2013',
  ]);
  const zh = '依据国务院令第597号公布';
  expect(identifiersIn(zh).map(({ start, end }) => zh.slice(start, end))).toEqual(['令第597号']);
});

test('a law that is numbered like a year is told from a year', () => {
  expect(ids('Ley 1996 de 2019')).toEqual(['1996_2019', '1996']);
  expect(ids('Ley 1996')).toEqual(['1996']);
  expect(ids('Mental Health Act 1983')).toEqual([]);
  expect(ids('loi 2005 handicap')).toEqual([]);
});

test.each([
  '2017',
  '12',
  'article 12',
  'artículo 1234',
  'Section 1204 applies',
  'L3212-1',
  'R. 4127',
  '20/05/2016',
  '2016-05-20',
  '20.05.2016',
  '2015-2020',
  '2017/2018',
  '2017/18',
  '24/7',
  'page 1234',
  'tel. 4555 1234',
  '+54 11 4555-1234',
  'a fine of 10000 pesos',
  '$ 50,000',
  '50.000 euros',
  'EUR 12000',
  '12.5 %',
  '10:30',
  'ISO 9001',
  'http://example.org/a/b/c1',
  'sections 3 to 7 and 12(2)',
  'three of 12 members',
  '第三条',
  '',
])('%j is no identifier', (text) => {
  expect(ids(text)).toEqual([]);
});

test('entries come in order and do not overlap, unless they have one place', () => {
  const text =
    'Ley 26.657 (B.O. 3/12/2010), Decreto Ley 6.823/63, 国务院令第597号, A/RES/61/106 and Act 4 of 2013';
  const found = identifiersIn(text);
  expect(found.length).toBeGreaterThan(6);
  for (const [index, one] of found.entries()) {
    const next = found[index + 1];
    if (!next) break;
    const same = one.start === next.start && one.end === next.end;
    expect(same || one.end <= next.start).toBe(true);
  }
});

test('hostile text takes no longer than its length allows', () => {
  const hostile = [
    '1'.repeat(100_000),
    '1 '.repeat(50_000),
    '1.'.repeat(50_000),
    '111.'.repeat(25_000),
    '1/'.repeat(50_000),
    `${'A/'.repeat(50_000)}1`,
    'A/1/'.repeat(25_000),
    'Ley Nº '.repeat(14_000),
    `${'Ley Nº '.repeat(14_000)}9`,
    `${' '.repeat(100_000)}9 of 2010`,
    `${'('.repeat(100_000)}9 of 2010`,
    `第${'一'.repeat(100_000)}号`,
    '昭和一年第'.repeat(20_000),
    '٣ '.repeat(50_000),
    '19.529'.repeat(16_000),
  ];
  for (const text of hostile) {
    const started = performance.now();
    identifiersIn(text);
    expect(performance.now() - started, text.slice(0, 12)).toBeLessThan(2000);
  }
});
