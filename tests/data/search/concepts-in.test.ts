import { describe, expect, it } from 'vitest';
import { conceptsIn, conceptsInStems } from '../../../data/search/question/concepts-in.ts';
import { plainWordsOf, stemOf } from '../../../data/search/words/word-forms.ts';
import { conceptsNamed } from '../../../ingest/tag/linear/concepts-named.ts';

const ids = (query: string, language?: string) =>
  conceptsIn(query, language).map(({ concept }) => concept.id);

describe('the concepts a question names', () => {
  it.each([
    ['forced treatment', 'forced-treatment'],
    ['involuntary admissions', 'involuntary-admission'],
    ['tratamiento involuntario', 'forced-treatment'],
    ['soins sans consentement', 'forced-treatment'],
    ['العلاج القسري', 'forced-treatment'],
    ['والعلاج القسري', 'forced-treatment'],
    ['недобровольной госпитализации', 'involuntary-admission'],
    ['非自愿住院', 'involuntary-admission'],
    ['curatela', 'substitute-decision'],
    ['Zwangsbehandlungen', 'forced-treatment'],
    ['примусової госпіталізації', 'involuntary-admission'],
    ['CAPACIDAD JURIDICA', 'legal-capacity'],
    ['reasonable accommodations', 'reasonable-accommodation'],
    ['ажыратуу', undefined],
  ])('%s: %s', (query, id) => {
    expect(ids(query)).toEqual(id ? [id] : []);
  });

  it.each([
    ['informed consents', false],
    ['consentimientos informados', false],
    ['知情同意', false],
    ['consent that is informed', true],
    ['tied to the bed', true],
    ['nothing about us without us', false],
  ])('are known as named in the words of texts or in own ones: %s', (query, own) => {
    expect(conceptsIn(query).map(({ inOwnWords }) => inOwnWords)).toEqual([own]);
  });

  it('are found with their place, in the letters the reader typed', () => {
    const query = 'ban on Électrochocs in prison';
    const [match] = conceptsIn(query);
    expect(query.slice(match?.start, match?.end)).toBe('Électrochocs');
    expect(match?.language).toBe('fr');
  });

  it('are the longest that fit', () => {
    expect(ids('supported decision-making agreement', 'en')).toEqual(['supported-decision']);
    expect(ids('community treatment order', 'en')).toEqual(['community-treatment-order']);
  });

  it.each([
    [
      'treatment of persons without their consent',
      'forced-treatment',
      ['treatment', 'without their consent'],
    ],
    ['consent, treatment without', undefined, []],
    ['treatment: consent', undefined, []],
    ['treatment OR consent', undefined, []],
    [
      'soins donnés sans le consentement du patient',
      'forced-treatment',
      ['soins', 'sans le consentement'],
    ],
    ['госпитализация недобровольная', 'involuntary-admission', ['госпитализация недобровольная']],
    ['apoyo para tomar decisiones', 'supported-decision', ['apoyo para tomar decisiones']],
  ] as const)('may be said in other order and with words between: %s', (query, id, parts) => {
    const match = conceptsIn(query).find(({ concept }) => concept.id === id);
    expect(match?.parts.map(({ start, end }) => query.slice(start, end)) ?? []).toEqual(parts);
    if (!id) expect(ids(query)).toEqual([]);
  });

  it.each([
    ['tied to the bed in hospital', 'restraint'],
    ['appeal against being detained', 'review-tribunal'],
    ['free lawyer for patients', 'legal-aid'],
    ['refuser les médicaments', 'right-to-refuse'],
    ['encerrado en un psiquiátrico', 'involuntary-admission'],
    ['tratamiento de la drogadicción', 'substance-treatment'],
    ['помощь адвоката при госпитализации', 'legal-aid'],
    ['精神病人可以结婚吗', 'marriage'],
    ['谁可以替他做决定', 'substitute-decision'],
    ['ربط المريض بالسرير', 'restraint'],
    ['internado à força', 'involuntary-admission'],
    ['gegen den Willen behandelt', 'forced-treatment'],
    ['лікування без згоди пацієнта', 'forced-treatment'],
  ])('are known as lay readers say them: %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('do not come out of the names of other laws', () => {
    const names = [
      'Constitution of Kenya',
      'Public Health Regulations',
      'sale of goods',
      'Código de Comercio',
      'Трудовой кодекс',
      '公司法',
    ];
    for (const name of names) expect(ids(name)).toEqual([]);
  });

  it('mean consent to treatment, not treatment without it', () => {
    expect(ids('consent to treatment without delay', 'en')).toEqual(['informed-consent']);
  });

  it('may be several, in the order of the question', () => {
    expect(ids('legal capacity and informed consent', 'en')).toEqual([
      'legal-capacity',
      'informed-consent',
    ]);
  });

  it('are taken from a weak term only beside other words of the field', () => {
    expect(ids('isolement thermique', 'fr')).toEqual([]);
    expect(ids('isolement des patients', 'fr')).toEqual(['seclusion']);
    expect(ids('隔离 墙', 'zh')).toEqual([]);
    expect(ids('隔离患者 约束', 'zh')).toContain('seclusion');
  });

  it.each([
    ['réclusion criminelle à perpétuité', []],
    ['contrôle judiciaire du débiteur', []],
    ['gesundheitliche Eignung als Taxifahrer', []],
    ['paga por invalidez', ['disability-pension']],
    ['invalidez', ['disability-pension']],
  ])('are not taken from words that mostly mean other things: %s', (query, named) => {
    expect(ids(query)).toEqual(named);
  });

  it.each([
    ['mad people who commit crimes', 'forensic'],
    ['un loco que comete un delito', 'forensic'],
    ['сумасшедшие в тюрьмах', 'prisoners'],
    ['encerrar a alguien en un manicomio', 'involuntary-admission'],
    ['lunatic asylum', 'derogatory-language'],
    ['insane', 'derogatory-language'],
  ])('are the need, where a slur names only the person: %s', (query, id) => {
    expect(ids(query)).toEqual([id]);
  });

  it('are those of one language when it is named', () => {
    expect(ids('tutelle', 'en')).toEqual([]);
    expect(ids('tutelle', 'fr-CA')).toEqual(['substitute-decision']);
  });

  it('do not come out of everyday words', () => {
    for (const query of ['contract law', 'section 12', 'isolation in epidemics', 'the', 'access']) {
      expect(ids(query)).toEqual([]);
    }
  });

  it.each([
    ['voting', 'voting'],
    ['school in Chile', 'education'],
    ['Prison, Democratic Republic of the Congo', 'prisoners'],
    ['heiraten', 'marriage'],
    ['голосувати в Україні', 'voting'],
    ['тюрьма', 'prisoners'],
    ['智利投票', 'voting'],
    ['التصويت', 'voting'],
    ['isolement', 'seclusion'],
    ['Stimmrecht', 'voting'],
    ['Education Act', undefined],
    ['work of the committee', undefined],
    ['children of Chile and their toys', undefined],
  ])('are meant by a bare word with nothing beside it but places: %s', (query, id) => {
    expect(ids(query)).toEqual(id ? [id] : []);
  });

  it('survive any question', () => {
    for (const query of ['', '"', '\ud800', '\u0000', 'a '.repeat(5_000), '监'.repeat(3_000)]) {
      expect(Array.isArray(conceptsIn(query))).toBe(true);
    }
  });
});

