import { describe, expect, it } from 'vitest';
import { isShown } from '../../../data/confidence.ts';
import type { Description, Field } from '../../../data/model.ts';
import { describe as describeFile } from '../../../ingest/describe/describe.ts';
import { languageOf, languagesOf } from '../../../ingest/describe/language.ts';
import type { Extraction } from '../../../ingest/extract/extraction.ts';
import { textExtraction } from './text-extraction.ts';

function described(field: Field, lines: string[], more: Partial<Extraction> = {}): unknown {
  return describeFile(textExtraction(lines, more)).find(
    (value) => value.field === field && isShown(value),
  )?.value;
}

const ENGLISH =
  'Every person with a disability has the right to live in the community and to choose where and with whom to live, on an equal basis with others. ';
const FRENCH =
  'Toute personne handicapée a le droit de vivre dans la société et de choisir son lieu de résidence, sur la base de l’égalité avec les autres. ';

describe('language', () => {
  it('is told from text of decent length', () => {
    expect(languageOf(ENGLISH)).toBe('en');
    expect(languageOf(FRENCH)).toBe('fr');
  });

  it('tells traditional from simplified Chinese', () => {
    expect(languageOf('第一条 为了保护精神障碍患者的权利，国家规定医疗机构应当对患者负责。')).toBe(
      'zh',
    );
    expect(languageOf('第 1 條 為保障精神障礙者之權利，國家應規定醫療機構對病人負責。')).toBe(
      'zh-Hant',
    );
  });

  it('knows scripts that belong to one language', () => {
    expect(languageOf('บุคคลทุกคนมีสิทธิได้รับการบำบัดรักษา')).toBe('th');
    expect(languageOf('כל אדם זכאי לטיפול רפואי נאות בכבוד')).toBe('he');
  });

  it('tells Kinyarwanda from Kirundi by their spelling', () => {
    const rwanda =
      'Buri muntu afite uburenganzira bwo kwivuza no guhabwa ubufasha mu buzima bwo mu mutwe, cyangwa ubundi bufasha akeneye kubera ubumuga.';
    const burundi =
      'Umuntu wese arafise uburenganzira bwo kuvurwa no gufashwa mu magara yiwe canke mu bundi buryo akeneye, ivyo bikaba bitegekanijwe mu gihugu.';
    expect(languageOf(rwanda)).toBe('rw');
    expect(languageOf(burundi)).toBe('rn');
  });

  it('is not decided on a short line', () => {
    expect(languageOf('Section 5')).toBe('');
  });

  it('lists the languages of a file by their share', () => {
    const lines = [...Array(12).fill(ENGLISH.repeat(25)), ...Array(6).fill(FRENCH.repeat(25))];
    expect(languagesOf(textExtraction(lines))).toEqual(['en', 'fr']);
  });

  it('lets the declared language lead when some of the text is in it', () => {
    const lines = [...Array(6).fill(ENGLISH.repeat(25)), ...Array(4).fill(FRENCH.repeat(25))];
    expect(languagesOf(textExtraction(lines, { declaredLanguage: 'fr-CA' }))[0]).toBe('fr');
    expect(languagesOf(textExtraction(lines, { declaredLanguage: 'ru' }))[0]).toBe('en');
  });
});

describe('a statute', () => {
  const lines = [
    'Mental Health Care Act 17 of 2002',
    'REPUBLIC OF SOUTH AFRICA',
    'Section 1. Definitions',
    ENGLISH.repeat(5),
  ];

  it('has title, number, year, country and type', () => {
    expect(described('title', lines)).toBe('Mental Health Care Act 17 of 2002');
    expect(described('number', lines)).toBe('Act 17 of 2002');
    expect(described('year', lines)).toBe(2002);
    expect(described('country', lines)).toBe('ZAF');
    expect(described('type', lines)).toBe('act');
    expect(described('language', lines)).toBe('en');
  });

  it('gives evidence from its own words', () => {
    const values: Description[] = describeFile(textExtraction(lines));
    const title = values.find(({ field }) => field === 'title');
    expect(title?.evidence).toMatchObject({ quote: lines[0], page: 1 });
  });
});

describe('a law that approves a convention', () => {
  it('is a law by its number', () => {
    const lines = [
      'CONVENCIONES',
      'Ley 26.378',
      'Apruébase la Convención.',
      'Sancionada: Mayo 21 de 2008',
      'El Senado y Cámara de Diputados de la Nación Argentina sancionan:',
    ];
    expect(described('type', lines)).toBe('act');
    expect(described('number', lines)).toBe('Ley 26.378');
    expect(described('year', lines)).toBe(2008);
    expect(described('country', lines)).toBe('ARG');
  });
});

describe('a document of a treaty body', () => {
  const lines = [
    'United Nations',
    'Convention on the Rights of Persons with Disabilities',
    'CRPD/C/MCO/Q/1',
    'Distr.: General',
    '9 April 2025',
    'Committee on the Rights of Persons with Disabilities',
    'List of issues in relation to the initial report of',
    'Monaco*',
    ENGLISH.repeat(3),
  ];

  it('is told by its symbol, and titled below its letterhead', () => {
    expect(described('title', lines)).toBe(
      'List of issues in relation to the initial report of Monaco',
    );
    expect(described('country', lines)).toBe('MCO');
    expect(described('year', lines)).toBe(2025);
    expect(described('type', lines)).toBe('treaty-body-document');
  });
});

describe('what the file declares', () => {
  it('is passed through with its origin', () => {
    const declared: Description[] = [
      { field: 'title', value: 'Care Act', confidence: 0.9, origin: 'file' },
    ];
    expect(describeFile(textExtraction([ENGLISH], { declared }))[0]).toEqual(declared[0]);
  });

  it('is left out when a writing program made it up', () => {
    const declared: Description[] = [
      { field: 'title', value: 'Microsoft Word - law_final.doc', confidence: 0.9, origin: 'file' },
    ];
    expect(
      describeFile(textExtraction([ENGLISH], { declared })).some(({ origin }) => origin === 'file'),
    ).toBe(false);
  });
});

describe('odd input', () => {
  it('describes nothing where there is nothing', () => {
    expect(describeFile(textExtraction([]))).toEqual([]);
    expect(describeFile(textExtraction(['', '\u0000', '12345']))).toEqual([]);
  });

  it('stays quick on five megabytes in one line', () => {
    const started = performance.now();
    for (const text of [ENGLISH.repeat(35_000), '1 2 '.repeat(1_250_000), 'x'.repeat(5_000_000)])
      describeFile(textExtraction([text]));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
