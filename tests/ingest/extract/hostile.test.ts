import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/extract/registry.ts';
import { type WorkerPool, workerPool } from '../../../ingest/worker-pool.ts';
import { makeDocx, makeEpub, makeOdt, makePdf, makeZip } from './sample-files.ts';

const MEGABYTE = 1024 * 1024;
const RIGHT = 'Every person has the right to health. ';

/** What became of a file: its text, or the code of its failure. */
async function outcome(bytes: Uint8Array | string, name: string): Promise<string> {
  try {
    const { blocks } = await extract(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
    return blocks.map(({ text }) => text).join('\n');
  } catch (error) {
    return `(${(error as { code: string }).code})`;
  }
}

describe('files that would unpack to far more than they are', () => {
  const zeros = Buffer.alloc(60 * MEGABYTE);

  it.each([
    ['docx', () => makeDocx([`<w:p>${' '.repeat(60 * MEGABYTE)}</w:p>`])],
    ['odt', () => makeOdt(' '.repeat(60 * MEGABYTE))],
    ['epub', () => makeEpub({ 'a.xhtml': ' '.repeat(60 * MEGABYTE) })],
    ['zip', () => makeZip({ 'a.txt': zeros })],
  ])('are refused at once: %s', async (kind, make) => {
    const bytes = make();
    expect(bytes.length).toBeLessThan(MEGABYTE / 2);
    expect(await outcome(bytes, `bomb.${kind}`)).toBe('(too-large)');
  });

  it.each([
    ['docx', makeDocx(['x'.repeat(100_000)], 2000)],
    [
      'odt',
      makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': zeros }, 50),
    ],
    ['epub', makeZip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': zeros }, 50)],
  ])('are refused when they lie about it: %s', async (kind, bytes) => {
    expect(await outcome(bytes, `liar.${kind}`)).toBe('(too-large)');
  });

  it('are refused when their entries overlap', async () => {
    const bytes = Buffer.from(makeDocx(['Act']));
    const first = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const second = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), first + 4);
    bytes.writeUInt32LE(bytes.readUInt32LE(first + 42), second + 42);
    expect(await outcome(bytes, 'overlap.docx')).toBe('(damaged)');
  });
});

describe('nesting deeper than any document', () => {
  it.each(['div', 'b', 'table><tr><td', 'ul><li', 'nav', 'blockquote class="sidebar"'])(
    'of 100,000 <%s> is read in a moment',
    async (tag) => {
      const started = performance.now();
      const html = `<html><body>${`<${tag}>`.repeat(100_000)}deep ${RIGHT}`;
      expect(await outcome(html, 'deep.html')).toMatch(/^(deep Every|\(no-text\))/);
      expect(performance.now() - started).toBeLessThan(20_000);
    },
    30_000,
  );

  it('of XML elements is read, inside office files refused', async () => {
    const nested = `${'<a>'.repeat(100_000)}deep${'</a>'.repeat(100_000)}`;
    expect(await outcome(`<?xml version="1.0"?>${nested}`, 'deep.xml')).toBe('deep');
    expect(await outcome(makeDocx([`<w:p>${nested}</w:p>`]), 'deep.docx')).toBe('(damaged)');
    expect(await outcome(makeOdt(nested), 'deep.odt')).toBe('(damaged)');
  });

  it('of a million RTF groups is refused', async () => {
    const rtf = `{\\rtf1 ${'{'.repeat(1_000_000)}deep${'}'.repeat(1_000_001)}`;
    expect(await outcome(rtf, 'deep.rtf')).toBe('(damaged)');
  });
});

