import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SampleServer, sampleServer } from './sample-server.ts';

let server: SampleServer;
beforeAll(async () => {
  server = await sampleServer();
});
afterAll(() => server?.remove());

/** The addresses that the forms of a page lead to, as a browser sends them untouched. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/<form method="get" action="([^"]+)" data-export.*?<\/form>/gs)].map(
    ([form, action]) => {
      const fields = [...form.matchAll(/<input[^>]*>/g)].flatMap(([input]) => {
        const read = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? '';
        const off = /type="(checkbox|radio)"/.test(input) && !/ checked/.test(input);
        return off ? [] : [[read('name'), read('value')] as [string, string]];
      });
      return `${action}?${new URLSearchParams(fields)}`;
    },
  );
}

test('offers everything that was found in every format, and each form is answered', async () => {
  const page = await server.get('/en/export?q=health&sort=-year');
  expect(page.statusCode).toBe(200);
  const addresses = addressesIn(page.body);
  expect(addresses.length).toBe(9);
  for (const address of addresses) {
    expect(address).toContain('q=health');
    const file = await server.get(address);
    expect(file.statusCode, `${address} ${file.body.slice(0, 200)}`).toBe(200);
    expect(file.rawPayload.length).toBeGreaterThan(20);
  }
  const search = await server.get('/en/search?q=health&sort=-year');
  expect(search.body).toContain('href="/en/export?q=health&amp;sort=-year"');
});

test('says so when there is nothing, and names a parameter that does not fit', async () => {
  const nothing = await server.get('/en/export?q=zyxwvutabc');
  expect(nothing.body).toContain('nothing to take away');
  expect(addressesIn(nothing.body)).toEqual([]);
  const wrong = await server.get('/en/export?year_from=never');
  expect(wrong.statusCode).toBe(400);
  expect(wrong.body).toContain('year_from');
});

test('a reader’s words stay words', async () => {
  const page = await server.get(
    `/ar/export?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
  );
  expect(page.body).not.toContain('<script>alert');
});
