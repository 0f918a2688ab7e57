import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Description } from '../../../data/model.ts';
import { SORTS } from '../../../data/search/query.ts';
import type { FoundDocument } from '../../../data/search/search.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { question } from './question.ts';

/** A made-up document: its language, title, and passages as `heading | text`. */
type Sample = [id: string, language: string, title: string, ...passages: string[]];

const CONSENT_IN_ENGLISH = 12;
const SAMPLES: Sample[] = [
  ['en-consent', 'en', 'Consent Act', '| No treatment is given without informed consent.'],
  ['es-consent', 'es', 'Ley de salud', '| El consentimiento informado se da por escrito.'],
  ['fr-consent', 'fr', 'Loi sur la santé', '| Le consentement éclairé du patient est recherché.'],
  ['ru-consent', 'ru', 'Закон о помощи', '| Информированное согласие лица обязательно.'],
  ['zh-consent', 'zh', '精神卫生法', '| 患者的知情同意是治疗的前提。'],
  ['uk-consent', 'uk', 'Закон про лікарні', '| Лікують лише за інформованої згоди людини.'],
  ['en-apart', 'en', 'Hospital Act', '| Every patient is informed.', '| Their consent is kept.'],
  ['en-lantern', 'en', 'Lantern Act', '| It is lit at night.', '| A lantern hangs at the door.'],
  ['en-lamps', 'en', 'Lamps Act', '| Each lantern is lit.', '| Lamps burn.', '| Lamps shine.'],
  ['en-heading', 'en', 'Harbour Rules', 'Lanterns | Boats stay in the harbour.'],
  ['es-number', 'es', 'Ley Nº 26.657', '| Modifica la ley 22.914.'],
  ['ar-family', 'ar', 'قانون الأسرة', '| تحمي الدولةُ الأُسْرَةَ وأفرادها.'],
  ['de-street', 'de', 'Straßengesetz', '| Die Straße wird beleuchtet.'],
  ['en-ferry', 'en', 'Informed Consent on Ferries', '| On a gangplank informed consent is given.'],
  [
    ...(['en-often', 'en', 'Informed Consent'] as const),
    ...Array.from({ length: 20 }, () => '| Informed consent is written down.'),
  ],
  [
    ...(['en-pilot', 'en', 'Dock Rules', '| The pilot gives informed consent.'] as const),
    '| The oarsman gives informed consent.',
    ...Array.from({ length: 30 }, (_, at) => `| The tide of day ${at} is written down.`),
  ],
  ['en-risks', 'en', 'Surgery Act', '| Surgeons explain the risks of each surgery.'],
  ['en-surgery', 'en', 'Patients Agree Knowing Risks of Surgery', '| It begins.'],
  ['es-articles', 'es', 'Ley de faros', '| Artículo 5°- El faro tiene 1.000 luces.'],
  ['es-torn', 'es', 'Ley de puertos', '| Artículo 4. Cada día a las 5 se abre. C-28.'],
  ['en-torn', 'en', 'Mast Act', '| No mast is left; 5 remain. C. 27 is repealed.'],
  ['en-number', 'en', 'Sail Act', '| Sail No. 5 is white, red.', '| Red sails; white masts.'],
  ['es-citing', 'es', 'Modifica la Ley 31.415', '| Se cambia la Ley 31.415.'],
  ['es-cited', 'es', 'De los puentes de piedra y de madera', '| Los puentes son de todos.'],
  ['en-piers', 'en', 'On the Piers of the Town', '| A pier has steps.'],
  ['ca-piers', 'ca', 'Dels molls de la vila', '| El moll té esglaons.'],
  ['en-keel', 'en', 'The Keel Act', '| It begins.'],
  ['en-keels', 'en', 'The Keels Act', '| Each keel act is one.', '| A keel act ends.'],
  ['zh-longer', 'zh', '药品管理', '| 麻醉药品的管理。', '| 红灯在前，灯塔在后。'],
  ['es-tied', 'es', 'Ley de camas', '| Se prohíbe la contención mecánica del paciente.'],
  ['en-symbol', 'en', 'Report CRPD C KEN CO 1'],
  ['en-fee', 'en', 'Fee Act', '| A fee of $10,000 is due.'],
  ['es-plural', 'es', 'Ley de males', '| Se tratan las enfermedades en los lugares.'],
  ['en-center', 'en', 'Beacon Act', '| The beacon center has policemen.'],
  ['none-title', '', 'Zebrawood Ordinance'],
  ['ja-rights', 'ja', '障害者基本法', '| 精神障害者の権利は、法律で守る。'],
  ...Array.from(
    { length: CONSENT_IN_ENGLISH },
    (_, at): Sample => [
      ...([`more-${at}`, 'en', `Care Act ${at}`] as const),
      ...['| She gave informed consent.', '| An oarsman rows.'],
    ],
  ),
  ...Array.from(
    { length: 30 },
    (_, at): Sample => [`pilot-${at}`, 'en', `Sea Act ${at}`, '| A pilot waits.'],
  ),
];

