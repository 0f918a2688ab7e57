import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fetchLimited } from '../../../ingest/sources/oai/fetch-limited.ts';
import { type HarvestOptions, harvest } from '../../../ingest/sources/oai/harvest.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';

type Parameters = URLSearchParams;
type Answer = (
  asked: Parameters,
  request: IncomingMessage,
  response: ServerResponse,
) => string | undefined;

let own: TemporaryLibrary;
let server: Server;
let base: string;
let answer: Answer;
const asked: Parameters[] = [];
beforeAll(async () => {
  own = await temporaryLibrary({ INGEST_WORKERS: 1 });
  server = createServer((request, response) => {
    const parameters = new URL(request.url ?? '', 'http://x').searchParams;
    asked.push(parameters);
    const xml = answer(parameters, request, response);
    if (xml === undefined) return;
    response.setHeader('content-type', 'text/xml; charset=utf-8');
    response.end(xml);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oai`;
}, 30_000);
afterEach(() => {
  asked.length = 0;
  waits.length = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await own?.remove();
});

const waits: number[] = [];
/** Every case is a source of its own. */
let cases = 0;
const take = (options: HarvestOptions = {}) => {
  cases++;
  return harvest(own.library, `${base}/${cases}`, {
    wait: async (seconds) => {
      waits.push(seconds);
    },
    ...options,
  });
};

const envelope = (parts: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-01-01T00:00:00Z</responseDate><request/>${parts}</OAI-PMH>`;
const IDENTIFY = envelope(
  '<Identify><repositoryName>Shelf</repositoryName><baseURL>http://x/</baseURL><protocolVersion>2.0</protocolVersion><granularity>YYYY-MM-DD</granularity><deletedRecord>persistent</deletedRecord></Identify>',
);
const FORMATS = envelope(
  '<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix></metadataFormat></ListMetadataFormats>',
);
const record = (n: number | string, dc = `<dc:title>Title ${n}</dc:title>`) =>
  `<record><header><identifier>oai:shelf:${cases}:${n}</identifier><datestamp>2025-01-01</datestamp></header><metadata><oai_dc:dc xmlns:oai_dc="o" xmlns:dc="d">${dc}</oai_dc:dc></metadata></record>`;
const list = (records: string, token = '') =>
  envelope(`<ListRecords>${records}<resumptionToken>${token}</resumptionToken></ListRecords>`);
/** A source that behaves but for its lists. */
const listing =
  (answerList: Answer): Answer =>
  (parameters, request, response) => {
    const verb = parameters.get('verb');
    if (verb === 'Identify') return IDENTIFY;
    if (verb === 'ListMetadataFormats') return FORMATS;
    return answerList(parameters, request, response);
  };
const send = (
  response: ServerResponse,
  status: number,
  headers = {},
  body: string | Buffer = '',
) => {
  response.writeHead(status, headers);
  response.end(body);
  return undefined;
};
const XML = { 'content-type': 'text/xml' };

describe('a source that is no source, or a bad one, is given up with its address and what to do', () => {
  it.each<[string, Answer, RegExp]>([
    [
      'a page',
      (_p, _q, r) => send(r, 200, { 'content-type': 'text/html' }, '<html>'),
      /sends text\/html, not XML/,
    ],
    ['nothing there', (_p, _q, r) => send(r, 404), /HTTP 404. Check the address/],
    ['other XML', () => '<feed/>', /answers with <feed>/],
    ['no XML', () => 'hello', /no XML/],
    ['nothing', () => '', /no XML/],
    ['broken XML', () => IDENTIFY.replace('</Identify>', ''), /broken XML/],
    ['cut XML', () => IDENTIFY.slice(0, 300), /broken XML/],
    [
      'a DOCTYPE',
      () => IDENTIFY.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'),
      /DOCTYPE, which is refused/,
    ],
    ['version 1.1', () => IDENTIFY.replace('2.0</', '1.1</'), /version 1.1/],
    [
      'other letters',
      (_p, _q, r) => send(r, 200, XML, Buffer.from([0x3c, 0xff, 0xfe])),
      /not UTF-8/,
    ],
    [
      'a way out of the web',
      (_p, _q, r) => send(r, 302, { location: 'file:///etc/passwd' }),
      /no web address/,
    ],
    ['a circle', (_p, q, r) => send(r, 302, { location: q.url }), /leads on more than 3 times/],
    ['an error of its own', () => envelope('<error code="badVerb">x</error>'), /says badVerb/],
    [
      'a flood',
      (_p, _q, r) => {
        r.writeHead(200, XML);
        const part = ' '.repeat(1024 * 1024);
        const more = () => {
          while (!r.destroyed && r.write(part));
        };
        r.on('drain', more);
        more();
        return undefined;
      },
      /more than 20 MB/,
    ],
    [
      'a small parcel that unpacks to a large one',
      (_p, _q, r) =>
        send(
          r,
          200,
          { ...XML, 'content-encoding': 'gzip' },
          gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20)),
        ),
      /more than 20 MB/,
    ],
    ['always busy', (_p, _q, r) => send(r, 503, { 'retry-after': '7' }), /busy 5 times/],
    [
      'busy for a day',
      (_p, _q, r) => send(r, 503, { 'retry-after': '86400' }),
      /come again in 86400 seconds/,
    ],
    ['always failing', (_p, _q, r) => send(r, 500), /failed \(HTTP 500\) 5 times/],
    [
      'hanging up',
      (_p, q) => {
        q.socket.destroy();
        return undefined;
      },
      /could not be reached .* 5 times/,
    ],
  ])('%s', async (_what, bad, message) => {
    answer = bad;
    const before = own.library.documents.allIds().length;
    const error = await take().catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toContain(base);
    expect(own.library.documents.allIds()).toHaveLength(before);
  });

  it('says which formats it has when none is known', async () => {
    answer = (parameters) =>
      parameters.get('verb') === 'Identify' ? IDENTIFY : FORMATS.replace('oai_dc', 'marc21');
    await expect(take()).rejects.toThrow(/formats marc21; here rightsbank and oai_dc/);
  });
});

it('a source that says its answer letter by letter is given up after a time', async () => {
  answer = (_parameters, _request, response) => {
    response.writeHead(200, XML);
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
    return undefined;
  };
  const limits = { bytes: 1000, seconds: 0.2, wait: async () => {} };
  await expect(fetchLimited(base, limits)).rejects.toThrow(/took more than 0.2 seconds 5 times/);
});

describe('a list', () => {
  it('that gives the same token again and again is stopped', async () => {
    answer = listing(() => list(record(1), 'again'));
    await expect(take()).rejects.toThrow(/repeats itself/);
    expect(asked.length).toBe(4);
  });

  it('that never ends is stopped by the limit', async () => {
    let page = 0;
    answer = listing(() => {
      page++;
      return list(record(page), `t${page}`);
    });
    const report = await take({ limit: 5 });
    expect(report.counts.added).toBe(5);
    expect(report.warnings.join()).toContain('--limit');
    expect(page).toBe(5);
  });

  it('is gone through to its end in small steps, whatever is bad in it', async () => {
    const gone = record('gone').replace('<header>', '<header status="deleted">');
    const bad = record('bad', '<dc:date>1</dc:date>');
    answer = listing(() => list(gone + bad + record(1) + record(2)));
    const address = `${base}/steps`;
    const added: number[] = [];
    for (let step = 0; step < 5; step++) {
      added.push((await harvest(own.library, address, { limit: 1 })).counts.added);
    }
    expect(added).toEqual([0, 0, 1, 1, 0]);
  });

  it('that is busy in between is asked again when it says, and later each time', async () => {
    let tries = 0;
    answer = listing((_parameters, _request, response) => {
      tries++;
      if (tries === 1) return send(response, 503, { 'retry-after': '11' });
      if (tries === 2) return send(response, 429, {});
      return list(record(1));
    });
    const notes: string[] = [];
    const report = await take({ onNote: (note) => notes.push(note) });
    expect(report.counts.added).toBe(1);
    expect(waits).toEqual([11, 2]);
    expect(notes.join()).toContain('asking again in 11 s');
  });

  it('whose token was forgotten begins anew', async () => {
    let page = 0;
    answer = listing((parameters, _request, response) => {
      page++;
      if (page === 1) return list(record(1), 'later');
      if (page === 2) return send(response, 404);
      if (parameters.has('resumptionToken')) return envelope('<error code="badResumptionToken"/>');
      return list(record(1) + record(2));
    });
    cases++;
    const address = `${base}/forgotten`;
    await expect(harvest(own.library, address)).rejects.toThrow(/404/);
    asked.length = 0;
    const report = await harvest(own.library, address);
    expect(asked.map((one) => one.get('resumptionToken') ?? one.get('verb'))).toEqual([
      ...['Identify', 'ListMetadataFormats', 'later', 'ListRecords'],
    ]);
    expect(report.counts).toMatchObject({ added: 1, unchanged: 1 });
  });

  it('is asked from the day before the last run on, where days are all it knows', async () => {
    answer = listing((parameters) =>
      parameters.has('from') ? envelope('<error code="noRecordsMatch"/>') : list(record(1)),
    );
    cases++;
    const address = `${base}/days`;
    await harvest(own.library, address);
    const again = await harvest(own.library, address);
    expect(asked.at(-1)?.get('from')).toBe('2025-12-31');
    expect(again.items).toEqual([]);
  });

  it('keeps the good records beside bad ones', async () => {
    answer = listing(() =>
      list(
        [
          record('no-title', '<dc:date>2001</dc:date>'),
          record('good', '<dc:title>Good &lt;b&gt; &#x4e2d;</dc:title><dc:date>2001-05</dc:date>'),
          `<record><header><identifier>oai:shelf:bare</identifier><datestamp>2025-01-01</datestamp></header></record>`,
          record('long', `<dc:title>Fits</dc:title><dc:rights>${'x'.repeat(5000)}</dc:rights>`),
        ].join(''),
      ),
    );
    const report = await take();
    expect(report.counts).toMatchObject({ added: 2, failed: 2 });
    expect(report.items.map(({ code }) => code)).toEqual([
      undefined,
      'values-left-out',
      'no-title',
      'no-title',
    ]);
    const good = own.library.documents.find(report.items[0]?.document as string);
    expect(good).toMatchObject({ title: 'Good <b> 中', year: 2001, source: 'Shelf' });
  });

  it('does not fetch files from other hosts, or others than were described', async () => {
    const file = (name: string, address: string) =>
      `<file sha256="${'0'.repeat(63)}${name}" role="original"><name>${name}</name><address>${address}</address></file>`;
    const origin = new URL(base).origin;
    answer = (parameters, request, response) => {
      if (request.url === '/swapped') return send(response, 200, {}, 'other bytes');
      if (parameters.get('verb') === 'Identify') return IDENTIFY;
      if (parameters.get('verb') === 'ListMetadataFormats')
        return FORMATS.replace('oai_dc', 'rightsbank');
      return list(
        `<record><header><identifier>oai:f:1</identifier><datestamp>2025-01-01</datestamp></header><metadata><document xmlns="tag:rightsbank,2026:oai/record" id="from-shelf"><title>T</title><files>${file('1', 'http://other.invalid/a')}${file('2', 'file:///etc/passwd')}${file('3', `${origin}/swapped`)}</files></document></metadata></record>`,
      );
    };
    const report = await take({ files: true });
    expect(own.library.documents.find('from-shelf')?.title).toBe('T');
    expect(own.library.passages.filesOf('from-shelf')).toEqual([]);
    const reasons = report.items
      .filter(({ status }) => status === 'failed')
      .map(({ reason }) => reason);
    expect(
      reasons.map((reason) => /not at the source|not the file/.exec(reason ?? '')?.[0]),
    ).toEqual([...['not at the source', 'not at the source', 'not the file']]);
  });
});

describe('Dublin Core', () => {
  const described = async (dc: string) => {
    answer = listing(() => list(record('one', dc)));
    const report = await take();
    return own.library.documents.find(report.items[0]?.document as string);
  };
  it('is read with care', async () => {
    const document = await described(
      [
        '<dc:title xml:lang="en">Mental Health Act</dc:title>',
        '<dc:title xml:lang="es">Ley de salud mental</dc:title>',
        '<dc:title xml:lang="fr">Loi</dc:title>',
        '<dc:language>spa</dc:language><dc:language>English</dc:language>',
        '<dc:type>Text</dc:type><dc:type>info:eu-repo/semantics/other</dc:type><dc:type>Ley</dc:type>',
        '<dc:date>2017-12-11T00:00:00Z</dc:date><dc:coverage>Uruguay</dc:coverage>',
        '<dc:coverage>1990-2000</dc:coverage><dc:identifier>ISBN 1</dc:identifier>',
        '<dc:identifier>https://example.org/ley</dc:identifier><dc:subject>Mental health</dc:subject>',
        '<dc:description xml:lang="en">Of care.</dc:description>',
        '<dc:description xml:lang="es">Del cuidado.</dc:description>',
        '<dc:rights>CC BY 4.0</dc:rights><dc:creator>Parlamento</dc:creator>',
      ].join(''),
    );
    expect(document).toMatchObject({
      ...{ id: 'ury-2017-mental-health-act', title: 'Ley de salud mental' },
      ...{ titleEn: 'Mental Health Act', otherTitles: ['Loi'], language: 'es', country: 'URY' },
      ...{ type: 'act', typeWord: 'Ley', year: 2017, sourceUrl: 'https://example.org/ley' },
      ...{ summary: 'Del cuidado.', rights: 'CC BY 4.0', issuer: 'Parlamento' },
      ...{ topics: ['mental-health'], source: 'Shelf' },
    });
  });

  it('says nothing where it cannot be sure', async () => {
    const document = await described(
      '<dc:title>T</dc:title><dc:language>Klingonese</dc:language><dc:type>Image</dc:type><dc:date>no date</dc:date><dc:coverage>Peru</dc:coverage><dc:coverage>Chile</dc:coverage><dc:identifier>javascript:alert(1)</dc:identifier>',
    );
    expect(document).toMatchObject({
      ...{ language: null, type: null, typeWord: null, year: null, country: null, sourceUrl: null },
    });
  });
});
