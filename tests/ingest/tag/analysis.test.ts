import { describe, expect, it } from 'vitest';
import { analyse } from '../../../ingest/tag/analysis.ts';

const signalsIn = async (text: string, language?: string) => {
  const { passages } = await analyse({ passages: [text], language });
  return passages.flatMap(({ tags }) =>
    tags.flatMap(({ signal, stance }) => (signal ? [`${signal}:${stance}`] : [])),
  );
};

const readText = (text: string) =>
  analyse({ bytes: new TextEncoder().encode(text), name: 'draft.txt' });

describe('a draft held against the Convention', () => {
  it('is split into its provisions, each with label, page, language and readings', async () => {
    const text =
      'Part I\n\nSection 1. Consent\nNo treatment shall be given to a patient without the free and informed consent of the patient.\n\nSection 2. Seclusion\nThe use of seclusion in a mental health facility is prohibited.\n';
    const read = await readText(text);
    expect(read.languages).toEqual(['en']);
    expect(read.passages.map(({ label }) => label)).toEqual(['Section 1', 'Section 2']);
    const seclusion = read.passages[1]?.tags.find(({ signal }) => signal === 'seclusion');
    expect(seclusion).toMatchObject({
      stance: 'forbids',
      origin: expect.stringMatching(/^rules@/),
    });
    const { start = 0, end = 0 } = seclusion?.evidence ?? {};
    expect(read.passages[1]?.text.slice(start, end)).toContain('seclusion');
    expect(read.passages[1]?.tags.some(({ article }) => article === '15')).toBe(true);
  });

  it('keeps the stance apart from the word', async () => {
    expect(await signalsIn('A patient shall not be restrained.')).toContain('restraint:forbids');
    expect(await signalsIn('A patient may be restrained where necessary.')).toContain(
      'restraint:permits',
    );
    expect(
      await signalsIn('A patient shall not be restrained unless the officer in charge so orders.'),
    ).toContain('restraint:permits');
  });

  it('finds out the language of a short provision', async () => {
    const { languages } = await analyse({ passages: ['El paciente no será sometido a ello.'] });
    expect(languages).toEqual(['es']);
  });

  it('says which languages no rules know', async () => {
    const read = await analyse({
      passages: ['Wagonjwa wote wana haki ya matibabu.'],
      language: 'sw',
    });
    expect(read.languagesWithoutRules).toEqual(['sw']);
    expect(read.passages[0]?.tags.filter(({ signal }) => signal)).toEqual([]);
  });

  it('says of a provision at least what the provision alone would say', async () => {
    const provisions = [
      'Section 1. A patient may be placed in seclusion by the nurse in charge of the ward for up to four hours.',
      'Section 2. Every patient has the right to a lawyer free of charge in any proceedings before the Tribunal.',
      'Section 3. The patient may complain to an independent tribunal which shall review the order within seven days.',
      'Section 4. The superintendent may read and withhold any letter sent to a patient or by a patient of the ward.',
      'Section 5. A patient shall be told in a language that he or she understands why the order was made.',
      'Section 6. The records of a patient shall be confidential and shall not be disclosed without consent.',
    ];
    const signals = ({ passages }: Awaited<ReturnType<typeof readText>>) =>
      passages.map(({ tags }) => tags.flatMap(({ signal }) => signal ?? []));
    const together = signals(await readText(provisions.join('\n\n')));
    expect(together).toEqual(signals(await analyse({ passages: provisions, language: 'en' })));
    expect(together.flat()).toEqual(
      expect.arrayContaining(['legal-aid', 'complaints-review', 'communication-restriction']),
    );
  });

  it.each([
    [
      'Entwurf eines Gesetzes über Hilfen bei psychischen Krankheiten',
      [
        '§ 1 Zweck. Das Land hilft Menschen mit einer psychischen Erkrankung dort, wo sie wohnen.',
        '§ 2 Träger. Die Landkreise richten sozialpsychiatrische Dienste ein und bezahlen sie.',
        '§ 3 Fixierung. Eine Fixierung darf nur angeordnet werden, wenn eine erhebliche Gefahr besteht.',
        '§ 4 Dauer. Die Fixierung dauert nie länger als eine Stunde und wird dem Gericht gemeldet.',
        '§ 5 Berichte. Die Häuser berichten dem Landtag einmal im Jahr über das, was geschehen ist.',
        '§ 6 Beirat. Dem Beirat gehören drei Menschen mit einer psychischen Erkrankung an.',
      ],
      ['restraint:permits'],
    ],
    [
      'Projecte de llei de salut mental',
      [
        'Article 1. Les persones amb trastorn mental reben suport allà on viuen i de qui elles trien.',
        'Article 2. El Govern crea els serveis que calen per a les persones amb trastorn mental.',
        'Article 3. Resten prohibits l’aïllament i les contencions mecàniques en tots els centres.',
        'Article 4. Els centres publiquen cada any un informe sobre tot allò que hi ha passat.',
        'Article 5. Aquesta llei entra en vigor al cap de sis mesos de la seva publicació oficial.',
      ],
      ['restraint:forbids', 'seclusion:forbids'],
    ],
  ])('that names the field in its title says what it says: %s', async (title, provisions, said) => {
    const signals = async (text: string) =>
      (await readText(text)).passages.flatMap(({ tags }) =>
        tags.flatMap(({ signal, stance }) => (signal ? [`${signal}:${stance}`] : [])),
      );
    expect(await signals([title, ...provisions].join('\n\n'))).toEqual(
      expect.arrayContaining(said),
    );
  });

  it('warns of a language that the text is not in', async () => {
    const text =
      'Section 1. No patient shall be kept in seclusion in any hospital or in any other place.';
    const bytes = new TextEncoder().encode(text);
    for (const draft of [{ bytes, name: 'draft.txt' }, { passages: [text] }]) {
      const { warnings } = await analyse({ ...draft, language: 'de' });
      expect(warnings).toEqual([expect.stringContaining('seems to be in "en", not in "de"')]);
      expect((await analyse({ ...draft, language: 'en-ZA' })).warnings).toEqual([]);
      expect((await analyse(draft)).warnings).toEqual([]);
    }
  });

  it('on plainly another matter is read as such, and says so', async () => {
    const articles = (count: number, words: string) =>
      Array.from({ length: count }, (_, at) => `Article ${at + 1}. ${words}`).join('\n\n');
    const general =
      'The deputies of each chamber may meet in secret; whoever is aggrieved by a decision may appeal to the court.';
    const read = await readText(`Constitution of Zandora\n\n${articles(60, general)}`);
    expect(read.matter).toBe('else');
    expect(read.passages.flatMap(({ tags }) => tags.flatMap(({ signal }) => signal ?? []))).toEqual(
      [],
    );
    expect((await readText(`Constitution\n\n${articles(10, general)}`)).matter).toBe('field');
    const titled = `Amendments to the Mental Health Act\n\n${articles(60, general)}`;
    expect((await readText(titled)).matter).toBe('field');
    expect((await analyse({ passages: [general] })).matter).toBe('field');
  });

  it('reads each provision of a bilingual draft in its own language, however short', async () => {
    const text = [
      'MENTAL HEALTH ACT / LOI SUR LA SANTÉ MENTALE',
      'Section 1. A person with a mental disorder may be admitted to a hospital without his or her consent.',
      'Section 2. No patient shall be secluded.',
      'Section 3. The patient may complain to an independent tribunal which shall review the detention.',
      'Article 1. Le juge peut placer sous tutelle toute personne dont les facultés mentales sont altérées.',
      "Article 2. L'isolement et la contention sont interdits.",
      "Article 3. Le directeur de l'établissement peut retenir la correspondance du patient.",
    ].join('\n\n');
    const { passages } = await readText(text);
    const said = passages.map(({ label, language, tags }) => [
      label,
      language,
      tags.flatMap(({ signal }) => signal ?? []),
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['Section 2', 'en', ['seclusion']],
        ['Article 2', 'fr', ['restraint', 'seclusion']],
        ['Article 3', 'fr', ['communication-restriction']],
      ]),
    );
  });

  it('says which language no rules know though it is not the first of the draft', async () => {
    const text = [
      'Section 1. No patient shall be kept in seclusion in any hospital or in any other place.',
      'Section 2. Every patient has the right to a lawyer, who is paid for by the State.',
      'Section 3. A patient may complain to the tribunal, which hears him or her in person.',
      'Madde 1. Ruhsal bozukluğu olan kişiler hastaneye rızaları olmadan yatırılabilir.',
      'Madde 2. Hastaların mektupları hastane müdürü tarafından okunabilir ve alıkonulabilir.',
    ].join('\n\n');
    const { languages, languagesWithoutRules } = await readText(text);
    expect(languages).toEqual(['en', 'tr']);
    expect(languagesWithoutRules).toEqual(['tr']);
  });

  it('lets no stray words make a second language', async () => {
    const text = [
      'Section 1. No patient shall be kept in seclusion in any hospital or in any other place.',
      'Section 2. Every patient has the right to a lawyer, who is paid for by the State.',
      'Section 3. Nemo iudex in causa sua; audi alteram partem; ubi ius ibi remedium; nulla poena sine lege.',
    ].join('\n\n');
    expect((await readText(text)).languages).toEqual(['en']);
  });

  it('reads anything in a time that grows with its length alone', async () => {
    const hostile = [
      '',
      '\u0000\ud800',
      'a'.repeat(200_000),
      'shall not be detained '.repeat(20_000),
      '"x" means '.repeat(20_000),
      'consent … '.repeat(20_000),
      '('.repeat(100_000),
      '不得'.repeat(50_000),
      'no person shall be '.repeat(10_000),
    ];
    const before = performance.now();
    const { passages } = await analyse({ passages: hostile, language: 'en' });
    expect(passages).toHaveLength(hostile.length);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
