import { setImmediate, setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PassageRow } from '../../../data/passages.ts';
import { IndexUnavailable } from '../../../data/search/engine/passage-index.ts';
import {
  COUNTED_FACETS,
  FACETS,
  type FacetCount,
  type SearchQuery,
} from '../../../data/search/query.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { type ExpectedAnswer, expectedAnswers } from './expected-answer.ts';
import { question } from './question.ts';
import { randomFilters } from './random-filters.ts';
import { fillWithDocuments, VALUES, WORDS } from './synthetic-collection.ts';

const DOCUMENTS = 260;
const SINGLE_VALUED = ['country', 'type', 'status'] as const;

let temporary: TemporaryLibrary;
let expected: (query: SearchQuery, among?: readonly string[]) => ExpectedAnswer;

beforeAll(async () => {
  temporary = await temporaryLibrary();
  const { library } = temporary;
  fillWithDocuments(library, 2006, DOCUMENTS);
  await library.indexer.prepare();
  await library.indexer.catchUp();
  expected = expectedAnswers(library);
});
afterAll(() => temporary.remove());

function search(query: SearchQuery) {
  return temporary.library.search.search(query);
}

/** Ids of all pages, one page after the other until one is empty. */
async function walk(query: SearchQuery): Promise<{ ids: string[]; totals: Set<number> }> {
  const ids: string[] = [];
  const totals = new Set<number>();
  for (let page = 1; ; page++) {
    const answer = await search({ ...query, page });
    totals.add(answer.total);
    if (answer.documents.length === 0) return { ids, totals };
    ids.push(...answer.documents.map(({ id }) => id));
  }
}

