import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import { uploadAddress } from '../../../server/desk/upload-address.ts';
import { disposition } from '../../../server/send-file.ts';
import { makeDocx } from '../../ingest/extract/sample-files.ts';
import { HAS_OPENSSL, httpsServer } from '../../support/https-server.ts';
import { type TemporaryLibrary, temporaryLibrary } from '../../support/library.ts';
import { PASSWORD, signIn } from './signed-in.ts';

const LIMIT = 1024 * 1024;
/** What a sender may get rid of before the connection is cut: system buffers and a little grace. */
const GRACE = 40 * LIMIT;
const BOUNDARY = 'xx-boundary-xx';

let temporary: TemporaryLibrary;
let app: FastifyInstance;
let site: string;
let token: string;

beforeAll(async () => {
  temporary = await temporaryLibrary({ INGEST_MAX_FILE: 1 });
  const { library } = temporary;
  app = await buildApp({ library, version: 'test', log: false });
  site = await app.listen({ host: '127.0.0.1', port: 0 });
  await library.accounts.add('robot', 'curator', PASSWORD, 'test');
  const account = library.accounts.find('robot');
  if (!account) throw new Error('No account.');
  token = library.apiTokens.create(account, 'test', ['read', 'upload'], 1);
});

afterAll(async () => {
  await app?.close();
  await temporary?.remove();
});

interface Taken {
  accepted: { id: number; name: string; state: string; sha256: string }[];
  refused: { name: string; code: string; reason: string }[];
}

/** Sends a form as it is written. */
async function sendRaw(
  body: string | Uint8Array,
  type = `multipart/form-data; boundary=${BOUNDARY}`,
) {
  const answer = await fetch(`${site}/api/v1/uploads`, {
    ...{ method: 'POST', body: body as BodyInit },
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
  });
  return { status: answer.status, body: (await answer.json()) as Taken };
}

const part = (headers: string, content: string) =>
  `--${BOUNDARY}\r\n${headers}\r\n\r\n${content}\r\n`;
const filePart = (name: string, content: string, type = 'application/pdf') =>
  part(
    `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}`,
    content,
  );
const END = `--${BOUNDARY}--\r\n`;
const law = (name: string) => `# ${name}\n\nSection 1. Everybody is heard by the board of ${name}.`;

/** Writes for as long as anybody takes it, up to so many bytes. @returns bytes and the answer. */
async function sendEndless(start: string, piece: Buffer, most: number, headers = '') {
  const { port } = new URL(site);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => {});
  let answer = '';
  socket.on('data', (data) => {
    answer += data;
  });
  await once(socket, 'connect');
  socket.write(
    `POST /api/v1/uploads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n${headers}Content-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: 10000000000\r\n\r\n${start}`,
  );
  const until = Date.now() + 25_000;
  while (!socket.destroyed && socket.bytesWritten < most && Date.now() < until) {
    if (!socket.write(piece)) {
      await Promise.race([once(socket, 'drain'), once(socket, 'close'), sleep(500)]).catch(
        () => {},
      );
    }
  }
  const cut = socket.destroyed;
  socket.destroy();
  return { bytes: socket.bytesWritten, answer, cut };
}

const halves = () =>
  readdirSync(temporary.library.files.root).filter((name) => name.startsWith('.incoming'));

describe('a form without end', () => {
  const zeros = Buffer.alloc(64 * 1024);

  test('of one file of 10 GB is cut soon after the limit, and nothing of it is kept', async () => {
    const { bytes, answer, cut } = await sendEndless(
      filePart('big.pdf', '').slice(0, -2),
      zeros,
      1e9,
    );
    expect(cut).toBe(true);
    expect(bytes).toBeLessThan(GRACE);
    expect(answer).toContain('"code":"too-large"');
    expect(halves()).toEqual([]);
  });

  test('before its first file is cut', async () => {
    const { bytes, cut } = await sendEndless('', zeros, 1e9);
    expect(cut).toBe(true);
    expect(bytes).toBeLessThan(GRACE);
  });

  test('in one field is cut', async () => {
    const start = 'Content-Disposition: form-data; name="title"';
    const { bytes, cut } = await sendEndless(part(start, '').slice(0, -2), zeros, 1e9);
    expect(cut).toBe(true);
    expect(bytes).toBeLessThan(GRACE);
  });

  test('that is not from this session is cut without being read', async () => {
    const browser = await signIn(app, temporary.library, 'contributor', 'forged');
    const kept = token;
    token = 'none';
    try {
      const start = filePart('a.pdf', '').slice(0, -2);
      const sent = await sendEndless(start, zeros, 1e9, `Cookie: ${browser.cookie}\r\n`);
      expect(sent.answer).toMatch(/^HTTP\/1\.1 40[13]/);
      expect(sent.bytes).toBeLessThan(GRACE);
    } finally {
      token = kept;
    }
  });
});

