import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeDocuments } from '../../data/desk/merge.ts';
import type { Description } from '../../data/model.ts';
import { documents } from '../../data/schema.ts';
import { buildApp } from '../../server/app.ts';
import { temporaryLibrary } from '../support/library.ts';
import { oaiFaults } from '../support/xml-schema.ts';
import { HOSTILE_TITLE, IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

const HOST = 'library.example';
const OAI = (id: string) => `oai:${HOST}:${id}`;
const HOSTILE: Record<string, string> = {
  'x-arabic': 'قانون "الصحة" النفسية ﷺ',
  'x-chinese': '中华人民共和国精神卫生法〔2018〕🧠',
  'x-russian': 'Закон «О психиатрической помощи»',
  'x-markup': '</dc:title><x a="1">&amp; ]]> <!-- <![CDATA[ %x; &lol;',
  'x-formula': '=cmd|"/c calc"!A1, {braces}\nand a second line\twith a tab',
  'x-control': 'bell \u0007, nothing \u0000, escape \u001b, half \ud83d, end \uffff',
};
/** What XML cannot say at all. */
const UNSPEAKABLE = ['\u0000', '\u0007', '\u001b', '\uffff'];
/** Enough for three pages of records and two of identifiers. */
const MANY = 420;

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer({ PUBLIC_URL: `https://${HOST}` });
  const { library } = server;
  const given = (title: string): Description[] => [
    { field: 'title', value: title, confidence: 1, origin: 'manifest' },
    { field: 'otherTitles', value: [title, 'b'], confidence: 1, origin: 'manifest' },
    { field: 'issuer', value: title, confidence: 1, origin: 'manifest' },
    { field: 'country', value: 'KEN', confidence: 1, origin: 'manifest' },
    { field: 'topics', value: ['disability'], confidence: 1, origin: 'manifest' },
    { field: 'year', value: 1066, confidence: 0.1, origin: 'rule', evidence: { quote: 'secret' } },
  ];
  library.database.$client.transaction(() => {
    for (const [id, title] of Object.entries(HOSTILE)) {
      library.documents.add(id, given(title), title, 'test');
    }
    for (let n = 0; n < MANY; n++) {
      library.documents.add(`z-${String(n).padStart(4, '0')}`, given(`Title ${n}`), '', 'test');
    }
    library.documents.add('old-id', given('Old'), '', 'test');
    library.documents.add('back-to-draft', given('Was public'), '', 'test');
  })();
  const at = new Date().toISOString();
  library.database
    .insert(documents)
    .values({ id: 'never', title: 'Never', reviewState: 'draft', createdAt: at, updatedAt: at })
    .run();
  library.documents.setState('never', 'withdrawn', 'test');
  library.documents.setState('back-to-draft', 'draft', 'test');
  library.identifiers.redirect('old-id', IDS.long);
  mergeDocuments(library.database, library.documents, {
    ...{ from: 'z-0418', into: 'z-0417', actor: 'test' },
  });
  library.identifiers.redirect('gone-without-a-trace', IDS.long);
  library.relations.propose(
    {
      ...{ fromId: IDS.long, kind: 'amends', toId: IDS.paged, origin: 'rule', confidence: 0.8 },
      evidence: { quote: 'amends the "Ferry" & more', page: 2, words: 0.5 },
    },
    'test',
  );
  library.relations.propose(
    { fromId: IDS.long, kind: 'amends', toId: IDS.draft, origin: 'rule', confidence: 0.8 },
    'test',
  );
}, 60_000);
afterAll(() => server?.remove());

async function ask(query: Record<string, string> | string): Promise<string> {
  const answer = await server.get(`/oai?${new URLSearchParams(query)}`);
  expect(answer.statusCode, answer.payload).toBe(200);
  expect(answer.headers['content-type']).toBe('text/xml; charset=utf-8');
  return answer.payload;
}
const read = (xml: string) => load(xml, { xml: true });
const texts = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((one) => $(one).text());
const codes = ($: CheerioAPI) =>
  $('error')
    .toArray()
    .map((one) => $(one).attr('code'));