/** Where documents are from that are not from Kenya. */
const COUNTRIES: Readonly<Record<string, string>> = { 'uk-consent': 'UKR' };

const NUMBERS: Readonly<Record<string, string>> = {
  ...{ 'es-cited': 'LEY NÚM. 31.415', 'en-piers': 'Law 13 of 2019', 'ca-piers': 'Llei 13/2019' },
};

let temporary: TemporaryLibrary;
beforeAll(async () => {
  temporary = await temporaryLibrary();
  const { library } = temporary;
  library.database.$client.transaction(() => {
    for (const [at, sample] of SAMPLES.entries()) add(sample, at);
  })();
  await library.indexer.prepare();
  await library.indexer.catchUp();
});
afterAll(() => temporary.remove());

function add([id, language, title, ...lines]: Sample, at: number): void {
  const { documents, passages } = temporary.library;
  const say = (field: string, value: unknown) =>
    ({ field, value, confidence: 1, origin: 'manifest' }) as Description;
  const country = say('country', COUNTRIES[id] ?? 'KEN');
  const values = [say('title', title), say('year', 1980 + at), country];
  if (NUMBERS[id]) values.push(say('number', NUMBERS[id]));
  documents.add(id, language ? [...values, say('language', language)] : values, id, 'test');
  if (language) documents.addLanguages(id, [language]);
  if (lines.length === 0) return;
  const fileId = passages.addFile({
    ...{ documentId: id, name: `${id}.txt`, role: 'original', language },
    ...{ mediaType: 'text/plain', bytes: 1, pages: null, pagesNeedingOcr: [] },
    ...{ textSource: 'markup', extractor: 'test@1', addedAt: new Date(0).toISOString() },
    sha256: Buffer.from(id.padEnd(32, '.')).toString('hex'),
  });
  const rows = lines.map((line, ordinal) => {
    const [heading = '', text = ''] = line.split('|').map((part) => part.trim());
    const place = { ordinal, pageFrom: 1, pageTo: 1, language };
    return { ...place, headings: heading ? [heading] : [], text };
  });
  passages.add(id, fileId, rows);
}

async function ask(q: string, rest: Parameters<typeof question>[0] = {}) {
  return temporary.library.search.search(question({ q, perPage: 100, ...rest }));
}

async function ids(q: string, rest: Parameters<typeof question>[0] = {}): Promise<string[]> {
  return (await ask(q, rest)).documents.map(({ id }) => id);
}

/** What is marked in the passages of a document. */
function marked(found: readonly FoundDocument[], id: string): string[] {
  const passages = found.find((one) => one.id === id)?.passages ?? [];
  return passages.flatMap(({ parts }) => parts.filter(({ hit }) => hit).map(({ text }) => text));
}

