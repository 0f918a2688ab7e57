import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { DRAFT_LIMITS } from '../../server/draft/limits.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../support/library.ts';
import { smallPdf } from './small-pdf.ts';

/** Invented; the words in capitals must not turn up anywhere but in the answer. */
const DRAFT = `Mental Health Bill

Section 1. Admission. A person with a mental disorder may be admitted to a psychiatric hospital without consent where a physician named QUENTIFER finds a danger to others.

Section 2. No patient shall be restrained in a psychiatric hospital.
`;

const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array(500).fill(0)]);

let temporary: TemporaryLibrary;
let app: Awaited<ReturnType<typeof buildApp>>;
let site: string;
let log = '';
beforeAll(async () => {
  temporary = await temporaryLibrary({ LOG_LEVEL: 'trace', RATE_LIMIT: 0 });
  app = await buildApp({
    ...{ library: temporary.library, version: 'test' },
    log: {
      write(line) {
        log += line;
      },
    },
  });
  site = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

async function analyse(body: object | FormData | string) {
  const form = body instanceof FormData;
  const answer = await fetch(`${site}/api/v1/analyse`, {
    method: 'POST',
    ...(form ? {} : { headers: { 'content-type': 'application/json' } }),
    body: form || typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

function formOf(bytes: Uint8Array | string, name: string): FormData {
  const form = new FormData();
  form.set('file', new File([bytes as BlobPart], name));
  return form;
}

/** A form of small fields. */
function fieldsOf(fields: readonly (readonly [name: string, value: string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

type Passages = { label?: string; text: string; signals: Record<string, string>[] }[];
const said = (passages: Passages) =>
  passages.flatMap(({ label, signals }) =>
    signals.map(({ signal, stance }) => `${label}: ${signal} ${stance}`),
  );

describe('a draft', () => {
  it('given as text is split into provisions, each with what it does and the words that say it', async () => {
    const { status, headers, body } = await analyse({ text: DRAFT });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body.languages).toEqual(['en']);
    expect(said(body.passages)).toContain('Section 1: involuntary-admission permits');
    expect(said(body.passages)).toContain('Section 2: restraint forbids');
    for (const { text, signals } of body.passages)
      for (const { evidence, start, end } of signals) expect(text.slice(start, end)).toBe(evidence);
    const [admission] = body.passages.filter(({ label }: { label: string }) => /1/.test(label));
    expect(admission.articles.map(({ article }: { article: string }) => article)).toContain('14');
  });

  it('given as passages is read as it is, one provision each', async () => {
    const passages = ['No patient shall be restrained.', '', 'Ce texte est court.'];
    const { body } = await analyse({ passages, language: 'en' });
    expect(body.passages.map(({ text }: { text: string }) => text)).toEqual(passages);
  });

  it('given as a file is read whatever it is called, and nothing of it is logged or left', async () => {
    const before = new Set(readdirSync(tmpdir()));
    const pdf = smallPdf([['Section 4. Patients may be restrained by VOLTRIDGE', 'in hospital.']]);
    const { status, body } = await analyse(formOf(pdf, 'SECRETPLAN.pdf'));
    expect(status).toBe(200);
    expect(said(body.passages)).toContain('Section 4: restraint permits');
    await analyse(formOf('%PDF-1.4 BROKENWORDS', 'SECRETPLAN.pdf'));
    await analyse({ passages: [DRAFT] });
    // Other tests make folders of their own meanwhile; files are nobody's but ours.
    const left = readdirSync(tmpdir(), { withFileTypes: true });
    expect(left.filter((one) => one.isFile() && !before.has(one.name))).toEqual([]);
    expect(log).toContain('/api/v1/analyse');
    expect(log).not.toMatch(/SECRETPLAN|VOLTRIDGE|QUENTIFER|BROKENWORDS/);
  });

  it('in a language without rules is answered, and the language is named', async () => {
    const { body } = await analyse({ passages: ['Potilas voidaan eristää.'], language: 'fi' });
    expect(body.languages_without_rules).toEqual(['fi']);
    expect(body.passages[0].signals).toEqual([]);
  });
});

describe('what cannot be read is refused and named', () => {
  it.each([
    ['no text', {}, 400, 'text'],
    ['an empty text', { text: ' \n ' }, 400, 'text'],
    ['empty passages', { passages: ['', ' '] }, 400, 'passages'],
    ['both', { text: 'a', passages: ['b'] }, 400, 'text'],
    ['a text that is no string', { text: 7 }, 400, 'text'],
    ['passages that are no list', { passages: 'a' }, 400, 'passages'],
    ['a passage that is no string', { passages: ['a', null] }, 400, 'passages[1]'],
    ['an unknown field', { text: 'a', txet: 'b' }, 400, 'txet'],
    ['a language that is none', { text: 'a', language: 'klingon!' }, 400, 'language'],
    ['a list', [], 400, 'body'],
    ['too many passages', { passages: Array(5001).fill('a') }, 400, 'passages'],
    ['a passage too long', { passages: ['x'.repeat(100_001)] }, 400, 'passages[0]'],
    ['an empty file', formOf('', 'empty.pdf'), 400, 'file'],
    ['a damaged file', formOf('%PDF-1.7 nothing', 'a.pdf'), 422, 'file'],
    ['a picture', formOf(PICTURE, 'a'), 422, 'file'],
    [
      'two files',
      fieldsOf(['a', 'b'].map((text) => ['file', new File([text], 'a.txt')])),
      400,
      'file',
    ],
    ['many unknown fields', fieldsOf(Array(12).fill(['txet', 'a'])), 400, 'txet'],
    ['a field again and again', fieldsOf(Array(12).fill(['text', 'a'])), 400, 'text'],
  ] as const)('%s', async (_name, given, status, parameter) => {
    const { status: got, headers, body } = await analyse(given);
    expect([got, body.detail]).toEqual([status, expect.stringMatching(/\w/)]);
    expect(headers.get('content-type')).toContain('problem+json');
    expect(body.errors[0].parameter).toBe(parameter);
  });

  it('what is no JSON', async () => {
    expect((await analyse('{"text": "QUENTIFER')).status).toBe(400);
    expect(log).not.toContain('QUENTIFER');
  });

  it('what does not say what it is, with what to send', async () => {
    const body = new TextEncoder().encode(DRAFT);
    const answer = await fetch(`${site}/api/v1/analyse`, { method: 'POST', body });
    expect(answer.status).toBe(415);
    const { errors } = (await answer.json()) as { errors: { parameter: string; detail: string }[] };
    expect(errors).toMatchObject([
      { parameter: 'content-type', detail: expect.stringContaining('application/json') },
    ]);
  });

  it('50 MB as JSON and as a file: the limit is named with what to do', async () => {
    const large = 'The patient shall be heard. '.repeat((50 * 1024 * 1024) / 28);
    for (const given of [{ text: large }, formOf(large, 'large.txt')]) {
      const { status, body } = await analyse(given);
      expect([status, body.code]).toEqual([413, 'too-large']);
      expect(body.detail).toMatch(/25 MB.*in parts/);
    }
  });
});

it('serves only so many at a time, and says when to come back', async () => {
  const slow = 'A person may be admitted to a psychiatric hospital without consent. '.repeat(
    12_000,
  );
  const most = DRAFT_LIMITS.threads + DRAFT_LIMITS.waiting;
  const answers = await Promise.all(
    Array.from({ length: most + 3 }, () => analyse({ text: slow })),
  );
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.body.code).toBe('busy');
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(5);
});