describe('a term with the stem of a common word', () => {
  it.each([
    ['en', 'The report covers supply chains and the institutions of the market.'],
    ['es', 'Se dictará con sujeción a lo dispuesto en la ley.'],
    ['de', 'Der Zugang zu den Unterlagen wird gewährt.'],
  ])('is looked for by the models alone, which learnt with it: %s', (language, text) => {
    const stems = plainWordsOf(text, language).map((word) => stemOf(word, language));
    expect(conceptsInStems(stems, language)).toEqual([]);
    expect(conceptsNamed(text, language).length).toBeGreaterThan(0);
  });

  it('is looked for beside other words of the field, when it often means other things', () => {
    const stems = (text: string) => plainWordsOf(text, 'en').map((word) => stemOf(word, 'en'));
    const ships = 'The crew is in danger; immediate danger to ships is reported.';
    const patients = 'The patient is an immediate danger to himself.';
    const names = (text: string) =>
      conceptsInStems(stems(text), 'en').map(({ concept }) => concept.id);
    expect(names(ships)).toEqual([]);
    const officers = 'The minister may interdict an officer from duty without pay.';
    expect(names(officers)).toEqual([]);
    expect(conceptsNamed(officers, 'en')).toContain('loss-of-capacity');
    expect(names(patients)).toContain('danger-test');
    // Models take both as they learnt them.
    expect(conceptsNamed(ships, 'en')).toContain('danger-test');
    expect(conceptsNamed(patients, 'en').filter((id) => id === 'danger-test')).toHaveLength(1);
  });
});
