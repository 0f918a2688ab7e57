import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { JOB_KINDS } from '../../../ingest/jobs/kinds.ts';
import { buildApp } from '../../../server/app.ts';
import { startSchedule } from '../../../server/schedule.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { type Browser, postForm, signIn } from './signed-in.ts';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let curator: Browser;
let bearer: string;
let reader: string;

beforeAll(async () => {
  temporary = await temporaryLibrary();
  const { library } = temporary;
  app = await buildApp({ library, version: 'test', log: false });
  curator = await signIn(app, library, 'curator');
  const account = library.accounts.find(curator.name);
  if (!account) throw new Error('No account.');
  bearer = `Bearer ${library.apiTokens.create(account, 'all', ['read', 'publish'], 1)}`;
  reader = `Bearer ${library.apiTokens.create(account, 'reads', ['read'], 1)}`;
});
afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

const get = (url: string, { cookie } = curator) => app.inject({ url, headers: { cookie } });
const call = (method: 'GET' | 'POST', path: string, payload?: object, authorization = bearer) =>
  app.inject({ method, url: `/api/v1${path}`, headers: { authorization }, payload });
const newest = () => temporary.library.jobs.list(1)[0];

test('shows curators what runs, waits, failed and is done, runs of the command line too', async () => {
  const { jobs } = temporary.library;
  const hostile = '<script>alert(1)</script>';
  const failed = jobs.enqueue({ kind: 'harvest', subject: hostile, requestedBy: 'eva' });
  for (let tries = 0; tries < 5; tries++) {
    jobs.want(failed, 'retry');
    jobs.take();
    jobs.failed(failed, `Broken ${hostile}. Mend it.`);
  }
  const planned = jobs.enqueue({
    ...{ kind: 'links', subject: 'links', requestedBy: 'schedule' },
    runAfter: '2999-01-01T00:00:00.000Z',
  });
  const run = jobs.start('ingest', 'folder of laws', 2);
  for (let at = 0; at < 130; at++) {
    jobs.addItem({
      ...{ jobId: run, file: `law-${at}.pdf`, status: at ? 'added' : 'failed', pipeline: '1' },
      ...{ sha256: null, documentId: null, code: null, reason: at ? null : hostile },
    });
  }
  jobs.progress(run, 1);
  const page = await get('/en/desk/jobs');
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toContain(hostile);
  expect(page.body).toMatch(
    /<progress[^>]*max="2"[^>]*value="1"|<progress[^>]*value="1"[^>]*max="2"/,
  );
  expect(page.body).toContain('1 of 2');
  expect(page.body).toContain('It was given up');
  expect(page.body).toContain('2999-01-01 00:00 UTC');
  expect(page.body).toContain(`/en/desk/jobs/${failed}/retry`);
  expect(page.body).toContain(`/en/desk/jobs/${planned}/cancel`);
  // A run of the command line hears nothing of the desk.
  expect(page.body).not.toContain(`/en/desk/jobs/${run}/`);
  expect(page.body).toContain('http-equiv="refresh"');
  const own = await get(`/en/desk/jobs/${run}`);
  expect(own.body).toContain('law-99.pdf');
  expect(own.body).not.toContain('law-100.pdf');
  expect(own.body).not.toContain(hostile);
  expect((await get(`/en/desk/jobs/${run}?page=2`)).body).toContain('law-129.pdf');
  expect((await get('/en/desk/jobs/99999')).statusCode).toBe(404);
  expect((await get('/en/desk/jobs/1e3')).statusCode).toBe(404);
  expect((await get('/en/desk/jobs?page=none')).statusCode).toBe(400);
  jobs.finish(run, 'done');
  jobs.want(planned, 'cancel');
});

test('pauses, resumes, cancels and tries again, each with its place in the audit', async () => {
  const { jobs, audit } = temporary.library;
  const id = jobs.enqueue({ kind: 'ocr', subject: 'by hand', requestedBy: 'eva' });
  const press = async (wish: string) =>
    (await postForm(app, `/en/desk/jobs/${id}/${wish}`, {}, curator)).statusCode;
  expect(await press('pause')).toBe(303);
  expect(jobs.find(id)?.state).toBe('paused');
  expect(await press('pause')).toBe(409);
  expect(await press('resume')).toBe(303);
  expect(await press('cancel')).toBe(303);
  expect(jobs.find(id)?.state).toBe('cancelled');
  expect(await press('retry')).toBe(303);
  expect(jobs.find(id)?.state).toBe('queued');
  expect(audit.newest({ actor: curator.name }, 4).map(({ action }) => action)).toEqual([
    ...['retry-job', 'cancel-job', 'resume-job', 'pause-job'],
  ]);
  jobs.want(id, 'cancel');
});