const record = async (id: string, metadataPrefix = 'rightsbank') =>
  read(await ask({ verb: 'GetRecord', metadataPrefix, identifier: OAI(id) }));

/** All pages of a list. */
async function walk(query: Record<string, string>): Promise<string[]> {
  const pages = [await ask(query)];
  for (;;) {
    const token = read(pages.at(-1) as string)('resumptionToken').text();
    if (token === '') return pages;
    expect(pages.length).toBeLessThan(50);
    pages.push(await ask({ verb: query.verb as string, resumptionToken: token }));
  }
}
const headersOf = (pages: readonly string[]) =>
  pages.flatMap((page) => {
    const $ = read(page);
    return $('header')
      .toArray()
      .map((one) => ({
        id: $(one).children('identifier').text().replace(`oai:${HOST}:`, ''),
        deleted: $(one).attr('status') === 'deleted',
        at: $(one).children('datestamp').text(),
        sets: texts($, 'setSpec').length,
      }));
  });

describe('the OAI-PMH provider', () => {
  it('answers everything as the schemas have it', async () => {
    const lists = ['ListRecords', 'ListIdentifiers'].flatMap((verb) =>
      ['oai_dc', 'rightsbank'].map((metadataPrefix) => ({ verb, metadataPrefix })),
    );
    const answers: Record<string, string> = {};
    for (const list of lists) {
      for (const [at, page] of (await walk(list)).entries()) {
        answers[`${list.verb} ${list.metadataPrefix} ${at}`] = page;
      }
    }
    expect(Object.keys(answers).length).toBeGreaterThanOrEqual(2 * (7 + 2));
    const identifier = OAI(IDS.hostile);
    for (const query of [
      'verb=Identify',
      'verb=ListSets',
      'verb=ListMetadataFormats',
      `verb=ListMetadataFormats&identifier=${identifier}`,
      `verb=GetRecord&identifier=${identifier}&metadataPrefix=oai_dc`,
      `verb=GetRecord&identifier=${identifier}&metadataPrefix=rightsbank`,
      `verb=GetRecord&identifier=${OAI(IDS.withdrawn)}&metadataPrefix=rightsbank`,
      `verb=GetRecord&identifier=${OAI('old-id')}&metadataPrefix=oai_dc`,
      'verb=ListRecords&metadataPrefix=oai_dc&from=2001-01-01&until=2999-12-31&set=type:act',
      ...WRONG.map(([query]) => query),
    ]) {
      answers[query] = await ask(query);
    }
    expect(await oaiFaults(answers)).toEqual([]);
  });

  const long = 'A'.repeat(10_000);
  const WRONG: [string, string][] = [
    ['', 'badVerb'],
    ['verb=', 'badVerb'],
    ['verb=identify', 'badVerb'],
    ['verb=%3Cscript%3E', 'badVerb'],
    ['verb=toString', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&x=1', 'badArgument'],
    ['verb=Identify&resumptionToken=a', 'badArgument'],
    ['verb=GetRecord', 'badArgument badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=', 'badArgument'],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=${OAI('none')}`, 'idDoesNotExist'],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=${OAI(IDS.draft)}`, 'idDoesNotExist'],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=${OAI('never')}`, 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:other.example:x', 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=%00%ff%22%3E%3Cb', 'idDoesNotExist'],
    [`verb=GetRecord&metadataPrefix=oai_dc&identifier=${OAI('%25zz')}`, 'idDoesNotExist'],
    [`verb=GetRecord&metadataPrefix=marc21&identifier=${OAI(IDS.long)}`, 'cannotDisseminateFormat'],
    ['verb=ListMetadataFormats&identifier=oai:library.example:none', 'idDoesNotExist'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=marc21', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=%3Cx%3E', 'cannotDisseminateFormat'],
    ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2020', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2020-02-30', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01T25:00:00Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01T00:00:00.000Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01T00:00:00%2B01:00', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=0000-01-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-01&until=2020-01-01', 'badArgument'],
    [
      'verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01&until=2021-01-01T00:00:00Z',
      'badArgument',
    ],
    ['verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=9999-12-31&until=9999-12-31', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=country:ZZZ', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=shelf', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=country:KEN:x', 'noRecordsMatch'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=a%20b', 'badArgument'],
    ['verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&resumptionToken=', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=.', 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=W10.AAAAAAAAAAAAAAAAAAAAAA', 'badResumptionToken'],
    [`verb=ListRecords&resumptionToken=${long}`, 'badResumptionToken'],
    ['verb=ListRecords&resumptionToken=%00%22%3E%F0%9F%A7%A0', 'badResumptionToken'],
    ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
    ['verb=ListRecords&metadataPrefix=oai_dc&__proto__=1', 'badArgument'],
  ];
  it.each(WRONG)('says what is wrong (%#)', async (query, code) => {
    const $ = read(await ask(query));
    expect(codes($).join(' ')).toBe(code);
    const echo = Object.keys($('request').attr() ?? {});
    if (/badVerb|badArgument/.test(code)) expect(echo).toEqual([]);
    else expect(echo).toContain('verb');
  });

  it('says who it is', async () => {
    const $ = read(await ask('verb=Identify'));
    expect($('baseURL').text()).toBe(`https://${HOST}/oai`);
    expect($('request').text()).toBe(`https://${HOST}/oai`);
    expect($('deletedRecord').text()).toBe('persistent');
    expect($('adminEmail').text()).toBe(`postmaster@${HOST}`);
    const all = headersOf(await walk({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' }));
    expect($('earliestDatestamp').text()).toBe(all.map(({ at }) => at).sort()[0]);
  });

  it('takes a posted form for the same question', async () => {
    const posted = await server.app.inject({
      method: 'POST',
      url: '/oai',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `verb=GetRecord&metadataPrefix=oai_dc&identifier=${encodeURIComponent(OAI(IDS.long))}`,
    });
    expect(posted.statusCode).toBe(200);
    const same = (xml: string) => xml.replace(/<responseDate>[^<]*/, '');
    const query = { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier: OAI(IDS.long) };
    expect(same(posted.payload)).toBe(same(await ask(query)));
    for (const [type, payload, status] of [
      ['application/json', '{"verb":"Identify"}', 415],
      ['application/x-www-form-urlencoded', 'verb='.padEnd(70_000, 'x'), 413],
    ] as const) {
      const headers = { 'content-type': type };
      const answer = await server.app.inject({ method: 'POST', url: '/oai', headers, payload });
      expect(answer.statusCode).toBe(status);
    }
  });

  it('gives every document that is or was public once, those gone as deleted', async () => {
    for (const verb of ['ListIdentifiers', 'ListRecords']) {
      const pages = await walk({ verb, metadataPrefix: 'rightsbank' });
      const headers = headersOf(pages);
      const expected = server.library.documents
        .findMany(server.library.documents.allIds())
        .filter(({ reviewState }) => reviewState === 'published')
        .map(({ id }) => id)
        .filter((id) => id !== 'old-id');
      const there = headers.filter(({ deleted }) => !deleted).map(({ id }) => id);
      expect(there.sort()).toEqual(expected.sort());
      const gone = headers.filter(({ deleted }) => deleted).map(({ id }) => id);
      expect(gone.sort()).toEqual([
        'back-to-draft',
        'gone-without-a-trace',
        'old-id',
        IDS.withdrawn,
        'z-0418',
      ]);
      for (const id of [IDS.draft, 'never']) expect(pages.join().includes(OAI(id))).toBe(false);
      const cursors = pages.map((page) => Number(read(page)('resumptionToken').attr('cursor')));
      expect(cursors).toEqual(pages.map((_page, at) => at * (verb === 'ListRecords' ? 100 : 500)));
      for (const page of pages) {
        expect(read(page)('resumptionToken').attr('completeListSize')).toBe(String(headers.length));
      }
    }
  });

  it('keeps titles of every script and shape', async () => {
    for (const id of Object.keys(HOSTILE)) {
      // As the database holds it, which has no letter for half a pair.
      const title = server.library.documents.find(id)?.title ?? '';
      const kept = UNSPEAKABLE.reduce((text, sign) => text.replaceAll(sign, ' '), title);
      expect((await record(id))('document > title').text(), id).toBe(kept);
      expect((await record(id, 'oai_dc'))('dc\\:title').first().text(), id).toBe(kept);
    }
    expect((await record(IDS.hostile))('document > title').text()).toBe(HOSTILE_TITLE);
  });

  it('describes a document in Dublin Core', async () => {
    const $ = await record(IDS.arabic, 'oai_dc');
    const dc = (name: string) => texts($, `dc\\:${name}`);
    expect($('dc\\:title').first().attr('xml:lang')).toBe('ar');
    expect(dc('identifier')[0]).toBe(`https://${HOST}/documents/${IDS.arabic}`);
    expect(dc('language')).toContain('ar');
    expect(dc('coverage')).toEqual(['Example Land C (fictional)']);
    expect(dc('type')).toEqual(expect.arrayContaining(['act', 'Text']));
    expect(dc('format')).toEqual(['text/markdown']);
    const related = await record(IDS.long, 'oai_dc');
    expect(texts(related, 'dc\\:relation')).toEqual([`https://${HOST}/documents/${IDS.paged}`]);
  });

  it('gives files with digests and addresses, values with origins, and relations', async () => {
    const $ = await record(IDS.long);
    const [file] = server.library.passages.filesOf(IDS.long);
    expect($('file').attr('sha256')).toBe(file?.sha256);
    const address = new URL($('file > address').text());
    expect((await server.get(address.pathname)).rawPayload.length).toBe(file?.bytes);
    expect($('value[field=title]').attr('origin')).toBe('manifest');
    // Whoever may not be seen is not spoken of either.
    expect($('relation').length).toBe(1);
    expect($('relation').attr()).toMatchObject({ document: IDS.paged, identifier: OAI(IDS.paged) });
    expect($('relation quote').text()).toBe('amends the "Ferry" & more');
    expect($('passage, text').length).toBe(0);
    const suggested = await record('x-arabic');
    expect(suggested('value[field=year]').length).toBe(0);
    const schema = await server.get('/oai/rightsbank.xsd');
    expect(schema.payload).toContain($('document').attr('xmlns') as string);
  });

  it('has sets by country, topic and type that hold what they say', async () => {
    const $ = read(await ask('verb=ListSets'));
    const specs = texts($, 'setSpec');
    expect(specs).toEqual(expect.arrayContaining(['country', 'country:KEN', 'type:act']));
    expect($('set:has(setSpec:contains("country:KEN")) setName').text()).toBe('Kenya');
    for (const set of ['country:KEN', 'topic:disability', 'topic', 'type', 'country']) {
      const headers = headersOf(
        await walk({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc', set }),
      );
      const [kind, value] = set.split(':');
      const all = server.library.documents.findMany(server.library.documents.allIds());
      const expected = all.filter(({ id, reviewState, country, type, topics }) => {
        const held = [{ country, type }[kind as 'type'] ?? []].flat();
        const values = kind === 'topic' ? topics : held;
        const shown = reviewState === 'published' && id !== 'old-id';
        return shown && values.length > 0 && (!value || values.includes(value));
      });
      const there = headers.filter(({ deleted }) => !deleted);
      expect(there.length, set).toBe(expected.length);
    }
    const gone = headersOf(
      await walk({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc', set: 'country:KEN' }),
    ).filter(({ deleted }) => deleted);
    expect(gone.map(({ id }) => id).sort()).toEqual(['back-to-draft', 'old-id', 'z-0418']);
  });

  describe('asked by date', () => {
    const move = (id: string, updatedAt: string) =>
      server.library.database.$client
        .prepare('UPDATE documents SET updated_at = ? WHERE id = ?')
        .run(updatedAt, id);
    const idsOf = async (span: Record<string, string>) =>
      headersOf([await ask({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc', ...span })]).map(
        ({ id }) => id,
      );

    it('takes both ends in, by day and by second', async () => {
      move('z-0000', '2019-05-04T00:00:00.000Z');
      move('z-0001', '2019-05-04T23:59:59.999Z');
      move('z-0002', '2019-05-05T00:00:00.000Z');
      expect(await idsOf({ until: '2019-05-04' })).toEqual(['z-0000', 'z-0001']);
      expect(await idsOf({ from: '2019-05-04', until: '2019-05-04' })).toHaveLength(2);
      expect(await idsOf({ from: '2019-05-05', until: '2019-05-05' })).toEqual(['z-0002']);
      const second = '2019-05-04T23:59:59Z';
      expect(await idsOf({ from: second, until: second })).toEqual(['z-0001']);
      expect(await idsOf({ from: second, until: '2019-05-05T00:00:00Z' })).toHaveLength(2);
      expect(read(await ask('verb=Identify'))('earliestDatestamp').text()).toBe(
        '2019-05-04T00:00:00Z',
      );
      for (const id of ['z-0000', 'z-0001', 'z-0002']) server.library.documents.touch(id);
    });
  });

  describe('resumption tokens', () => {
    const first = async (verb = 'ListRecords') =>
      read(await ask({ verb, metadataPrefix: 'oai_dc' }))('resumptionToken').text();
    const faultOf = async (verb: string, resumptionToken: string) =>
      codes(read(await ask({ verb, resumptionToken }))).join();

    it('are taken only as they were given, and by the verb that gave them', async () => {
      const token = await first();
      expect(await faultOf('ListRecords', token)).toBe('');
      expect(await faultOf('ListIdentifiers', token)).toBe('badResumptionToken');
      const [body = '', seal = ''] = token.split('.');
      const content = Buffer.from(body, 'base64url').toString();
      const forged = Buffer.from(content.replace('oai_dc', 'x')).toString('base64url');
      for (const bad of [
        token.slice(0, -1),
        token.slice(1),
        `${token}A`,
        `${token}.`,
        `${token}=`,
        `${body}=.${seal}`,
        `${body}.`,
        body,
        `${forged}.${seal}`,
        token.toUpperCase(),
        ` ${token}`,
        content,
      ]) {
        expect(await faultOf('ListRecords', bad), bad).toBe('badResumptionToken');
      }
      for (let at = 0; at < token.length; at += 7) {
        const sign = token[at] === 'B' ? 'C' : 'B';
        const bad = token.slice(0, at) + sign + token.slice(at + 1);
        expect(await faultOf('ListRecords', bad), bad).toBe('badResumptionToken');
      }
    });

    it('outlive the server', async () => {
      const token = await first();
      const { library } = server;
      const again = await buildApp({ library, version: 'test', log: false });
      try {
        const answer = await again.inject(
          `/oai?${new URLSearchParams({ verb: 'ListRecords', resumptionToken: token })}`,
        );
        expect(headersOf([answer.payload]).length).toBe(100);
      } finally {
        await again.close();
      }
    });

    it('lose nothing while documents change', async () => {
      const { library } = server;
      const seen = new Map<string, string>();
      let xml = await ask('verb=ListRecords&metadataPrefix=rightsbank');
      for (let page = 0; ; page++) {
        const $ = read(xml);
        for (const one of $('record').toArray()) {
          const id = $(one).find('header > identifier').text().replace(OAI(''), '');
          seen.set(id, $(one).find('document').attr('revision') ?? 'deleted');
        }
        const token = $('resumptionToken');
        if (token.text() === '') break;
        const size = Number(token.attr('completeListSize'));
        expect(size).toBeGreaterThan(Number(token.attr('cursor')) + $('record').length);
        if (page < 3) {
          // What was given, what comes on the next page, what is far off, and something new.
          for (const id of [IDS.long, `z-0${page}00`, 'z-0419']) library.documents.touch(id);
          library.documents.add(`new-${page}`, [], 'New', 'test');
        }
        xml = await ask({ verb: 'ListRecords', resumptionToken: token.text() });
      }
      for (const { id, revision, reviewState } of library.documents.findMany(
        library.documents.allIds(),
      )) {
        if (reviewState === 'published' && id !== 'old-id') {
          expect(seen.get(id), id).toBe(String(revision));
        }
      }
    });
  });

  it('asks harvesters to come later when they ask too often or something is broken', async () => {
    const { library } = server;
    const config = { ...library.config, RATE_LIMIT: 2 };
    const app = await buildApp({ library: { ...library, config }, version: 'test', log: false });
    try {
      const answers = [];
      for (let n = 0; n < 3; n++) answers.push(await app.inject('/oai?verb=Identify'));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 503]);
      expect(Number(answers[2]?.headers['retry-after'])).toBeGreaterThan(0);
    } finally {
      await app.close();
    }
  });

  it('says of an empty library that there is nothing', async () => {
    const empty = await temporaryLibrary();
    const app = await buildApp({ library: empty.library, version: 'test', log: false });
    try {
      const answers: Record<string, string> = {};
      for (const query of [
        'verb=Identify',
        'verb=ListSets',
        'verb=ListRecords&metadataPrefix=rightsbank',
        'verb=ListIdentifiers&metadataPrefix=oai_dc',
      ]) {
        answers[query] = (await app.inject(`/oai?${query}`)).payload;
      }
      expect(await oaiFaults(answers)).toEqual([]);
      expect(Object.values(answers).map((xml) => codes(read(xml)).join())).toEqual([
        ...['', '', 'noRecordsMatch', 'noRecordsMatch'],
      ]);
    } finally {
      await app.close();
      await empty.remove();
    }
  });

  it('is read completely by an independent client', async () => {
    const address = await server.listen();
    const output = join(server.folder, 'client.jsonl');
    // Into a file: the client ends without waiting for a pipe to be read.
    const run = async (...args: string[]) => {
      const client = spawn('node_modules/.bin/oai-pmh', args, {
        stdio: ['ignore', openSync(output, 'w'), 'inherit'],
      });
      expect(await once(client, 'close')).toEqual([0, null]);
      return readFileSync(output, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    };
    const base = `${address}/oai`;
    const own = headersOf(await walk({ verb: 'ListIdentifiers', metadataPrefix: 'oai_dc' }));
    const [identify] = await run('identify', base);
    expect(identify).toMatchObject({ repositoryName: 'Rightsbank', protocolVersion: '2.0' });
    const [formats] = await run('list-metadata-formats', base);
    expect(JSON.stringify(formats)).toContain('rightsbank');
    expect(JSON.stringify(await run('list-sets', base))).toContain('country:KEN');
    const identifiers = await run('list-identifiers', base, '-p', 'oai_dc');
    expect(identifiers.length).toBe(own.length);
    const records = await run('list-records', base, '-p', 'rightsbank');
    expect(new Set(records.map(({ header }) => header.identifier))).toEqual(
      new Set(own.map(({ id }) => OAI(id))),
    );
    const [one] = await run('get-record', base, '-p', 'oai_dc', '-i', OAI('x-chinese'));
    expect(JSON.stringify(one)).toContain(HOSTILE['x-chinese']);
  }, 30_000);
});
