import { describe, expect, it } from 'vitest';
import { isShown } from '../../../data/confidence.ts';
import type { Field } from '../../../data/model.ts';
import { datesIn } from '../../../ingest/describe/dates.ts';
import { describe as describeFile } from '../../../ingest/describe/describe.ts';
import { relationsStated } from '../../../ingest/describe/relations-stated.ts';
import { textExtraction } from './text-extraction.ts';

function described(field: Field, lines: string[], language: string): unknown {
  return describeFile(textExtraction(lines), [language]).find(
    (value) => value.field === field && isShown(value),
  )?.value;
}

const SECTION = '1. Every person has the right to be heard in matters that concern that person.';
const ARTICULO =
  'Artículo 1. Toda persona tiene derecho a ser oída en los asuntos que le conciernen.';

describe('dates', () => {
  it.each([
    ['5 de junio de 2012', '2012-06-05'],
    ['3rd May, 1996', '1996-05-03'],
    ['August 31, 2001', '2001-08-31'],
    ['Setiembre 27 de 1985', '1985-09-27'],
    ['le 11 février 2005', '2005-02-11'],
    ['1er mars 1999', '1999-03-01'],
    ['12 січня 2007 року', '2007-01-12'],
    ['vom 14. August 1919', '1919-08-14'],
    ['22/5/73', '1973-05-22'],
    ['2013年5月8日', '2013-05-08'],
    ['٣٠ نوفمبر سنة ٢٠٢٠', '2020-11-30'],
    ['del mes de mayo del año dos mil veintiuno', '2021-05'],
    ['A LOS VEINTIÚN DÍAS DEL MES DE MAYO DEL AÑO DOS MIL OCHO', '2008-05-21'],
    ['a treinta y uno de julio de mil novecientos setenta', '1970-07-31'],
    ['Llei 27/2013, del 19 de desembre', '2013-12-19'],
    ['de noviembre de mil novecientos sesenta y ocho', '1968-11'],
    ['de julho de dois mil e quinze', '2015-07'],
    ['this first day of June, one thousand nine hundred and ninety-three', '1993-06'],
    ['in July, two thousand and three', '2003-07'],
    ['le dix janvier mil neuf cent quatre-vingt-dix-neuf', '1999-01-10'],
    ['8 كانون الثاني 2004', '2004-01-08'],
    ['一九九五年三月十八日', '1995-03-18'],
    [
      '本法自公布之日起施行的有关规定由国务院卫生行政部门和国务院民政部门另行制定并报全国人民代表大会常务委员会备案以后于2013年5月8日公布',
      '2013-05-08',
    ],
    ['[법률 제16377호, 2019. 4. 23., 일부개정]', '2019-04-23'],
    ['2011. április 25.', '2011-04-25'],
    ['ngày 17 tháng 6 năm 2010', '2010-06-17'],
    ['z dnia 19 sierpnia 1994 r.', '1994-08-19'],
    ['ze dne 6. listopadu 2011', '2011-11-06'],
  ])('are read in %s', (text, iso) => {
    expect(datesIn(text).map((date) => date.iso)).toContain(iso);
  });

  it('are not seen in telephones, numbers of laws and months that are none', () => {
    expect(datesIn('202-272-2004, Law 10/2013, 5 tables of 2012, 31/31/2010')).toEqual([]);
  });
});

