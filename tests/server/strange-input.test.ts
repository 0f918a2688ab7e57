import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACETS } from '../../data/search/query.ts';
import { IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

/** Words that readers, broken programs and attackers may send. */
const WORDS: Record<string, string> = {
  'unbalanced quotes': '"legal capacity',
  'quotes within quotes': '""" "a" "" \'b\' "',
  'a lone quote': '"',
  'a lone minus': '-',
  'minus before a quote': '-"',
  'only exclusions': '-law -"mental health"',
  'only marks': '!?.,;:()[]{}<>|&*^%$#@~`\\/',
  'filter language': "x' OR country = 'XAA' OR '1'='1",
  'filter language with brackets': '] OR docId EXISTS OR [country = XAA',
  SQL: "'; DROP TABLE documents; --",
  markup: '<script>alert(1)</script>',
  'text templates': '{{constructor}} $t(site.home) #{7*7} %s',
  'control characters': 'law\u0000\u0001\u0008\u001f\u007f\u0085rights',
  'line breaks': 'law\r\nSet-Cookie: a=b\r\n\r\nrights',
  'bidi characters': '\u202elaw\u202c \u2066rights\u2069 \u200f',
  'emoji and flags': '👩🏽‍🦽 🇺🇾 👨‍👩‍👧‍👦',
  'combining marks': `e${'\u0301'.repeat(300)}`,
  'private use and noncharacters': '\ue000 \ufffe \uffff \u{10ffff}',
  'Arabic with signs': 'الأَهْلِيَّةُ القَانُونِيَّةُ',
  'Hangul in parts': '\u1112\u1161\u11ab',
  'Thai without spaces': 'กฎหมายสุขภาพจิต',
  'digits of other scripts': '١٢ १२ １２',
  'ten thousand characters': 'ab cd '.repeat(1667),
  'one word of ten thousand characters': 'x'.repeat(10_000),
  'ten thousand quotes': '"'.repeat(10_000),
  'ten thousand Chinese characters': '法'.repeat(10_000),
  'a pair cut by the limit': `${'x'.repeat(499)}😀`,
};

/** Values for parameters that expect a code. */
const VALUES = [
  "XAA' OR country = 'XBB",
  'XAA" OR "1"="1',
  "\\' OR 1=1 --",
  'XAA] OR docId EXISTS [',
  'country IN [XAA]',
  '__proto__',
  'constructor',
  'to string',
  '\u0000',
  '../../etc/passwd',
  '{"$gt":""}',
  'x'.repeat(5000),
  'قانون',
  '💥',
];

async function survives(url: string): Promise<number> {
  const { statusCode, payload } = await server.get(url);
  expect(statusCode, `${url.slice(0, 120)} → ${payload.slice(0, 200)}`).toBeLessThan(500);
  return statusCode;
}

describe('words', () => {
  it.each(Object.entries(WORDS))('%s: answered on every surface', async (_name, words) => {
    const q = encodeURIComponent(words);
    const texts = [`/en/documents/${IDS.long}/text`, `/ar/documents/${IDS.arabic}/text`];
    for (const path of ['/api/v1/search', '/api/v1/facets', '/en/search', '/ar/search', ...texts]) {
      expect(await survives(`${path}?q=${q}`)).toBe(200);
      expect(await survives(`${path}?q=${q}&exact=true`)).toBe(200);
    }
  });

  it('that are not percent-encoded as they should be are answered too', async () => {
    for (const raw of ['%', '%zz', '%C3%28', '%ED%A0%80', '%00', '%F4%90%80%80', '+++', '&&=&q']) {
      await survives(`/api/v1/search?q=${raw}`);
      await survives(`/en/search?q=${raw}`);
    }
  });

  it('in half characters are answered', async () => {
    const { body, status } = await fetchRaw('/api/v1/search?q=%ED%A0%BD');
    expect(status, body).toBe(200);
  });

  it('find the same whether a letter is composed or not', async () => {
    const total = async (words: string) =>
      (await server.get(`/api/v1/search?q=${encodeURIComponent(words)}`)).json().total;
    expect(await total('país')).toBe(await total('pai\u0301s'));
    expect(await total('país')).toBeGreaterThan(0);
  });
});

describe('filters', () => {
  it.each([...FACETS, 'year_from', 'year_to', 'exact', 'sort', 'page', 'per_page', 'lang'])(
    '%s takes no injection: refused and named, never failed or widened',
    async (parameter) => {
      for (const value of VALUES) {
        const answer = await server.get(`/api/v1/search?${parameter}=${encodeURIComponent(value)}`);
        expect(answer.statusCode, `${parameter}=${value.slice(0, 40)}`).toBe(400);
        expect(answer.json().errors[0].parameter).toBe(parameter);
        await survives(`/en/search?${parameter}=${encodeURIComponent(value)}`);
      }
    },
  );

  it('under strange names are refused', async () => {
    for (const name of [
      '__proto__',
      'constructor',
      'q[]',
      'q[$ne]',
      'country[]',
      '%00',
      'filters.country',
    ]) {
      const status = await survives(`/api/v1/search?${encodeURIComponent(name)}=x`);
      expect(status, name).toBe(400);
    }
  });

  it('repeated a thousand times are answered', async () => {
    expect(await survives(`/api/v1/search?${'country=XAA&'.repeat(1000)}`)).toBe(200);
    expect(await survives(`/en/search?${'q=law&'.repeat(1000)}`)).toBe(200);
  });
});

describe('places', () => {
  it('that do not exist are not found, whatever they are called', async () => {
    const names = ['..%2f..%2fetc%2fpasswd', '%00', "x' OR '1'='1", '💥', 'x'.repeat(900)];
    for (const name of names.map((one) => (one.includes('%') ? one : encodeURIComponent(one)))) {
      for (const path of [
        `/api/v1/documents/${name}`,
        `/api/v1/documents/${name}/passages`,
        `/en/documents/${name}`,
        `/en/documents/${name}/text`,
        `/en/countries/${name}`,
        `/${name}`,
      ]) {
        const status = await survives(path);
        expect([400, 404, 414], path).toContain(status);
      }
    }
  });

  it('in a text that do not exist are not found or mended', async () => {
    const text = `/en/documents/${IDS.long}/text`;
    expect(await survives(`${text}?part=99999`)).toBe(200);
    expect(await survives(`${text}?passage=999999999`)).toBe(200);
    expect(await survives(`${text}?file=999999999`)).toBe(404);
    expect(await survives(`${text}?part=zero`)).toBe(400);
    expect(await survives(`${text}?file=${'9'.repeat(40)}`)).toBe(400);
  });

  it('of other methods are refused', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'] as const) {
      const { statusCode } = await server.app.inject({ method, url: '/api/v1/search?q=law' });
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(statusCode).toBeLessThan(500);
    }
  });
});

/** Over a socket, since the injected request would mend the address first. */
async function fetchRaw(path: string): Promise<{ status: number; body: string }> {
  const answer = await fetch((await server.listen()) + path);
  return { status: answer.status, body: await answer.text() };
}