test('starts work by hand once, and asks again before what takes long', async () => {
  const { jobs } = temporary.library;
  const start = (fields: Record<string, string>) =>
    postForm(app, '/en/desk/jobs/start', fields, curator);
  const before = jobs.count();
  const asked = await start({ kind: 'retag' });
  expect(asked.headers.location).toBe('/en/desk/jobs/start?kind=retag');
  expect(jobs.count()).toBe(before);
  expect((await get('/en/desk/jobs/start?kind=retag')).body).toContain('name="confirmed"');
  expect((await start({ kind: 'retag', confirmed: 'true' })).statusCode).toBe(303);
  expect((await start({ kind: 'retag', confirmed: 'true' })).statusCode).toBe(303);
  expect(jobs.count()).toBe(before + 1);
  expect(newest()).toMatchObject({ kind: 'retag', requestedBy: curator.name });
  const retag = newest()?.id ?? 0;
  jobs.want(retag, 'pause');
  expect((await start({ kind: 'retag', confirmed: 'true' })).statusCode).toBe(409);
  jobs.want(retag, 'cancel');
  expect((await start({ kind: 'uploads' })).statusCode).toBe(400);
});

test('harvests only what is open to everybody, by https', async () => {
  const harvest = (address: string) =>
    postForm(app, '/en/desk/jobs/start', { kind: 'harvest', address, set: '<u>' }, curator);
  const before = temporary.library.jobs.count();
  for (const address of [
    ...[
      '',
      'oai+http://library.example/oai',
      'oai+https://127.0.0.1/oai',
      'oai+file:///etc/passwd',
    ],
    ...['oai+https://[::ffff:10.0.0.1]/oai', 'oai+https://eva:secret@library.example/oai'],
    ...['oai+https://169.254.169.254/latest', 'oai+https://2130706433/', 'javascript:alert(1)'],
  ]) {
    const answer = await harvest(address);
    expect(answer.statusCode, address).toBe(400);
    expect(answer.body, address).toContain('role="alert"');
    expect(answer.body, address).not.toContain('<u>');
  }
  expect(temporary.library.jobs.count()).toBe(before);
  expect((await harvest('oai+https://library.example/oai')).statusCode).toBe(303);
  expect(newest()).toMatchObject({
    ...{ kind: 'harvest', subject: 'https://library.example/oai' },
    payload: { address: 'https://library.example/oai', set: '<u>', files: false },
  });
  temporary.library.jobs.want(newest()?.id ?? 0, 'cancel');
});

test('harvests reach nothing that only this machine reaches, by whatever name', async () => {
  let reached = 0;
  const inner = createServer(() => {
    reached += 1;
  });
  await once(inner.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void inner.close());
  const address = `oai+https://localhost:${(inner.address() as AddressInfo).port}/oai`;
  const { library } = temporary;
  const started = await call('POST', '/jobs', { kind: 'harvest', address });
  const job = library.jobs.find(started.json().id);
  if (!job) throw new Error(`It was not queued: ${started.body}`);
  const turn = { signal: AbortSignal.timeout(20_000), progress() {}, moreUrgent: () => false };
  const work = async () => JOB_KINDS.harvest?.(library, job, turn);
  await expect(work()).rejects.toThrow('not on the public internet');
  expect(reached).toBe(0);
  library.jobs.want(job.id, 'cancel');
});