function counts(values: readonly FacetCount[]): Record<string, number> {
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

function sum(values: readonly FacetCount[]): number {
  return values.reduce((all, { count }) => all + count, 0);
}

describe('questions without words', () => {
  it('are answered as SQL answers them: ids of all pages, totals, counts of every facet', async () => {
    const random = seededRandom(60);
    const answered = { some: 0, none: 0 };
    for (let round = 0; round < 60; round++) {
      const query = question({
        filters: randomFilters(random, 3),
        perPage: random.pick([15, 40, 100]),
        yearFrom: random.chance(0.3) ? random.integer(1960, 2000) : undefined,
        yearTo: random.chance(0.3) ? random.integer(1990, 2030) : undefined,
      });
      const truth = expected(query);
      const { ids, totals } = await walk(query);
      const answer = await search(query);
      const asked = JSON.stringify(query);
      expect(ids, asked).toEqual(truth.ids);
      expect([...totals], asked).toEqual([truth.ids.length]);
      for (const facet of COUNTED_FACETS) {
        expect(counts(answer.facets[facet]), `${facet} of ${asked}`).toEqual(truth.facets[facet]);
      }
      expect(counts(answer.decades), asked).toEqual(truth.decades);
      answered[ids.length > 0 ? 'some' : 'none']++;
    }
    expect(answered.some).toBeGreaterThan(25);
    expect(answered.none).toBeGreaterThan(0);
  });

  it('find everything that is published and nothing else', async () => {
    const { ids } = await walk(question({ perPage: 100 }));
    expect(ids.length).toBeLessThan(DOCUMENTS);
    expect(ids).toEqual(expected(question()).ids);
  });

  it('come in the order asked for', async () => {
    const ascending = await walk(question({ sort: 'year', perPage: 100 }));
    const years = ascending.ids.map((id) => temporary.library.documents.find(id)?.year ?? 9999);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    const byTitle = await walk(question({ sort: 'title', perPage: 100 }));
    const titles = byTitle.ids.map((id) => temporary.library.documents.find(id)?.title ?? '');
    expect(titles).toEqual(titles.toSorted());
  });

  it('keep the other values of a chosen facet, and a chosen value at zero', async () => {
    const all = await search(question());
    const chosen = await search(question({ filters: { type: ['act'], country: ['KEN', 'XXX'] } }));
    const onlyActs = await search(question({ filters: { type: ['act'] } }));
    expect(counts(chosen.facets.country)).toEqual({ ...counts(onlyActs.facets.country), XXX: 0 });
    expect(Object.keys(counts(chosen.facets.type)).length).toBeGreaterThan(1);
    expect(counts(all.facets.type).act).toBe(onlyActs.total);
    const inKenya = counts(onlyActs.facets.country).KEN;
    expect(chosen.total).toBe(inKenya);
  });

  it('put the strongest values first, equals by name', async () => {
    const { facets } = await search(question());
    for (const facet of COUNTED_FACETS) {
      const order = facets[facet].toSorted(
        (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
      );
      expect(facets[facet]).toEqual(order);
    }
  });
});

describe('questions with words', () => {
  it('have counts that add up: the sum over a single-valued facet is the total', async () => {
    const random = seededRandom(40);
    let answered = 0;
    for (let round = 0; round < 40; round++) {
      const words = Array.from({ length: random.integer(1, 3) }, () => {
        const word = random.pick(WORDS);
        if (random.chance(0.25)) return word.slice(0, 5);
        return random.chance(0.2) ? `${word.slice(0, 3)}x${word.slice(4)}` : word;
      });
      const filtered = random.chance(0.4);
      const query = question({
        q: words.join(' '),
        filters: filtered ? { topic: random.some(VALUES.topic, 4) } : {},
        perPage: 50,
      });
      const answer = await search(query);
      const { ids, totals } = await walk(query);
      for (const facet of SINGLE_VALUED) {
        expect(sum(answer.facets[facet]), `${facet} for ${query.q}`).toBe(answer.total);
      }
      expect(sum(answer.decades), query.q).toBe(answer.total);
      expect([...totals], query.q).toEqual([answer.total]);
      expect(new Set(ids).size, query.q).toBe(answer.total);
      expect(ids, query.q).toHaveLength(answer.total);
      if (answer.total > 0) answered++;
    }
    expect(answered).toBeGreaterThan(30);
  });

  it('are answered as SQL answers them: AND, OR, minus, exact, on all pages, with all counts', async () => {
    const held = wordsHeld();
    const random = seededRandom(11);
    let answered = 0;
    for (let round = 0; round < 60; round++) {
      const clauses = Array.from({ length: random.integer(1, 3) }, () =>
        random.some(WORDS, random.chance(0.4) ? random.integer(2, 3) : 1),
      );
      const without = random.some(WORDS, random.integer(0, 2));
      const meeting = [...held].filter(
        ([, words]) =>
          clauses.every((anyOf) => anyOf.some((word) => words.has(word))) &&
          !without.some((word) => words.has(word)),
      );
      const query = question({
        q: [...clauses.map((anyOf) => anyOf.join(' OR ')), ...without.map((one) => `-${one}`)].join(
          ' ',
        ),
        exact: random.chance(0.5),
        filters: random.chance(0.4) ? randomFilters(random, 2) : {},
        sort: random.pick(['relevance', '-year']),
        perPage: random.pick([7, 100]),
      });
      const truth = expected(
        query,
        meeting.map(([id]) => id),
      );
      const asked = JSON.stringify(query);
      // Most of the words are looked for then.
      if (truth.ids.length === 0 && !query.exact && clauses.length > 1) continue;
      const { ids, totals } = await walk(query);
      expect([...totals], asked).toEqual([truth.ids.length]);
      if (query.sort === '-year') expect(ids, asked).toEqual(truth.ids);
      else expect(ids.toSorted(), asked).toEqual(truth.ids.toSorted());
      const answer = await search(query);
      for (const facet of COUNTED_FACETS) {
        expect(counts(answer.facets[facet]), `${facet} of ${asked}`).toEqual(truth.facets[facet]);
      }
      expect(counts(answer.decades), asked).toEqual(truth.decades);
      if (ids.length > 0) answered++;
    }
    expect(answered).toBeGreaterThan(25);
  });

  it('in quotation marks are found in their order, in every passage that has them', async () => {
    const { documents, passages } = temporary.library;
    const ids = [...wordsHeld().keys()];
    const texts = new Map(ids.map((id) => [id, passages.ofDocument(id)]));
    const random = seededRandom(31);
    const rows = [...texts.values()].flat();
    for (let round = 0; round < 15; round++) {
      const said = random.pick(rows).text.split(' ');
      const at = random.integer(0, said.length - 2);
      const phrase = said.slice(at, at + 2);
      if (random.chance(0.3)) phrase.reverse();
      const words = ` ${phrase.join(' ')} `;
      const says = (text: string | null | undefined) => ` ${text ?? ''} `.includes(words);
      const holding = ids.filter((id) => {
        const { title, summary } = documents.find(id) ?? {};
        return says(title) || says(summary) || texts.get(id)?.some(({ text }) => says(text));
      });
      const answer = await search(question({ q: `"${phrase.join(' ')}"`, perPage: 100 }));
      expect(answer.documents.map(({ id }) => id).sort(), words).toEqual(holding.sort());
      for (const { id, passageCount, passages: shown } of answer.documents) {
        const answering = texts.get(id)?.filter(({ text }) => says(text)) ?? [];
        expect(passageCount, `${words} in ${id}`).toBe(answering.length);
        for (const { parts } of shown) {
          const marked = parts.filter(({ hit }) => hit).map(({ text }) => text);
          expect(new Set(marked)).toEqual(new Set([phrase.join(' ')]));
        }
      }
    }
  });

  it('are met by a document whose words stand in different passages, which is said', async () => {
    const { passages } = temporary.library;
    const random = seededRandom(5);
    const seen = { apart: 0, together: 0 };
    for (let round = 0; round < 8; round++) {
      const words = random.some(WORDS, 2);
      const { documents } = await search(question({ q: words.join(' '), perPage: 100 }));
      for (const { id, apart, passageCount, passages: shown } of documents) {
        const rows = passages.ofDocument(id);
        const texts = rows.map((row) => passageWords(row));
        const held = texts.map((text) => words.filter((word) => text.has(word)).length);
        const most = Math.max(0, ...held);
        const answering = held.filter((count) => count > 0 && count === most).length;
        expect(passageCount, `${words} in ${id}`).toBe(answering);
        expect(shown, `${words} in ${id}`).toHaveLength(Math.min(3, answering));
        if (most === 0) continue; // only the record holds them
        expect(apart, `${words} in ${id}`).toBe(most < words.length);
        seen[apart ? 'apart' : 'together']++;
        const shownWords = texts.filter((_, at) =>
          shown.some(({ passageId }) => passageId === rows[at]?.id),
        );
        for (const word of words) {
          expect(
            shownWords.some((text) => text.has(word)),
            `${word} in ${id}`,
          ).toBe(texts.some((text) => text.has(word)));
        }
      }
    }
    expect(seen.apart).toBeGreaterThan(5);
    expect(seen.together).toBeGreaterThan(0);
  });

  it('give the passages that answer, with the words marked, and say how many there are', async () => {
    const { passages } = temporary.library;
    const word = WORDS[3] as string;
    for (const exact of [true, false]) {
      const { documents } = await search(question({ q: word, exact, perPage: 100 }));
      expect(documents.length).toBeGreaterThan(5);
      let marked = 0;
      for (const found of documents) {
        const rows = passages.ofDocument(found.id);
        const answering = rows.filter((row) => passageWords(row).has(word));
        expect(found.passageCount).toBe(answering.length);
        expect(found.apart).toBe(false);
        expect(found.passages).toHaveLength(Math.min(3, answering.length));
        for (const { parts } of found.passages) {
          const places = parts.filter(({ hit }) => hit).map(({ text }) => text);
          const words = parts.flatMap(({ text }) => text.split(/[ …\u00a0]+/));
          expect(places).toEqual(words.filter((one) => one === word));
          marked += places.length;
        }
      }
      expect(marked).toBeGreaterThan(5);
    }
  });

  it('give all passages of one document in the order they were brought in', async () => {
    const { passages, search: asking } = temporary.library;
    const q = WORDS[5] as string;
    const { documents } = await search(question({ q, perPage: 100 }));
    const [longest] = documents.toSorted((a, b) => b.passageCount - a.passageCount);
    const { id = '' } = longest ?? {};
    const { passageIds, marker } = await asking.inDocument(id, { q, exact: false, locale: 'en' });
    const answering = passages.ofDocument(id).filter((row) => passageWords(row).has(q));
    expect(answering.length).toBeGreaterThan(1);
    expect(passageIds).toEqual(answering.map((row) => row.id));
    const { text = '', language = '' } = answering.find((row) => row.text.includes(q)) ?? {};
    expect(marker.marksIn(text, language)[0]?.start).toBe(text.indexOf(q));
  });

  it('fall back to most of the words when no document holds all of them, and say so', async () => {
    const words = [...WORDS.slice(0, 6), 'qqqqqqqqwwww'];
    const q = words.join(' ');
    const answer = await search(question({ q }));
    expect(answer.notices).toEqual([{ code: 'fewer-words', words: q }]);
    expect(answer.total).toBeGreaterThan(0);
    for (const facet of SINGLE_VALUED) expect(sum(answer.facets[facet])).toBe(answer.total);
    const exact = await search(question({ q, exact: true }));
    expect(exact).toMatchObject({ total: 0, notices: [], documents: [] });
  });

  it('look for near spellings of a word that no document holds, and say so', async () => {
    const known = WORDS[9] as string;
    const typed = `${known.slice(0, 4)}${known.slice(5)}`;
    const [answer, meant] = [
      await search(question({ q: typed })),
      await search(question({ q: known })),
    ];
    expect(answer.notices).toEqual([{ code: 'respelt', word: typed, as: [known] }]);
    expect(answer.total).toBe(meant.total);
    expect(answer.facets).toEqual(meant.facets);
    expect(await search(question({ q: typed, exact: true }))).toMatchObject({
      total: 0,
      notices: [],
    });
  });

  it('put documents named by them before those that only say them', async () => {
    const held = wordsHeld();
    const { documents } = temporary.library;
    let compared = 0;
    for (const word of WORDS.slice(10, 22)) {
      const { ids } = await walk(question({ q: word, perPage: 50 }));
      const named = ids.map((id) => documents.find(id)?.title.split(' ').includes(word));
      const last = named.lastIndexOf(true);
      const first = named.indexOf(false);
      if (last >= 0 && first >= 0) {
        expect(last, word).toBeLessThan(first);
        compared++;
      }
      expect(ids.every((id) => held.get(id)?.has(word))).toBe(true);
    }
    expect(compared).toBeGreaterThan(3);
  });
});

/** The words of a passage, its label and headings. */
function passageWords({ headings, label, text }: PassageRow): Set<string> {
  return new Set([...headings, label ?? '', text].join(' ').split(' '));
}

/** The words that each published document holds anywhere, by its id. */
function wordsHeld(): Map<string, Set<string>> {
  const { database, documents, passages } = temporary.library;
  const ids = database.$client
    .prepare(`SELECT id FROM documents WHERE review_state = 'published'`)
    .pluck()
    .all() as string[];
  return new Map(
    ids.map((id) => {
      const { title = '', summary } = documents.find(id) ?? {};
      const said = passages.ofDocument(id).flatMap((row) => [...passageWords(row)]);
      return [id, new Set([...title.split(' '), ...(summary ?? '').split(' '), ...said])];
    }),
  );
}

describe('values from outside', () => {
  it.each(
    [
      "x' OR docId EXISTS OR 'a",
      "x'] OR docId EXISTS OR country IN ['a",
      "\\' OR docId EXISTS OR 'a",
      "\\\\' OR docId EXISTS OR \\'a",
      '" OR docId EXISTS OR "a',
      'x OR docId EXISTS',
      "x'\n OR docId EXISTS --",
      '_geoRadius(0,0,1)',
      ...["'", '\\', '', '\u0000', '\ud800', 'a'.repeat(5000)],
    ].map((value) => [value.slice(0, 40), value]),
  )('are only ever values: %j finds nothing and fails nothing', async (_, value) => {
    for (const facet of FACETS) {
      const answer = await search(question({ filters: { [facet]: [value] } }));
      expect(answer.total, facet).toBe(0);
    }
  });

  it.each(
    [
      ...["'", '"', '"" ""', '-', '--', '- -', '-""', '\\', "x' OR docId EXISTS", '%_*?', '<b>'],
      ...['\u0000', '\ud800', '😀', 'ـ', '\u064b', ' \t\n', 'a'.repeat(20_000), 'ab '.repeat(3000)],
    ].map((q) => [q.slice(0, 20), q]),
  )('can be asked for in any words: %j fails nothing', async (_, q) => {
    for (const exact of [false, true]) {
      const answer = await search(question({ q, exact }));
      expect(answer.documents.length).toBeLessThanOrEqual(answer.total);
    }
  });
});

describe('the index', () => {
  it('shows a changed document as it is now, and no row of what it was', async () => {
    const { library } = temporary;
    const [id = ''] = expected(question({ filters: { country: ['KEN'] } })).ids;
    const before = await library.index.counts();
    const manifest = library.documents
      .values(id)
      .map(({ field, value }) => ({ field, value, confidence: 1, origin: 'manifest' }) as const);
    const moved = manifest.map((one) => (one.field === 'country' ? { ...one, value: 'NZL' } : one));
    library.documents.revise(id, moved as never, ['manifest'], 'test');
    expect(await library.indexer.catchUp()).toBe(1);
    expect(await library.index.counts()).toEqual(before);
    for (const country of ['KEN', 'NZL']) {
      const query = question({ filters: { country: [country] }, perPage: 100 });
      expect((await walk(query)).ids).toEqual(expected(query).ids);
    }
    expect(await library.indexer.catchUp()).toBe(0);
  });

  it('is built anew beside the one in use, and no search fails or shows less meanwhile', async () => {
    const { library } = temporary;
    const query = question({ q: WORDS[3], perPage: 5 });
    const before = await search(query);
    const shown = await library.index.counts();
    let building = true;
    let asked = 0;
    const asking = (async () => {
      while (building) {
        expect(await search(query)).toEqual(before);
        asked++;
        await turn(); // an answer that is remembered would leave no time for the building
        // An answer that is kept needs nothing from outside: others must get their turn.
        await setImmediate();
      }
    })();
    const progress: number[] = [];
    for (let round = 0; round < 3; round++) {
      expect(await library.indexer.rebuild((done) => progress.push(done))).toBe(DOCUMENTS);
    }
    building = false;
    await asking;
    expect(asked).toBeGreaterThan(5);
    expect(progress.at(-1)).toBe(DOCUMENTS);
    expect(await library.index.counts()).toEqual(shown);
    expect(await library.indexer.prepare()).toBe('ready');
    expect(library.documents.idsToIndex(-1)).toEqual([]);
  });

  it('is made anew when it was lost', async () => {
    const { library } = temporary;
    const shown = await library.index.counts();
    await fetch(`${library.engine.url()}/indexes/passages`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${library.engine.keys().index}` },
    });
    await expect.poll(() => failure(library.index.counts())).toBeInstanceOf(IndexUnavailable);
    expect(await library.indexer.prepare()).toBe('ready');
    expect(await library.indexer.catchUp()).toBe(DOCUMENTS);
    expect(await library.index.counts()).toEqual(shown);
  });
});

function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error) => error,
  );
}