describe('the year', () => {
  it('is that of assent, not of the acts cited', () => {
    const lines = [
      'MENTAL DISORDERS ACT',
      'An Act to amend the Lunacy Act, 1951 and to provide for care.',
      '[Assented to 3rd May, 1996]',
      SECTION,
    ];
    expect(described('year', lines, 'en')).toBe(1996);
    expect(described('dateAdopted', lines, 'en')).toBe('1996-05-03');
  });

  it('is read from place and date above or below the text', () => {
    const above = ['MODIFICA LA LEY N° 3.500, DE 1980', 'Santiago, 5 de junio de 2012.', ARTICULO];
    expect(described('year', above, 'es')).toBe(2012);
    const below = [
      'CREA UN CONSEJO',
      ARTICULO.repeat(60),
      'Lima, a los trece días del mes de mayo del año dos mil uno.',
    ];
    expect(described('year', below, 'es')).toBe(2001);
  });

  it('is read beside the own number of a law', () => {
    const lines = [
      'Закон (2581-19)',
      '№ 145-IX від 02.10.2019',
      'Стаття 1. Кожна особа має право бути почутою.',
      'Закон від 02.10.2018 № 2581-VIII',
    ];
    expect(described('year', lines, 'uk')).toBe(2018);
  });

  it('is the last revision that a Chinese heading lists', () => {
    const lines = [
      '残疾人条例',
      '(2001年3月1日国务院令第300号公布 根据2016年2月6日《决定》修订)',
      '第一条 为了保护残疾人的权利，制定本条例。',
    ];
    expect(described('year', lines, 'zh')).toBe(2016);
  });

  it.each([
    [['พระราชบัญญัติสุขภาพจิต พ.ศ. ๒๕๕๑'], 'th', 2008],
    [['中華民國一百零八年五月二十二日公布'], 'zh-Hant', 2019],
    [
      ['精神保健及び精神障害者福祉に関する法律', '昭和二十五年五月一日法律第百二十三号'],
      'ja',
      1950,
    ],
    [['نظام الرعاية الصحية النفسية', 'مرسوم ملكي رقم م/56 وتاريخ 20/9/1435هـ'], 'ar', 2014],
    [['قانون حمایت از حقوق معلولان', 'مصوب 1396/12/20'], 'fa', 2018],
    [['Закон України (1234-17)'], 'uk', 2009],
    [['Care Act', '© 2014 Ministry of Health'], 'en', 2014],
  ])(
    'is told from another calendar, a row of numbers or the copyright: %j',
    (lines, language, year) => {
      expect(described('year', lines, language)).toBe(year);
    },
  );

  it('is read from the formula of enactment when annexes follow', () => {
    const lines = [
      'APRUEBA UN CONVENIO',
      ARTICULO,
      'DADA EN LA SALA DE SESIONES DEL CONGRESO, A LOS VEINTIÚN DÍAS DEL MES DE MAYO DEL AÑO DOS MIL OCHO.',
      'ANEXO',
      ...Array(60).fill(ARTICULO),
    ];
    expect(described('year', lines, 'es')).toBe(2008);
  });

  it('is read from a line that opens with the day', () => {
    const lines = ['ЗАКОН', 'О помощи', 'от 2 июля 1992 г. N 3185-1', 'Статья 1. Помощь.'];
    expect(described('dateAdopted', lines, 'ru')).toBe('1992-07-02');
  });

  it('is left open when only others are dated', () => {
    const lines = ['Care of Persons', SECTION, 'The Lunacy Act, 1951, does not apply.'];
    expect(described('year', lines, 'en')).toBeUndefined();
  });
});

describe('the country', () => {
  it.each([
    [['Enacted by the National Assembly of Zambia', 'MENTAL HEALTH ACT', SECTION], 'ZMB', 'en'],
    [['LEY DE SALUD MENTAL', ARTICULO, 'Dada en Asunción, a 5 de junio de 2012'], 'PRY', 'es'],
    [['Health policy', 'www.health.gov.fj', 'info@health.gov.fj', SECTION], 'FJI', 'en'],
    [
      ['LOI RELATIVE À LA SANTÉ MENTALE', 'République du Sénégal', 'Dakar, le 9 juillet 1975'],
      'SEN',
      'fr',
    ],
  ])('of %j is found', (lines, country, language) => {
    expect(described('country', lines, language)).toBe(country);
  });

  it('is told from the whole text when the front does not name it', () => {
    const money = 'Any person who contravenes this section shall pay ten thousand rupees.';
    const rule = 'The Central Government may make rules for the Union territories.';
    const lines = ['Mental Hospitals Act, 1987', ...Array(90).fill(SECTION), money, rule, rule];
    expect(described('country', lines, 'en')).toBe('IND');
  });

  it('is not told from the language', () => {
    expect(described('country', ['LEY DE SALUD MENTAL', ARTICULO], 'es')).toBeUndefined();
    expect(described('country', ['Mental Health Act, 1987', SECTION], 'en')).toBeUndefined();
  });
});

describe('the type', () => {
  it('stands at the edge of a title, not in its subject', () => {
    const act = 'Clinical Establishments (Registration and Regulation) Act, 2010';
    expect(described('type', [act, SECTION], 'en')).toBe('act');
    expect(described('type', ['Mental Health Act Regulations, 1990', SECTION], 'en')).toBe(
      'regulation',
    );
    const decree = 'Decret del 27-5-2015 pel qual s’aprova el Reglament de la Llei';
    expect(described('type', [decree], 'ca')).toBe('regulation');
  });

  it('is what the text calls itself when the title is of something else', () => {
    const lines = [
      'The Disabilities Act after ten years',
      'This report looks back.',
      'This report is long.',
    ];
    expect(described('type', lines, 'en')).toBe('report');
  });
});

describe('a study of a law', () => {
  const prose = Array(25).fill('Many people have told us what the law has meant to them.');

  it('is a report by its parts, though its title ends with an act', () => {
    const lines = [
      'Ten Years of the Disabilities Act',
      'Executive Summary',
      ...prose,
      'References',
    ];
    expect(described('type', lines, 'en')).toBe('report');
  });

  it('is a report when it has no provisions of its own', () => {
    expect(described('type', ['Update on the Convention on Disability', ...prose], 'en')).toBe(
      'report',
    );
  });

  it('is a report by its subtitle', () => {
    const lines = ['National Disability Policy: A Progress Report', ...prose];
    expect(described('type', lines, 'en')).toBe('report');
  });

  it('is not seen in an act that has an introduction and a summary of its own', () => {
    const sections = Array.from({ length: 30 }, (_, n) => `Section ${n + 1}. A duty of care.`);
    const lines = ['Mental Health Act, 1987', 'Introduction', 'Summary', ...sections];
    expect(described('type', lines, 'en')).toBe('act');
  });
});