describe('files that are merely huge', () => {
  it('HTML of 50 MB is refused when it has millions of tags', async () => {
    const html = `<html><body>${`<p><b>${RIGHT}</b></p>`.repeat(MEGABYTE)}`;
    expect(html.length).toBeGreaterThan(50 * MEGABYTE);
    expect(await outcome(html, 'huge.html')).toBe('(too-large)');
  });

  it('markup that never closes a tag is read in a moment', async () => {
    const started = performance.now();
    await outcome(`<html><body>${'<a '.repeat(MEGABYTE)}`, 'open.html');
    await outcome(`<?xml version="1.0"?>${'<a '.repeat(MEGABYTE)}`, 'open.xml');
    await outcome(makeDocx([`<w:p ${'a="'.repeat(MEGABYTE)}`]), 'open.docx');
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);

  it('a text of one line of 50 MB is read', async () => {
    const text = RIGHT.repeat((50 * MEGABYTE) / RIGHT.length);
    expect((await outcome(text, 'line.txt')).length).toBe(text.length - 1);
  }, 60_000);
});

describe('entities', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join('');

  it('are never multiplied', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>Act &l9;</a>`;
    expect((await outcome(xml, 'laughs.xml')).length).toBeLessThan(100);
    const many = `<?xml version="1.0"?><!DOCTYPE a [${'<!ENTITY x "y">'.repeat(10_000)}]><a>Act</a>`;
    expect(await outcome(many, 'many.xml')).toBe('(damaged)');
  });
});

describe('what a file names elsewhere', () => {
  const secret = 'wumbaloquim';
  let folder: string;
  let elsewhere: string;
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end(secret);
  });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    writeFileSync(join(folder, 'secret.txt'), secret);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is never fetched, opened or run', async () => {
    const file = `file://${folder}/secret.txt`;
    const path = `${folder}/secret.txt`;
    const links = [file, path, elsewhere];
    const xml = (link: string) =>
      `<?xml version="1.0"?><!DOCTYPE a SYSTEM "${link}" [<!ENTITY e SYSTEM "${link}"><!ENTITY % p SYSTEM "${link}"> %p;]><a xmlns:xi="http://www.w3.org/2001/XInclude">Act &e;<xi:include href="${link}" parse="text"/></a>`;
    const html = (link: string) =>
      `<html><head><base href="${link}"><link rel="stylesheet" href="${link}"><meta http-equiv="refresh" content="0;url=${link}"></head><body><p>Act</p><img src="${link}"><iframe src="${link}"></iframe><object data="${link}"></object><svg><image href="${link}"/><use href="${link}#a"/></svg><script src="${link}"></script><script>globalThis.ranHostileCode = true</script></body></html>`;
    const rtf = (link: string) =>
      String.raw`{\rtf1 Act {\field{\*\fldinst INCLUDETEXT "${link}"}{\fldrslt }}{\field{\*\fldinst INCLUDEPICTURE "${link}"}}{\*\template ${link}}\par}`;
    const office = (link: string) =>
      makeZip({
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': `<!DOCTYPE a [<!ENTITY e SYSTEM "${link}">]><w:document><w:body><w:p><w:r><w:t>Act &e;</w:t></w:r></w:p><w:altChunk r:id="c"/><w:subDoc r:id="c"/></w:body></w:document>`,
        'word/_rels/document.xml.rels': `<Relationships>${[
          'aFChunk',
          'styles',
          'numbering',
          'footnotes',
          'attachedTemplate',
          'subDocument',
        ]
          .map(
            (kind) =>
              `<Relationship Id="c" Type="x/${kind}" Target="${link}" TargetMode="External"/><Relationship Id="d" Type="x/${kind}" Target="../../../../../../${link}"/>`,
          )
          .join('')}</Relationships>`,
      });
    const odt = (link: string) =>
      makeOdt(
        `<text:p>Act<draw:image xlink:href="${link}"/></text:p><text:section><text:section-source xlink:href="${link}"/></text:section>`,
      );
    for (const link of links) {
      for (const [name, bytes] of [
        ['a.xml', xml(link)],
        ['a.html', html(link)],
        ['a.rtf', rtf(link)],
        ['a.docx', office(link)],
        ['a.odt', odt(link)],
        ['a.epub', makeEpub({ 'a.xhtml': html(link), [link]: '' })],
      ] as const) {
        const text = await outcome(bytes, name);
        expect([name, text.slice(0, 3)]).toEqual([name, 'Act']);
        expect(text).not.toContain(secret);
      }
    }
    expect(asked).toBe(0);
    expect(globalThis).not.toHaveProperty('ranHostileCode');
  });
});

describe('a worker', () => {
  let folder: string;
  let pool: WorkerPool;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'worker-'));
    pool = workerPool({ workers: 1, deadline: 5, memory: 256 });
  });
  afterAll(async () => {
    await pool.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const through = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return pool.process({ path, name }).then(
      ({ passages }) => passages.map(({ text }) => text).join('\n'),
      (error) => `(${error.code})`,
    );
  };

  it('gives up what takes too long or too much memory, and reads the next file', async () => {
    const page = Array.from({ length: 2_000_000 }, (_, at) => ({ text: 'a', y: at % 700 }));
    for (const [name, bytes] of [
      ['operators.pdf', makePdf([page])],
      ['huge.html', `<p>${RIGHT.repeat((55 * MEGABYTE) / RIGHT.length)}`],
    ] as const) {
      const started = performance.now();
      expect(await through(name, bytes)).toMatch(/^\((?:timeout|out-of-memory|too-large)\)$/);
      expect(performance.now() - started).toBeLessThan(40_000);
      expect(await through('next.txt', RIGHT)).toBe(RIGHT.trim());
    }
  }, 120_000);
});