describe('a concept', () => {
  it('is found and marked in every language, with a notice', async () => {
    const { documents, notices } = await ask('informed consent');
    const found = documents.map(({ id }) => id);
    for (const [id, words] of [
      ['es-consent', 'consentimiento informado'],
      ['fr-consent', 'consentement éclairé'],
      ['ru-consent', 'Информированное согласие'],
      ['zh-consent', '知情同意'],
    ] as const) {
      expect(found).toContain(id);
      expect(marked(documents, id).join(' ')).toContain(words);
    }
    expect(notices).toMatchObject([
      { code: 'also-searched', concept: 'informed-consent', words: 'informed consent' },
    ]);
  });

  it('is found from any of its languages', async () => {
    for (const q of ['consentimiento informado', '知情同意', 'информированное согласие']) {
      const found = await ids(q);
      expect(found, q).toContain('en-consent');
      expect(found, q).toContain('fr-consent');
    }
  });

  it('is put in order with the help of the engine only when it is named as texts name it', async () => {
    const { index } = temporary.library;
    const rank = vi.spyOn(index, 'rank');
    for (const [q, times] of [
      ['informed consent', 1],
      ['consent that is informed', 0],
      ['informed consent harbour', 0],
    ] as const) {
      rank.mockClear();
      // Not as others asked it: what they found is kept.
      expect((await ids(q, { yearTo: 2100 })).length).toBeGreaterThan(1);
      expect(rank, q).toHaveBeenCalledTimes(times);
    }
    rank.mockRestore();
  });

  it('is first found in the words of the question', async () => {
    const found = await ids('informed consent');
    const languages = found.map((id) => id.slice(0, 2));
    const ownLast = Math.max(languages.lastIndexOf('mo'), found.indexOf('en-consent'));
    for (const other of ['es', 'fr', 'ru', 'zh']) {
      expect(languages.indexOf(other), other).toBeGreaterThan(ownLast);
    }
    expect((await ids('consentimiento informado', { locale: 'es' }))[0]).toBe('es-consent');
  });

  it('comes from all languages by turns when that is wanted, and is the same documents', async () => {
    const [own, all] = [
      await ask('informed consent'),
      await ask('informed consent', { languages: 'all' }),
    ];
    expect(all.total).toBe(own.total);
    expect(all.facets).toEqual(own.facets);
    const first = all.documents
      .slice(0, 6)
      .map(({ id }) => temporary.library.documents.find(id)?.language);
    expect(first.toSorted()).toEqual(['en', 'es', 'fr', 'ru', 'uk', 'zh']);
  });

  it('is no more than its words when these very words are wanted', async () => {
    const { documents, notices } = await ask('informed consent', { exact: true });
    const found = documents.map(({ id }) => id);
    expect(notices).toEqual([]);
    expect(found).toHaveLength(CONSENT_IN_ENGLISH + 5);
    expect(found).toContain('en-apart');
    expect(documents.find(({ id }) => id === 'en-apart')?.apart).toBe(true);
  });

  it('is found without a word beside it that no document of that language has with it', async () => {
    const { documents, notices } = await ask('informed consent lamps');
    const found = documents.map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['en-consent', 'more-0', 'es-consent']));
    expect(found).not.toContain('en-lamps');
    expect(documents.filter(({ apart }) => apart)).toEqual([]);
    expect(notices.map(({ code }) => code)).toContain('fewer-words');
    const withWord = await ids('informed consent care');
    expect(withWord).toContain('more-0');
    expect(withWord).not.toContain('en-consent');
  });

  it('is found without a word beside it that few documents have, which says what each lacks', async () => {
    const { documents, notices, total } = await ask('informed consent gangplank');
    expect(notices.map(({ code }) => code)).toContain('words-missing');
    const missing = new Map(documents.map((one) => [one.id, one.missing]));
    expect(documents[0]?.id).toBe('en-ferry');
    expect(missing.get('en-ferry')).toEqual([]);
    expect(missing.get('en-consent')).toEqual(['gangplank']);
    // Texts of other languages cannot have the word.
    expect(missing.get('es-consent')).toEqual([]);
    expect(total).toBe((await ask('informed consent')).total);
    const { documents: filtered } = await ask('informed consent gangplank', {
      filters: { language: ['en'] },
    });
    expect(filtered.map(({ id }) => id).toSorted()).toEqual(
      documents.flatMap(({ id, record }) => (record.language === 'en' ? id : [])).toSorted(),
    );
  });

  it('is first found where one passage says it with a word that few documents have', async () => {
    const { documents, notices } = await ask('informed consent pilot');
    expect(notices.map(({ code }) => code)).toContain('words-missing');
    expect(documents.map(({ id }) => id).slice(0, 2)).toEqual(['en-pilot', 'en-often']);
    expect(documents[1]?.missing).toEqual(['pilot']);
  });

  it('is first found in the works of a place that is named beside it, which they seldom say', async () => {
    for (const q of [
      'informed consent Ukraine',
      'Ukrainian informed consent',
      'consentement éclairé en Ukraine',
      'информированное согласие Украины',
    ]) {
      const [first, second] = await ids(q);
      expect([q, first]).toEqual([q, 'uk-consent']);
      expect(second).toBeDefined();
    }
    const byTurns = await ids('informed consent Ukraine', { languages: 'all' });
    expect(byTurns[0]).toBe('uk-consent');
  });

  it('is found without a word that many documents have in another place', async () => {
    const { documents, notices } = await ask('informed consent oarsman');
    expect(notices.map(({ code }) => code)).toContain('words-missing');
    expect(documents[0]?.id).toBe('en-pilot');
    const missing = new Map(documents.map((one) => [one.id, one.missing]));
    expect(missing.get('more-0')).toEqual([]);
    expect(missing.get('en-consent')).toEqual(['oarsman']);
  });

  it('is left with the word beside it where many documents have both, or a title', async () => {
    const many = await ask('informed consent care');
    expect(many.documents.flatMap(({ missing }) => missing)).toEqual([]);
    expect(many.notices.map(({ code }) => code)).toEqual(['also-searched']);
    expect(many.documents.map(({ id }) => id)).not.toContain('en-consent');
    const title = await ids('informed consent ferry');
    expect(title[0]).toBe('en-ferry');
    expect(title).not.toContain('en-consent');
    expect(await ids('informed consent gangplank', { exact: true })).toEqual(['en-ferry']);
  });

  it('is found from words that are like those of readers who ask for it', async () => {
    const q = 'told about risks before agreeing';
    const { documents, notices } = await ask(q);
    expect(documents.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['en-consent', 'es-consent', 'more-0']),
    );
    expect(notices).toMatchObject([
      { code: 'also-searched', concept: 'informed-consent', words: q },
    ]);
    expect(documents.flatMap(({ missing }) => missing)).toEqual([]);
    expect(await ids(q, { exact: true })).toEqual([]);
    expect(await ids(`"${q}"`)).toEqual([]);
    expect(await ids(`title:told about risks before agreeing`)).not.toContain('es-consent');
  });

  it('comes after the very words, and is not guessed where a title says them', async () => {
    const { documents, notices } = await ask('explain the surgery risks');
    expect(documents[0]?.id).toBe('en-risks');
    expect(notices.map(({ code }) => code)).toContain('also-searched');
    const titled = await ask('patients agree knowing risks of surgery');
    expect(titled.notices).toEqual([]);
    expect(titled.documents.map(({ id }) => id)).toEqual(['en-surgery']);
  });

  it('is found as one of several alternatives, as it is alone', async () => {
    const concept = await ask('restraint');
    const both = await ask('restraint OR zebrawood');
    expect(both.notices).toEqual(concept.notices);
    expect(both.documents.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['es-tied', 'none-title']),
    );
  });

  it('is not enough where a phrase or a field is asked for with it', async () => {
    expect(await ids('"se da por escrito" informed consent lamps')).toEqual(['es-consent']);
    expect(await ids('"se da por teléfono" informed consent')).toEqual([]);
    expect(await ids('"lamps hang" lantern')).toEqual([]);
    expect(await ids('title:salud informed consent lamps')).toEqual(['es-consent']);
  });

  it('is not said by its words in different passages', async () => {
    expect(await ids('informed consent')).not.toContain('en-apart');
    expect(await ids('"informed consent"')).toHaveLength(CONSENT_IN_ENGLISH + 4);
  });
});