describe('the number', () => {
  it.each([
    [['LEY NUM. 20.025', ARTICULO], 'es', 'LEY NUM. 20.025'],
    [['Ley núm. 5,445', ARTICULO], 'es', 'Ley núm. 5,445'],
    [['MODIFICA LA LEY Nº 19.284', 'LEY NÚM. 20.025'], 'es', 'LEY NÚM. 20.025'],
    [['戒毒条例', '2011年6月26日 国务院令第597号公布'], 'zh', '国务院令第597号'],
    [['Закон України (2801-12)'], 'uk', '2801-12'],
    [['As CRPD/C/ISR/1 says, …', 'United Nations CRPD/C/ISR/Q/1'], 'en', 'CRPD/C/ISR/Q/1'],
    [['LEGGE 13 maggio 1978, n. 180', 'Art. 1'], 'it', 'LEGGE 13 maggio 1978, n. 180'],
    [['قانون رقم 210 لسنة 2020'], 'ar', 'قانون رقم 210 لسنة 2020'],
  ])('of %j is its own', (lines, language, number) => {
    expect(described('number', lines, language)).toBe(number);
  });

  it('is not that of an act the title cites', () => {
    const lines = ['SUSTITUYE LA LEY Nº 19.366, SOBRE DROGAS', ARTICULO];
    expect(described('number', lines, 'es')).toBeUndefined();
  });
});

describe('the title', () => {
  it('is not the name of the collection or the bare kind above it', () => {
    const kenya = ['LAWS OF KENYA', 'MENTAL HEALTH ACT', SECTION];
    expect(described('title', kenya, 'en')).toBe('MENTAL HEALTH ACT');
    const russia = ['ЗАКОН РОССИЙСКОЙ ФЕДЕРАЦИИ', 'О психиатрической помощи', 'Статья 1. Помощь.'];
    expect(described('title', russia, 'ru')).toBe('О психиатрической помощи');
  });

  it('is not the person or the office that a letter in front of it names', () => {
    const lines = [
      'The President',
      'Dear Mr. President: we send you this.',
      'A. Person, Chairperson',
      'Living in the Community',
      ARTICULO,
    ];
    expect(described('title', lines, 'en')).toBe('Living in the Community');
  });
});

describe('standing and issuer', () => {
  it('are given when the text states them', () => {
    const lines = [
      'Ley 100 de salud',
      'DEROGADA',
      'El Congreso de la República decreta:',
      ARTICULO,
    ];
    expect(described('status', lines, 'es')).toBe('repealed');
    expect(described('issuer', lines, 'es')).toBe('Congreso de la República');
    expect(described('status', ['Draft Mental Health Bill, 2024', SECTION], 'en')).toBe('draft');
    const begun = ['Mental Health Act', 'This Act comes into force on 1 July 2007.', SECTION];
    expect(described('dateInForce', begun, 'en')).toBe('2007-07-01');
  });

  it('are not told from a repealed section', () => {
    const lines = ['Health Act', SECTION, SECTION, SECTION, SECTION, SECTION, '[Repealed, 1996]'];
    expect(described('status', lines, 'en')).toBeUndefined();
  });

  it('tell provinces from the whole', () => {
    const lines = ['Ley 9000', 'La Legislatura de la Provincia sanciona:', ARTICULO];
    expect(described('level', lines, 'es')).toBe('subnational');
  });
});

describe('stated relations', () => {
  const kinds = (text: string) =>
    relationsStated(textExtraction([text])).map(({ kind, target }) => [kind, target]);

  it.each([
    ['MODIFICA LA LEY N° 20.422 SOBRE IGUALDAD', 'amends', 'LEY N° 20.422'],
    ['Derógase la ley 22.914 y sus normas.', 'repeals', 'ley 22.914'],
    [
      'The Mental Health Act, 1972 (NRCD 30) is hereby repealed.',
      'repeals',
      'Mental Health Act, 1972',
    ],
    ['LOI PORTANT MODIFICATION DE LA LOI N° 03/2015', 'amends', 'LOI N° 03/2015'],
    ['本条例自公布之日起施行。《强制戒毒办法》同时废止。', 'repeals', '《强制戒毒办法》'],
  ])('are found in %s', (text, kind, target) => {
    expect(kinds(text)).toEqual([[kind, target]]);
  });

  it('are not seen in mere citations', () => {
    expect(kinds('Subject to the Mental Health Act, 1972, a court may hear the person.')).toEqual(
      [],
    );
  });

  it('carry the quoted words, number and year', () => {
    const [relation] = relationsStated(
      textExtraction(['This Act repeals Law No. 17 of 2002 wholly.']),
    );
    expect(relation).toMatchObject({ kind: 'repeals', year: 2002, evidence: { page: 1 } });
    expect(relation?.evidence.quote).toContain('repeals Law No. 17 of 2002');
  });
});