test('lets nobody else in, and takes no form of another site', async () => {
  const { jobs } = temporary.library;
  const id = jobs.enqueue({ kind: 'ocr', subject: 'guarded', requestedBy: 'eva' });
  const contributor = await signIn(app, temporary.library, 'contributor');
  for (const url of ['/en/desk/jobs', `/en/desk/jobs/${id}`, '/en/desk/jobs/start?kind=retag']) {
    expect((await get(url, contributor)).statusCode, url).toBe(403);
  }
  for (const path of [`${id}/cancel`, `${id}/pause`, 'start']) {
    const url = `/en/desk/jobs/${path}`;
    expect((await postForm(app, url, { kind: 'ocr' }, contributor)).statusCode, url).toBe(403);
    const forged = { ...curator, csrf: 'another' };
    expect((await postForm(app, url, { kind: 'ocr' }, forged)).statusCode, url).toBe(403);
    expect((await postForm(app, url, { kind: 'ocr' })).statusCode, url).toBe(401);
  }
  expect((await call('POST', `/jobs/${id}/cancel`, undefined, reader)).statusCode).toBe(403);
  expect((await call('POST', '/jobs', { kind: 'ocr' }, reader)).statusCode).toBe(403);
  expect((await call('GET', '/jobs', undefined, 'Bearer none')).statusCode).toBe(401);
  expect(jobs.find(id)?.state).toBe('queued');
  jobs.want(id, 'cancel');
});

test('does the same by the API', async () => {
  const started = await call('POST', '/jobs', { kind: 'ocr' });
  expect(started.statusCode).toBe(202);
  const { id, may } = started.json();
  expect(may).toEqual(['pause', 'cancel']);
  expect((await call('POST', '/jobs', { kind: 'ocr' })).json().id).toBe(id);
  expect((await call('POST', `/jobs/${id}/pause`)).json()).toMatchObject({ state: 'paused' });
  expect((await call('POST', `/jobs/${id}/pause`)).statusCode).toBe(409);
  expect((await call('POST', `/jobs/${id}/resume`)).json()).toMatchObject({ state: 'queued' });
  expect((await call('POST', `/jobs/${id}/cancel`)).json()).toMatchObject({ state: 'cancelled' });
  const list = (await call('GET', '/jobs?per_page=2', undefined, reader)).json();
  expect(list).toMatchObject({ per_page: 2, jobs: [{ id }, {}] });
  expect((await call('GET', `/jobs/${id}`)).json()).toMatchObject({ id, items: { total: 0 } });
  expect((await call('GET', '/jobs/0')).statusCode).toBe(404);
  const wrong = await call('POST', '/jobs', {
    ...{ kind: 'harvest', address: 'oai+https://library.example/oai', from: 'yesterday' },
  });
  expect(wrong.json().errors).toMatchObject([{ parameter: 'from' }]);
  for (const body of [
    ...[{ kind: 'reboot' }, { kind: 'ocr', command: 'x' }, { kind: 'harvest', address: 7 }],
    ...[{ kind: 'harvest', address: 'oai+https://library.example/oai', limit: 0 }, []],
  ]) {
    expect((await call('POST', '/jobs', body)).statusCode, JSON.stringify(body)).toBe(400);
  }
});

test('tells of changes as they come, to a bounded number, and ends when nobody listens', async () => {
  const { jobs } = temporary.library;
  const site = await app.listen({ host: '127.0.0.1', port: 0 });
  const id = jobs.enqueue({ kind: 'ocr', subject: 'followed', requestedBy: 'eva' });
  const follow = (query = '') =>
    fetch(`${site}/api/v1/jobs/events${query}`, { headers: { authorization: bearer } });
  const answer = await follow(`?id=${id}`);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  jobs.want(id, 'pause');
  setTimeout(() => jobs.want(id, 'cancel'), 1000);
  const told = await answer.text();
  expect(told).toContain('"state":"paused"');
  expect(told).toContain('"state":"cancelled"');
  expect(told).toContain('event: settled');
  const lines = await Promise.all(Array.from({ length: 6 }, () => follow()));
  expect(lines.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect((await follow()).status).toBe(503);
  await Promise.all(lines.map(({ body }) => body?.cancel()));
  await expect
    .poll(async () => {
      const again = await follow();
      await again.body?.cancel();
      return again.status;
    })
    .toBe(200);
});

test('plans the check of links once a day, never twice', () => {
  const { jobs } = temporary.library;
  const links = () =>
    jobs.list(100).filter(({ kind, state }) => kind === 'links' && state === 'queued');
  for (let times = 0; times < 3; times++) startSchedule(temporary.library)();
  expect(links()).toHaveLength(1);
  jobs.want(links()[0]?.id ?? 0, 'cancel');
  startSchedule(temporary.library)();
  const [next] = links();
  expect(Date.parse(next?.runAfter ?? '') - Date.now()).toBeGreaterThan(86_000_000);
});