describe('a document', () => {
  it('that is named so comes before one that says so', async () => {
    const found = await ids('lantern');
    expect(found[0]).toBe('en-lantern');
    expect(found.toSorted()).toEqual(['en-heading', 'en-lamps', 'en-lantern']);
  });

  it('whose title is the question comes before its neighbours, also in quotation marks', async () => {
    for (const q of ['The Keel Act', 'the keel act', '"The Keel Act"']) {
      expect([q, (await ids(q))[0]]).toEqual([q, 'en-keel']);
    }
  });

  it('is found by its title in no known language', async () => {
    expect(await ids('zebrawood')).toEqual(['none-title']);
    expect(await ids('zebrawood', { exact: true })).toEqual(['none-title']);
    expect(await ids('ordinance -zebrawood')).toEqual([]);
  });

  it('is found by the name of its country in the languages of the interface', async () => {
    const fromKenya = SAMPLES.length - Object.keys(COUNTRIES).length;
    for (const name of ['Kenya', 'Кения', 'كينيا', '肯尼亚']) {
      expect(await ids(name), name).toHaveLength(fromKenya);
    }
  });

  it('of the number asked for comes before those that cite it, and before others of that number', async () => {
    for (const q of ['LEY NÚM. 31.415', '31415', 'ley 31.415 kenia']) {
      expect([q, ...(await ids(q))]).toEqual([q, 'es-cited', 'es-citing']);
    }
    expect(await ids('Llei 13/2019')).toEqual(['ca-piers', 'en-piers']);
    expect(await ids('Law 13 of 2019')).toEqual(['en-piers', 'ca-piers']);
  });

  it('is found by its number however that is written', async () => {
    for (const q of ['ley 26657', 'Ley N° 26.657', '26.657']) {
      expect((await ids(q))[0], q).toBe('es-number');
    }
  });

  it.each([
    ['الاسره', 'ar-family', 'الأُسْرَةَ'],
    ['strasse', 'de-street', 'Straße'],
    ['権利', 'ja-rights', '権利'],
    ['障害者', 'ja-rights', '障害者'],
  ])('is found by %s and marked as it is written', async (q, id, words) => {
    const { documents } = await ask(q);
    expect(documents.map((one) => one.id)).toContain(id);
    expect(marked(documents, id)).toContain(words);
  });
});

