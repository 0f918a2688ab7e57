import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRPD_QUESTIONS } from '../../data/vocabularies/crpd-questions.ts';
import measuredElsewhere from '../../ingest/tag/measured-elsewhere.json' with { type: 'json' };
import { DRAFT_LIMITS } from '../../server/draft/limits.ts';
import { IDS } from './sample-collection.ts';
import { type SampleServer, sampleServer } from './sample-server.ts';
import { smallPdf } from './small-pdf.ts';

const RESTRAINT = 'A patient may be restrained in a psychiatric hospital.';

let server: SampleServer;
let site: string;
beforeAll(async () => {
  server = await sampleServer({ RATE_LIMIT: 600 });
  site = await server.listen();
});
afterAll(() => server?.remove());

async function check(fields: Record<string, string | File>, locale = 'en') {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const answer = await fetch(`${site}/${locale}/check`, { method: 'POST', body: form });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

/** As a form is sent in which no file was chosen. */
const paste = (text: string) => ({ text, file: new File([], ''), language: '' });

const question = (html: string, id: string) =>
  new RegExp(`<section class="question" id="${id}".*?</section>`, 's').exec(html)?.[0] ?? '';
const words = (html: string) => html.replace(/<[^>]+>/g, '');

it('says what a draft was read as', async () => {
  const article = (_: unknown, at: number) =>
    `Article ${at + 1}. Each chamber elects its president for the term and adopts its own rules of procedure.`;
  const general = ['Constitution', ...Array.from({ length: 50 }, article)].join('\n\n');
  const { html } = await check(paste(general));
  expect(words(html)).toContain('Read as a lawon another matter');
  expect(words(html)).toContain('what it says of everybody is left out');
});

describe('the form', () => {
  it('says what is kept, how much is taken and which languages have rules', async () => {
    const { payload, headers } = await server.get('/en/check');
    expect(headers['cache-control']).toBe('no-store');
    expect(payload).toContain('Nothing is stored or logged');
    expect(payload).toContain(`at most ${DRAFT_LIMITS.megabytes} MB`);
    expect(payload).toContain('<option value="es">Spanish</option>');
    expect(payload).toContain('aria-current="page">Check a draft');
  });

  it.each([
    ['nothing', paste('  '), 400, 'There is no text to read', '#text'],
    ['an empty file', { file: new File([''], 'a.pdf') }, 400, 'There is no text to read', '#text'],
    ['both', { text: 'a', file: new File(['b'], 'b.txt') }, 400, 'not both', '#file'],
    [
      'a damaged file',
      { file: new File(['%PDF-1.7 x'], 'a.pdf') },
      422,
      'could not be read',
      '#file',
    ],
    ['too much', { text: 'law '.repeat(7_000_000) }, 413, 'too large', '#file'],
  ])('given %s says so, and what to do', async (_name, fields, status, said, field) => {
    const answer = await check(fields as Record<string, string | File>);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const alert = /role="alert">.*?<form/s.exec(answer.html)?.[0];
    expect(alert).toContain(said);
    expect(alert).toContain(`href="${field}"`);
  });
});

describe('the answer', () => {
  it('quotes what restricts and what protects, and names every question left unanswered', async () => {
    const { status, headers, html } = await check(
      paste(`Section 7. ${RESTRAINT}\n\nSection 8. No patient shall be secluded in a hospital.`),
    );
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    const asked = question(html, 'seclusion-restraint');
    expect(asked).toMatch(/class="side restricts".*<mark>[^<]*may be restrained.*Section 7/s);
    expect(asked).toMatch(/class="side protects".*<mark>[^<]*be secluded.*Section 8/s);
    expect(question(html, 'vote')).toContain('Nothing found in this draft.');
    expect(question(html, 'vote')).toContain('Political participation');
    for (const { id } of CRPD_QUESTIONS) expect(question(html, id), id).not.toBe('');
    expect(html).not.toContain('complies');
  });

  it('shows how other countries put it, the reader’s language first, but not the draft itself', async () => {
    const held = server.library.documents.find(IDS.english);
    expect(held).toBeDefined();
    const comparable = (html: string) =>
      [...html.matchAll(/<details class="comparable">.*?<\/details>/gs)].map(([own]) => own).join();
    const english = comparable((await check(paste(RESTRAINT))).html);
    expect(english).toContain(`/en/documents/${IDS.english}/text`);
    const passages = server.library.passages
      .ofDocument(IDS.english)
      .map(({ text }: { text: string }) => text);
    const copied = comparable((await check(paste(passages.join('\n\n')))).html);
    expect(copied).not.toContain(`/en/documents/${IDS.english}/text`);
    expect(copied).toContain(`/en/documents/${IDS.spanish}/text`);
  });

  it('says plainly that nothing can be said in a language without rules', async () => {
    const { html } = await check({ text: 'Potilas voidaan eristää huoneeseen.', language: 'fi' });
    expect(html).toContain('There are no rules for Finnish');
    expect(html).not.toContain('class="question"');
  });

  it('asks for the language where it cannot be told', async () => {
    const { html } = await check(paste('Zzyzx.'));
    expect(html).toContain('Choose the language and check again');
    expect(html).not.toContain('There are no rules for');
  });

  it('speaks the reader’s language and quotes the draft in its own', async () => {
    const { html } = await check(paste(`Article 3. ${RESTRAINT}`), 'ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<p lang="en" dir="auto">');
  });

  it('escapes what the draft says', async () => {
    const hostile =
      'Section 1 <script>alert(1)</script>. A patient may be restrained "><img src=x>.';
    const { html } = await check(paste(hostile));
    expect(html).toContain('&lt;script>alert(1)');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img src=x');
  });

  it('of 500 pages comes in time, stays below 500 kB and says what it leaves out', async () => {
    const pages = Array.from({ length: 500 }, (_, at) =>
      Array.from({ length: 5 }, (_, of) => [
        `Section ${at * 5 + of + 1}. ${RESTRAINT}`,
        'A person with a mental disorder may be admitted without consent.',
        'Every patient has the right to complain to an independent tribunal.',
        '',
      ]).flat(),
    );
    const started = performance.now();
    const { status, html } = await check({
      file: new File([smallPdf(pages) as BlobPart], 'a.pdf'),
    });
    expect(status).toBe(200);
    expect(performance.now() - started).toBeLessThan(DRAFT_LIMITS.seconds * 1000);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(500_000);
    expect(words(html)).toMatch(/4 of [\d,]{3,} are shown/);
    expect(words(html)).toMatch(/\d+ of [\d,]{4,} are shown, long ones cut/);
  }, 90_000);
});

it('one address may have only so many drafts read in a minute', async () => {
  const answers = await Promise.all(
    Array.from({ length: DRAFT_LIMITS.perMinute + 1 }, () => check(paste(' '))),
  );
  expect(answers.filter(({ status }) => status === 429)).not.toEqual([]);
  expect((await server.get('/en/check')).statusCode).toBe(200);
});

it('the method page gives versions, figures with their cases, and how to object', async () => {
  const { payload, statusCode } = await server.get('/en/method');
  expect(statusCode).toBe(200);
  expect(payload).toMatch(/Languages with rules: [^<]*Spanish[^<]*Version: \d/);
  expect(payload).toMatch(/278 provisions of 12 laws/);
  expect(payload).toMatch(/on 318 provisions of 54 more laws/);
  const { practices } = measuredElsewhere as { practices: { precision: number } };
  const share = Math.round(100 * practices.precision);
  expect(payload).toMatch(new RegExp(`Practices that restrict.{0,80}${share}\\s?%`, 's'));
  expect(payload).toContain('Object to this reading');
  expect(payload).toContain('Of a draft that you check, every provision is read, unless');
  expect((await server.get('/fr')).payload).toContain('href="/fr/method"');
});

it('the method page says when readings of the library are not of the version measured', async () => {
  const { tags, passages } = server.library;
  expect((await server.get('/en/method')).payload).not.toContain('npm run retag');
  const [passage] = passages.ofDocument(IDS.long);
  tags.add(passage?.id ?? 0, [{ article: '32', score: 0.9, origin: 'rules@0+model@0' }]);
  expect((await server.get('/en/method')).payload).toMatch(
    /1 of [\d,]+ readings in this library were made by an older version \(rules 0 and model 0\)/,
  );
});