describe('a form that is not as forms are', () => {
  test.each([
    ['no boundary', 'multipart/form-data', filePart('a.pdf', 'x') + END],
    ['another boundary', 'multipart/form-data; boundary=other', filePart('a.pdf', 'x') + END],
    ['no end', undefined, filePart('a.pdf', 'x')],
    ['headers without end', undefined, `--${BOUNDARY}\r\nX-A: ${'a'.repeat(200_000)}`],
    ['nothing in it', undefined, END],
    ['no form', 'application/json', '{"file": "x"}'],
  ])('is refused: %s', async (_what, type, body) => {
    const { status } = await sendRaw(body, type);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(temporary.library.uploads.count({ state: 'queued' })).toBe(0);
  });

  test('is refused when it has thousands of fields, or names that are not ours', async () => {
    const fields = Array.from({ length: 5000 }, (_, at) =>
      part(`Content-Disposition: form-data; name="f${at}"`, 'x'),
    );
    expect((await sendRaw(fields.join('') + filePart('a.md', law('A')) + END)).status).toBe(400);
    expect(temporary.library.uploads.count()).toBe(0);
    for (const name of ['nonsense', '__proto__', 'constructor']) {
      const field = part(`Content-Disposition: form-data; name="${name}"`, 'x');
      const { status } = await sendRaw(field + filePart('a.md', law('A')) + END);
      expect(status, name).toBe(400);
      if (name === 'nonsense') expect(temporary.library.uploads.count()).toBe(0);
    }
  });

  test('says nothing true about what a file is: its content does', async () => {
    const { body } = await sendRaw(
      filePart('law.pdf', law('Forged'), 'application/pdf') +
        filePart('law.md', '\u0000\u0001binary'.repeat(50), 'text/markdown') +
        END,
    );
    expect(body.accepted.map(({ name }) => name)).toEqual(['law.pdf']);
    expect(temporary.library.uploads.find(body.accepted[0]?.id ?? 0)?.mediaType).toMatch(/^text\//);
    expect(body.refused).toMatchObject([{ name: 'law.md', code: 'unsupported-type' }]);
  });
});

describe('a name', () => {
  test.each([
    ['../../../etc/passwd.md', 'passwd.md'],
    ['C:\\\\Windows\\\\law.md', 'law.md'],
    ['/absolute/law2.md', 'law2.md'],
    ['a\u0007b\u202eexe.md', 'a b exe.md'],
    [`${'n'.repeat(500)}.md`, 'n'.repeat(200)],
  ])('from elsewhere is only a name: %s', async (given, kept) => {
    const { body } = await sendRaw(filePart(given, law(given)) + END);
    expect(body.accepted.map(({ name }) => name)).toEqual([kept]);
  });

  test('cannot add headers when the file is downloaded later', async () => {
    const given = "a%0d%0aSet-Cookie: x=1\";filename*=UTF-8''b.md";
    const { body } = await sendRaw(filePart(given.replaceAll('"', '%22'), law('Injected')) + END);
    const name = body.accepted[0]?.name ?? '';
    expect(name).not.toMatch(/[\r\n]/);
    const header = disposition('attachment', `${name}\r\nSet-Cookie: x=1`);
    expect(header).not.toMatch(/[\r\n]/);
    expect(header).toMatch(/^attachment; filename="[^"]*"; filename\*=UTF-8''[^'"\s;]*$/);
  });
});