describe('what has another stem, or looks like a number of an act', () => {
  it.each([
    ['enfermedad lugar', 'es-plural'],
    ['beacon centre policeman', 'en-center'],
    ['CRPD/C/KEN/CO/1', 'en-symbol'],
    ['10,000', 'en-fee'],
    ['Ley 26657', 'es-number'],
  ])('is found: %s', async (q, id) => {
    expect((await ids(q))[0]).toBe(id);
  });

  it('is not found by its other forms when the very word is wanted', async () => {
    expect(await ids('enfermedad', { exact: true })).toEqual([]);
  });
});

describe('a long question', () => {
  it('is not said to be held by none when one holds its words in different places', async () => {
    const { documents, notices } = await ask('lantern lit lamps burn shine');
    expect(notices.map(({ code }) => code)).toEqual(['words-missing']);
    expect(documents[0]).toMatchObject({ id: 'en-lamps', apart: true, missing: [] });
    expect(documents[1]?.missing).not.toEqual([]);
    const none = await ask('lantern lit lamps burn zebrawood');
    expect(none.notices.map(({ code }) => code)).toEqual(['fewer-words']);
  });

  it('is not answered by a number that alone is left of it', async () => {
    expect(await ids('5')).not.toEqual([]);
    expect(await ids('qzwvkj 5')).toEqual([]);
    expect(await ids('lantern qzwvkj 5')).not.toEqual([]);
  });
});

describe('fields and phrases', () => {
  it('put first what is titled with a phrase, however old it is', async () => {
    expect((await ids('"lantern"')).slice(0, 2)).toEqual(['en-lantern', 'en-lamps']);
  });

  it.each([
    ['title:lantern', ['en-lantern']],
    ['section:lantern', ['en-heading']],
    ['lantern -section:lanterns', ['en-lamps', 'en-lantern']],
    ['lantern -title:lantern', ['en-heading', 'en-lamps']],
    ['"lantern is lit"', ['en-lamps']],
    ['lit -"lantern is lit"', ['en-lantern']],
    ['"知情同意"', ['zh-consent']],
    ['"lit is lantern"', []],
    ['"artículo 5"', ['es-articles']],
    ['"1.000 luces"', ['es-articles']],
    ['"No. 5"', ['en-number']],
    ['"white, red"', ['en-number']],
    ['"WHITE red"', ['en-number']],
    ['sail -"no 5"', []],
    ['mast -"no. 5"', ['en-torn']],
    ['title:"mast act"', ['en-torn']],
    ['section:"mast act"', []],
    ['"麻醉药"', ['zh-longer']],
    ['麻醉药 -红灯塔', ['zh-longer']],
    ['麻醉药 -红灯', []],
    ['zebrawood OR "lantern is lit"', ['en-lamps', 'none-title']],
    ['country:FRA lantern', []],
    ['-country:KEN lantern', []],
    ['-country:FRA lantern', ['en-heading', 'en-lamps', 'en-lantern']],
  ])('%s', async (q, expected) => {
    expect((await ids(q)).toSorted()).toEqual(expected);
  });

  it.each([
    ['C-27', ['en-torn']],
    ['C-28', ['es-torn']],
    ['No. 5', ['en-number', 'en-torn']],
    ['lantern', ['en-lamps', 'en-lantern']],
    ['红灯', ['zh-longer']],
    // Each pair of its letters stands there, the whole does not.
    ['红灯塔', []],
  ])('%s, these very words', async (q, expected) => {
    expect((await ids(q, { exact: true })).toSorted()).toEqual(expected);
  });
});

