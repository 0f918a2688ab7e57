import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tag } from '../../data/model.ts';
import { tags } from '../../data/schema.ts';
import { HOSTILE_TEXT, IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
/** Passages of the invented act that are tagged here. */
const tagged = { permits: 0, guarantees: 0, hostile: 0, repealed: 0, arabic: 0 };

beforeAll(async () => {
  server = await sampleServer();
  // Only what this test says was read.
  server.library.database.delete(tags).run();
  const tag = (id: string, at: number, read: Omit<Tag, 'score' | 'origin'>): number => {
    const passage = server.library.passages.ofDocument(id)[at];
    if (!passage) throw new Error(`no passage ${at} in ${id}`);
    const evidence = { start: 0, end: Math.min(40, passage.text.length) };
    server.library.tags.add(passage.id, [{ evidence, score: 0.9, origin: 'rules@7', ...read }]);
    return passage.id;
  };
  const permits = { signal: 'involuntary-admission', stance: 'permits' } as const;
  tagged.permits = tag(IDS.english, 3, permits);
  tagged.guarantees = tag(IDS.english, 4, { signal: 'legal-capacity', stance: 'guarantees' });
  const last = server.library.passages.findMany([tagged.guarantees])[0]?.text.trimEnd() ?? '';
  tag(IDS.english, 4, {
    ...{ signal: 'supported-decision', stance: 'guarantees' },
    evidence: { start: last.length - 9, end: last.length },
  });
  tagged.hostile = tag(IDS.hostile, 0, permits);
  tagged.repealed = tag(IDS.paged, 0, permits);
  tagged.arabic = tag(IDS.arabic, 2, { signal: 'informed-consent', stance: 'guarantees' });
});
afterAll(() => server?.remove());

const page = async (path: string) => {
  const answer = await server.get(path);
  return { status: answer.statusCode, body: answer.body, headers: answer.headers };
};

describe('the gap page', () => {
  it('quotes what was found beside its question, linked to its place, with whose reading it is', async () => {
    const { status, body } = await page('/en/countries/XAA/gap');
    expect(status).toBe(200);
    const held = section(body, 'held');
    expect(held).toContain(`passage=${tagged.permits}#p${tagged.permits}`);
    expect(held).toContain('Read by rules 7');
    expect(held).toContain(`/en/readings/${tagged.permits}/object?signal=involuntary-admission`);
    expect(held).toMatch(/<mark>[^<]+<\/mark>/);
    expect(section(body, 'who-decides')).toContain(`#p${tagged.guarantees}`);
  });

  it('says of a provision that is a bare number that it is one', async () => {
    server.library.database.run(`UPDATE passages SET label = '27' WHERE id = ${tagged.guarantees}`);
    const { body } = await page('/en/countries/XAA/gap');
    expect(section(body, 'who-decides')).toMatch(/ · <[^>]+>§\u00a027</);
  });

  it('keeps repealed law apart and says so, and never counts it', async () => {
    const held = section((await page('/en/countries/XAA/gap')).body, 'held');
    expect(held).toMatch(/<details class="set-apart"><summary>In repealed law: 1</);
    expect(held).toContain('Restricts<span class="figure"> · 2<');
  });

  it('says that an older version read, and gives no precision that was measured of another', async () => {
    const { body } = await page('/en/countries/XAA/gap');
    expect(body).toContain('read by an older version (rules 7)');
    expect(body).toContain('npm run retag');
    expect(body).not.toContain('Measured precision');
    const gap = JSON.parse((await page('/api/v1/countries/XAA/gap')).body);
    expect(gap.outdated_readers).toBe('rules@7');
    // Nothing was read there.
    expect((await page('/en/countries/TUV/gap')).body).not.toContain('older version');
  });

  it('marks the words of each reading that stands under a quote', async () => {
    const gap = JSON.parse((await page('/api/v1/countries/XAA/gap?question=who-decides')).body);
    const [found] = gap.questions[0].sides.flatMap(
      ({ provisions }: { provisions: { readings: unknown[] }[] }) => provisions,
    );
    expect(found.readings).toHaveLength(2);
    const { text } = server.library.passages.findMany([tagged.guarantees])[0] ?? { text: '' };
    const hits = found.parts.filter(({ hit }: { hit: boolean }) => hit);
    expect(hits).toHaveLength(2);
    expect(text.trimEnd()).toMatch(new RegExp(`${hits[1].text}$`));
  });

  it('counts a law once that is held in two languages, and says where else it stands', async () => {
    const { relations } = server.library;
    const translation = { fromId: IDS.english, kind: 'translation', toId: IDS.hostile } as const;
    relations.decide(translation, 'accepted', 'ana');
    const { body } = await page('/en/countries/XAA/gap');
    expect(section(body, 'held')).toContain('Restricts<span class="figure"> · 1<');
    expect(section(body, 'held')).toContain(
      '<summary>In translations, copies and older texts of the same laws: 1</summary>',
    );
    expect(body).toContain('<dt>Restrictive provisions</dt><dd class="restricts">1</dd>');
    const gap = JSON.parse((await page('/api/v1/countries/XAA/gap?question=held')).body);
    expect(gap).toMatchObject({ restrictive: 1 });
    const [side] = gap.questions[0].sides.filter((one: { count: number }) => one.count > 0);
    expect(side).toMatchObject({ count: 1, other_texts: { count: 1 } });
    const csv = (await page('/en/countries/XAA/gap.csv?question=held')).body;
    expect(csv).toMatch(/,standing,counted,/);
    expect(csv.match(/,law,yes,/g)).toHaveLength(1);
    expect(csv.match(/,law,no,/g)).toHaveLength(1);
    expect(csv.match(/,repealed,no,/g)).toHaveLength(1);
    relations.decide(translation, 'rejected', 'ana');
    expect(section((await page('/en/countries/XAA/gap')).body, 'held')).toContain('· 2<');
  });

  it('tells the states apart in words: found, none found, nothing held', async () => {
    const { body } = await page('/en/countries/XAA/gap');
    expect(section(body, 'culture')).toContain('None found in the documents held');
    const empty = await page('/en/countries/TUV/gap');
    expect(empty.status).toBe(200);
    expect(empty.body).toContain('holds no law or policy of Tuvalu');
    expect(empty.body).toMatch(/Party to the Convention since<\/dt><dd>\d+ \w+ \d{4}/);
  });

  it('says of a State that it is no party, and when it signed', async () => {
    const facts = async (code: string) =>
      [...(await page(`/en/countries/${code}/gap`)).body.matchAll(/<dd>([^<]+)<\/dd>/g)]
        .slice(0, 2)
        .map(([, said]) => said);
    expect(await facts('USA')).toEqual(['not a party; signed 30 July 2009', 'not a party']);
    expect(await facts('NOR')).toEqual([expect.stringMatching(/^\d+ \w+ 2013$/), 'not a party']);
    expect(await facts('TWN')).toEqual(['not recorded', 'not recorded']);
    const { convention } = (await server.get('/api/v1/countries/USA/gap')).json();
    expect(convention).toMatchObject({ signed: '2009-07-30' });
  });

  it('quotes in the language of the law, whatever that of the page', async () => {
    const { body } = await page('/en/countries/XCC/gap?question=treated');
    expect(body).toMatch(/<blockquote><p lang="ar" dir="auto">/);
    expect((await page('/ar/countries/XAA/gap')).body).toMatch(
      /<blockquote><p lang="en" dir="auto">/,
    );
  });

  it('escapes what strangers wrote', async () => {
    for (const path of [
      '/en/countries/XAA/gap',
      `/en/readings/${tagged.hostile}/object?signal=involuntary-admission&stance=permits`,
    ]) {
      const { body } = await page(path);
      expect(body).toContain('lantern');
      expect(body).not.toContain('<script>alert');
      expect(body).not.toContain('<img src=x');
      expect(body).not.toContain('<b onclick');
    }
    expect(HOSTILE_TEXT).toContain('<script>alert');
  });

  it('answers one question alone, and refuses unknown ones and unknown countries', async () => {
    const one = await page('/en/countries/XAA/gap?question=held');
    expect(one.body).toContain('id="held"');
    expect(one.body).not.toContain('id="vote"');
    const unknown = await page('/en/countries/XAA/gap?question=lunch');
    expect(unknown.status).toBe(400);
    expect(unknown.body).toContain('who-decides, held, treated');
    expect((await page('/en/countries/ZZZ/gap')).status).toBe(404);
    expect((await page('/en/countries/UN/gap')).status).toBe(404);
    const small = await page('/en/countries/xaa/gap?question=held');
    expect([small.status, small.headers.location]).toEqual([
      301,
      '/en/countries/XAA/gap?question=held',
    ]);
  });

  it('is linked from the page of the country', async () => {
    expect((await page('/en/countries/XAA')).body).toContain('href="/en/countries/XAA/gap"');
  });

  it('shows answers of reviewers once two have answered', async () => {
    const { questionScores } = server.library;
    const given = { country: 'XAA', question: 'vote', answer: 'not-met' } as const;
    questionScores.answer({ ...given, reviewer: 'Ana <b>', note: 'See section 3.' });
    const before = section((await page('/en/countries/XAA/gap')).body, 'vote');
    expect(before).toContain('One reviewer has answered.');
    expect(before).not.toContain('Ana');
    questionScores.answer({ ...given, reviewer: 'Ben', answer: 'met' });
    const after = section((await page('/en/countries/XAA/gap')).body, 'vote');
    expect(after).toContain('Reviewers disagree');
    expect(after).toContain('Ana &lt;b>');
  });
});

describe('the same as data', () => {
  it('comes as JSON with the states, the quotes and whose reading it is', async () => {
    const { body, status } = await page('/api/v1/countries/XAA/gap');
    expect(status).toBe(200);
    const gap = JSON.parse(body);
    expect(gap.questions).toHaveLength(22);
    const held = gap.questions.find((one: { id: string }) => one.id === 'held');
    const side = held.sides.find((one: { side: string }) => one.side === 'restricts');
    expect(side).toMatchObject({ state: 'found', count: 2, repealed: { count: 1 } });
    const found = side.provisions.find(
      (one: { passage: number }) => one.passage === tagged.permits,
    );
    expect(found).toMatchObject({
      ...{ document: IDS.english, standing: 'law', language: 'en' },
      readings: [{ signal: 'involuntary-admission', stance: 'permits', origin: 'rules@7' }],
    });
    expect((await page(new URL(found.url).pathname)).status).toBe(200);
  });

  it('refuses what it does not know', async () => {
    for (const query of ['question=lunch', 'limit=0', 'limit=11', 'colour=red'])
      expect((await page(`/api/v1/countries/XAA/gap?${query}`)).status, query).toBe(400);
    expect((await page('/api/v1/countries/XAA/gap?question=held&limit=100')).status).toBe(200);
    expect((await page('/api/v1/countries/ZZZ/gap')).status).toBe(404);
  });

  it('comes as CSV, a line for each provision, with no cell that a spreadsheet would run', async () => {
    const { body, headers } = await page('/en/countries/XAA/gap.csv');
    expect(headers['content-type']).toContain('text/csv');
    const lines = body.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^country,question,/);
    expect(lines.filter((line) => line.startsWith('XAA,held,'))).toHaveLength(4);
    const sides = (question: string) =>
      lines
        .filter((line) => line.startsWith(`XAA,${question},`))
        .map((line) => /,(protects|restricts),[^,]+/.exec(line)?.[0]);
    expect(sides('held')).toEqual([',protects,none-found', ...Array(3).fill(',restricts,found')]);
    expect(sides('culture')).toEqual([',protects,none-found']);
    expect(body).not.toMatch(/(^|,)"?[=+@-]/m);
    const empty = await page('/en/countries/TUV/gap.csv');
    expect(empty.body).toContain(',restricts,nothing-held,');
    for (const line of empty.body.trimEnd().split('\r\n').slice(1))
      expect(line.replace(/"[^"]*"/g, '').split(',')).toHaveLength(22);
    const answer = (await server.get('/api/v1/countries/TUV/gap')).json();
    expect(answer).not.toHaveProperty('questions_with_nothing_found');
  });
});

describe('the form to object', () => {
  const address = () =>
    `/en/readings/${tagged.permits}/object?signal=involuntary-admission&stance=permits`;
  const send = (
    form: Record<string, string>,
    headers: Record<string, string> = {},
    remoteAddress = '192.0.2.1',
  ) =>
    server.app.inject({
      ...{ method: 'POST', url: address(), remoteAddress },
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(form).toString(),
    });

  it('keeps the objection, lists it for review, and marks a reading disputed from two readers on', async () => {
    const first = await send({ reason: 'It asks for consent: § 5.', contact: '' });
    expect(first.statusCode).toBe(303);
    const thanks = await page(first.headers.location as string);
    expect(thanks.body).toContain('waits for review');
    expect(server.library.tagFlags.open(5)).toMatchObject([
      { documentId: IDS.english, reason: 'It asks for consent: § 5.', contact: null },
    ]);
    expect(section((await page('/en/countries/XAA/gap')).body, 'held')).not.toContain('Disputed');
    await send({ reason: 'And it is of visitors.' });
    expect(section((await page('/en/countries/XAA/gap')).body, 'held')).not.toContain('Disputed');
    await send({ reason: 'Not admission at all.', contact: 'ben@example.org' }, {}, '192.0.2.2');
    const disputed = section((await page('/en/countries/XAA/gap')).body, 'held');
    expect(disputed).toContain('Disputed by readers');
    const waiting = server.library.review.waiting(50).find(({ id }) => id === IDS.english);
    expect(waiting?.flags.map(({ contact }) => contact)).toEqual(['ben@example.org', null, null]);
  });

  it('asks for a reason, cuts none too long, and refuses forms of other sites', async () => {
    const empty = await send({ reason: '  ', contact: 'ana@example.org' });
    expect(empty.statusCode).toBe(400);
    expect(empty.body).toContain('href="#reason"');
    expect(empty.body).toContain('value="ana@example.org"');
    const long = await send({ reason: 'y'.repeat(1001), contact: 'ana@example.org' });
    expect(long.statusCode).toBe(400);
    expect(long.body).toContain('At most 1,000 characters');
    expect(long.body).toContain('y'.repeat(1001));
    const unreachable = await send({ reason: 'Not so.', contact: 'z'.repeat(201) });
    expect(unreachable.statusCode).toBe(400);
    expect(unreachable.body).toContain('href="#contact"');
    // Sent as a browser sends 1,000 characters with a line end among them.
    expect((await send({ reason: `${'x'.repeat(499)}\r\n${'x'.repeat(500)}` })).statusCode).toBe(
      303,
    );
    expect((await send({ reason: 'x'.repeat(40_000) })).statusCode).toBe(413);
    const twice = await server.app.inject({
      ...{ method: 'POST', url: address(), payload: 'reason=One.&reason=' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(twice.statusCode).toBe(400);
    const multipart = await send(
      { reason: 'Ours.' },
      { 'content-type': 'multipart/form-data; boundary=a' },
    );
    expect(multipart.statusCode).toBe(415);
    expect(multipart.body).toContain('content-type: The body is of no type that is read here');
    expect((await send({ reason: 'Ours.' }, { origin: 'https://example.com' })).statusCode).toBe(
      400,
    );
    expect((await send({ reason: 'Ours.' }, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(
      400,
    );
  });

  it('is not there for readings nobody made', async () => {
    const path = `/en/readings/${tagged.permits}/object`;
    expect((await page(`${path}?signal=restraint&stance=permits`)).status).toBe(404);
    expect((await page(`${path}?signal=lunch&stance=permits`)).status).toBe(400);
    expect((await page('/en/readings/x/object?signal=restraint&stance=permits')).status).toBe(404);
  });
});

/** The HTML of one question. */
function section(body: string, id: string): string {
  const from = body.indexOf(`<section class="question" id="${id}"`);
  if (from < 0) throw new Error(`no question ${id} on the page`);
  return body.slice(from, body.indexOf('</section>', from));
}
