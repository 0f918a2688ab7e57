import { expect, it } from 'vitest';
import { htmlParser } from '../../../ingest/extract/html.ts';

const read = (html: string) => htmlParser.parse(Buffer.from(html), 'law.html');
const texts = async (html: string) => (await read(html)).blocks.map((block) => block.text);

it('keeps the document and leaves the site around it out', async () => {
  const page = `<!doctype html><html lang="es-AR"><head><title>Ley de salud – Portal</title></head><body>
    <header>Portal</header><nav>Inicio</nav><div class="cookie-banner">Acepta</div>
    <main><h1>Ley de salud</h1><p>Toda persona tiene derecho a la <b>salud</b> mental.</p>
    <form><p>Texto en formulario.</p><input value="x"><button>Enviar</button></form></main>
    <aside>Noticias</aside><footer>Contacto</footer><script>alert(1)</script></body></html>`;
  const { blocks, declared, declaredLanguage } = await read(page);
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Ley de salud', page: 1, level: 1 },
    { kind: 'paragraph', text: 'Toda persona tiene derecho a la salud mental.', page: 1 },
    { kind: 'paragraph', text: 'Texto en formulario.', page: 1 },
  ]);
  expect(declaredLanguage).toBe('es');
  expect(declared).toMatchObject([{ field: 'title', value: 'Ley de salud', origin: 'file' }]);
});

it('does not trust a main element that holds next to nothing', async () => {
  const found = await texts(
    `<main><p>Menu</p></main><div><p>${'The whole act. '.repeat(20)}</p></div>`,
  );
  expect(found.join(' ')).toContain('The whole act.');
});

it('never glues words of neighbouring blocks, nor parts words of inline elements', async () => {
  expect(await texts('<div>One<div>two</div>three</div><p>un<i>sound</i></p>')).toEqual([
    'One',
    'two',
    'three',
    'unsound',
  ]);
});

it('reads tables row by row, but tables used for layout as text', async () => {
  expect(
    await texts('<table><tr><th>Year<th>Act<tr><td>2006<td><p>CRPD</p><p>UN</p></table>'),
  ).toEqual(['Year | Act', '2006 | CRPD UN']);
  expect(
    await texts(
      '<table><tr><td><h2>Act</h2><p>First.</p></td><td><p>Second.</p></td></tr></table>',
    ),
  ).toEqual(['Act', 'First.', 'Second.']);
});

it('gives ordered items the number a reader sees', async () => {
  expect(
    await texts('<ol start="3"><li>one<li>two</ol><ol type="a"><li>x</ol><ul><li>y</ul>'),
  ).toEqual(['3. one', '4. two', '(a) x', 'y']);
});

it('reads what a legislation site states about the law', async () => {
  const { declared } = await read(
    '<meta property="og:image" content="https://laws.example/akn/rw/act/law/2018/51/eng@2018-09-24/x.png"><p>Law</p>',
  );
  const values = Object.fromEntries(declared.map(({ field, value }) => [field, value]));
  expect(values).toMatchObject({ country: 'RWA', year: 2018, type: 'act', language: 'en' });
});

it('reads pages nested ten thousand deep', async () => {
  expect(await texts(`${'<div>'.repeat(10_000)}deep`)).toEqual(['deep']);
});

it('says when a page has no text of its own', async () => {
  await expect(read('<html><nav>Menu</nav></html>')).rejects.toMatchObject({ code: 'no-text' });
});

const RIGHT = 'Every person has the right to the highest attainable standard of mental health. ';

it('leaves out menus that nothing but their links tells from text', async () => {
  const links = (names: string[], to = '/') =>
    names.map((name) => `<li><a href="${to}${name}">${name}</a></li>`).join('');
  const menu = ['Home', 'About us', 'News', 'Contact', 'Laws', 'Help'];
  const contents = ['Part one', 'Part two', 'Part three', 'Part four', 'Part five'];
  expect(
    await texts(
      `<div><ul>${links(menu)}</ul></div><ul>${links(contents, '#')}</ul><p>${RIGHT.repeat(9)}</p>`,
    ),
  ).toEqual([...contents, RIGHT.repeat(9).trim()]);
  // A page that is a list of links is about them.
  expect(await texts(`<h1>Laws</h1><ul>${links(menu)}</ul>`)).toEqual(['Laws', ...menu]);
});

it('keeps the document whatever the site calls what holds it', async () => {
  for (const wrapper of [
    'div class="no-sidebar"',
    'div id="modal"',
    'header',
    'div role="alert"',
  ]) {
    const page = `<div class="menu"><p>Site menu</p></div><${wrapper}><p>${RIGHT}</p></${wrapper.split(' ')[0]}>`;
    expect(await texts(page)).toEqual([RIGHT.trim()]);
  }
});

it('reads pages that fold their text away, and headings that are buttons', async () => {
  expect(
    await texts(
      `<h2><button>Part 1</button></h2><div style="display: none"><p>${RIGHT}</p></div><p>Short.</p>`,
    ),
  ).toEqual(['Part 1', RIGHT.trim(), 'Short.']);
  expect(await texts(`<p>${RIGHT}</p><div hidden>Print this page</div>`)).toEqual([RIGHT.trim()]);
});