describe('pages', () => {
  it.each(['lantern OR act', 'informed consent', 'care act', ''])(
    'of the answers to "%s" give each document once, in the order of one long page',
    async (q) => {
      for (const languages of ['own', 'all'] as const) {
        const whole = await ask(q, { languages });
        const paged: string[] = [];
        for (let page = 1; paged.length < whole.total; page++) {
          const next = await ids(q, { languages, page, perPage: 4 });
          expect(next.length).toBeGreaterThan(0);
          paged.push(...next);
        }
        expect(paged).toEqual(whole.documents.map(({ id }) => id));
        expect(new Set(paged).size).toBe(whole.total);
      }
    },
  );

  it('of the newest answers have the same documents, the last changed first', async () => {
    const { search, documents } = temporary.library;
    const answer = await search.newest(question({ q: 'consent', perPage: 100 }));
    expect(answer.documents.map(({ id }) => id).sort()).toEqual((await ids('consent')).sort());
    const changed = answer.documents.map(({ record }) => record.updatedAt);
    expect(changed).toEqual(changed.toSorted().reverse());
    expect(answer.updated).toBe(documents.find(answer.documents[0]?.id ?? '')?.updatedAt);
  });
});

describe('any question', () => {
  const PIECES = [
    ...[
      '"',
      '“',
      '«',
      '-',
      '−',
      'OR',
      'AND',
      'NOT',
      '|',
      'NEAR',
      '*',
      '^',
      ':',
      '(',
      ')',
      '{',
      '}',
    ],
    ...[
      'title:',
      'section:',
      'country:',
      'country:KEN',
      "'",
      '\\',
      ';',
      '%',
      '#',
      '~',
      '_',
      '=',
      '+',
    ],
    ...[
      '\u0000',
      '\ud83d',
      '\udc00',
      '\u200b',
      '\u202e',
      '\u0301',
      'ـ',
      '\u064b',
      '\u0e31',
      '😀',
      '\n',
    ],
    ...[
      'lantern',
      'informed consent',
      'Ley 26.657',
      '12',
      '１２',
      '法',
      '知情同意',
      'الأُسْرَة',
      'ß',
      'İ',
    ],
    ...["'; DROP TABLE documents; --", "x' OR docId EXISTS", '<b>', '{title} : x', 'a:b', ''],
  ];

  it('is answered, with counts that fit, whatever it holds', { timeout: 60_000 }, async () => {
    const random = seededRandom(2029);
    for (let round = 0; round < 150; round++) {
      const pieces = Array.from({ length: random.integer(1, 9) }, () => random.pick(PIECES));
      const q = pieces.join(random.pick(['', ' ']));
      const asked = { exact: random.chance(0.3), sort: random.pick(SORTS), perPage: 3 };
      const answer = await ask(q, { ...asked, languages: random.pick(['own', 'all']) });
      const counted = answer.facets.type.reduce((all, { count }) => all + count, 0);
      expect(counted, JSON.stringify([q, asked])).toBe(answer.total);
      expect(answer.documents, JSON.stringify(q)).toHaveLength(Math.min(3, answer.total));
      for (const { id } of answer.documents) {
        const { passageIds } = await temporary.library.search.inDocument(id, {
          ...asked,
          q,
          locale: 'en',
        });
        expect(passageIds).toEqual(passageIds.toSorted((a, b) => a - b));
      }
    }
    expect((await ask('')).total).toBe(SAMPLES.length);
  });

  it.each([
    ['words', 'lantern lamp '.repeat(800)],
    ['different words', Array.from({ length: 1_500 }, (_, at) => `w${at}x`).join(' ')],
    ['one word', 'x'.repeat(10_000)],
    ['Chinese', '精神卫生法律'.repeat(1_700)],
    ['alternatives', 'lantern OR '.repeat(900)],
    ['quotation marks', '"lantern" '.repeat(1_000)],
    ['numbers', 'Ley 26.657 '.repeat(900)],
    ['minus', '-lantern '.repeat(1_100)],
  ])('of ten thousand characters is answered soon: %s', async (_name, q) => {
    for (const exact of [false, true]) {
      const begun = performance.now();
      await ask(q, { exact });
      expect(performance.now() - begun).toBeLessThan(4_000);
    }
  });
});