describe('what is in a file', () => {
  test('never runs as if it were ours, before it is public or after', async () => {
    const script = '<script>document.cookie</script>';
    const page = `<!doctype html><title>Act</title><p>Section 1. Care.</p>${script}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${script}<text>Act</text></svg>`;
    const { body } = await sendRaw(
      filePart('act.html', page, 'text/html') + filePart('act.svg', svg, 'image/svg+xml') + END,
    );
    const { library } = temporary;
    for (const { sha256, name, id } of body.accepted) {
      expect((await app.inject(`/files/${sha256}/${name}`)).statusCode).toBe(404);
      const documentId = `public-${id}`;
      library.documents.add(documentId, [], name, 'test');
      library.passages.addFile({
        ...{ documentId, sha256, name, role: 'original', language: 'en', pages: null },
        ...{ mediaType: library.uploads.find(id)?.mediaType ?? '', bytes: 10, pagesNeedingOcr: [] },
        ...{ textSource: 'markup', extractor: 'html@1', pipeline: 'test', warnings: [] },
        addedAt: '2026-11-22',
      } as never);
      const answer = await app.inject(`/files/${sha256}/${name}`);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-disposition']).toMatch(/^attachment/);
      expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['content-type']).not.toMatch(/html|svg|xml/);
    }
    expect(body.accepted.length).toBeGreaterThan(0);
  });

  test('that unpacks a thousandfold is not unpacked by the server', async () => {
    const bomb = makeDocx(['A'.repeat(300 * LIMIT)]);
    expect(bomb.byteLength).toBeLessThan(LIMIT);
    const before = process.memoryUsage().rss;
    const form = new FormData();
    form.append('file', new Blob([bomb as BlobPart]), 'bomb.docx');
    const answer = await fetch(`${site}/api/v1/uploads`, {
      ...{ method: 'POST', body: form, headers: { authorization: `Bearer ${token}` } },
    });
    expect(((await answer.json()) as Taken).refused).toMatchObject([{ code: 'too-large' }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * LIMIT);
  });
});

describe('an archive', () => {
  test('that says it holds more than may be is refused before it is listed', async () => {
    const docx = Buffer.from(makeDocx(['Section 1. Care.']));
    // Of the record at the end: how many entries there are.
    docx.writeUInt16LE(30_000, docx.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 10);
    const form = new FormData();
    form.append('file', new Blob([docx as BlobPart]), 'many.docx');
    const answer = await fetch(`${site}/api/v1/uploads`, {
      ...{ method: 'POST', body: form, headers: { authorization: `Bearer ${token}` } },
    });
    expect(((await answer.json()) as Taken).refused).toMatchObject([{ code: 'too-large' }]);
  });
});

describe('two forms at once', () => {
  test('with the same file keep it once, and both are answered', async () => {
    const form = filePart('same.md', law('Same')) + END;
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendRaw(form)));
    const accepted = answers.flatMap(({ body }) => body.accepted);
    const refused = answers.flatMap(({ body }) => body.refused);
    expect(accepted).toHaveLength(1);
    expect(refused.map(({ code }) => code)).toEqual(Array(7).fill('twice'));
    const { sha256 } = accepted[0] as { sha256: string };
    expect(await temporary.library.files.has(sha256)).toBe(true);
  });

  test('with the same file that cannot be read are both told so', async () => {
    const form = filePart('same.bin', '\u0000\u0001\u0002'.repeat(5000)) + END;
    const answers = await Promise.all(Array.from({ length: 8 }, () => sendRaw(form)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(422));
  });
});

describe.skipIf(!HAS_OPENSSL)('an address (skipped where there is no openssl)', () => {
  test('that gives without end is left at the limit', async () => {
    let given = 0;
    const server = await httpsServer((_request, response) => {
      const piece = Buffer.alloc(64 * 1024);
      const give = () => {
        while (!response.destroyed && response.write(piece)) given += piece.length;
      };
      response.on('drain', give);
      give();
    });
    const url = `https://law.example:${server.port}/law.pdf`;
    const taken = await uploadAddress(temporary.library, url, {}, 'test', server.asking);
    server.close();
    expect(taken.refused).toMatchObject([{ code: 'too-large' }]);
    expect(given).toBeLessThan(GRACE);
    expect(halves()).toEqual([]);
  });

  test('that stops halfway is said to, and nothing is kept', async () => {
    const server = await httpsServer((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    });
    const url = `https://law.example:${server.port}/law.pdf`;
    await expect(
      uploadAddress(temporary.library, url, {}, 'test', server.asking),
    ).rejects.toMatchObject({ code: 'bad-request' });
    server.close();
    expect(halves()).toEqual([]);
  });

  test.each([
    ['/a.md', 'attachment; filename="../../../etc/passwd1.md"', 'passwd1.md'],
    ['/a.md', 'attachment; filename="C:\\\\Windows\\\\law3.md"', 'law3.md'],
    ['/a.md', "attachment; filename*=UTF-8''..%2F..%2Flaw4%0D%0A.md", 'law4 .md'],
    ['/x/..%2F..%2F..%2Fetc%2Fpasswd2.md', undefined, 'passwd2.md'],
  ])('that names its file as a path gives it a mere name: %s %s', async (path, said, kept) => {
    const server = await httpsServer((_request, response) => {
      if (said) response.setHeader('content-disposition', said);
      response.end(law(kept));
    });
    const url = `https://law.example:${server.port}${path}`;
    const taken = await uploadAddress(temporary.library, url, {}, 'test', server.asking);
    server.close();
    expect(taken.accepted.map(({ name }) => name)).toEqual([kept]);
  });
});
