import { expect, it } from 'vitest';
import { xmlParser } from '../../../ingest/extract/xml.ts';

const read = (xml: string) => xmlParser.parse(Buffer.from(`<?xml version="1.0"?>${xml}`), 'a.xml');
const values = async (xml: string) =>
  Object.fromEntries((await read(xml)).declared.map(({ field, value }) => [field, value]));

const meta = (work: string, more = '') =>
  `<meta><identification source="#x"><FRBRWork>${work}</FRBRWork><FRBRExpression><FRBRlanguage language="spa"/></FRBRExpression></identification>${more}</meta>`;

it('reads act, number, dates, issuer and repeal from the metadata', async () => {
  const xml = `<akn:akomaNtoso xmlns:akn="x"><akn:act name="ley"><akn:meta><akn:identification><akn:FRBRWork>
    <akn:FRBRuri value="/custom/path"/><akn:FRBRdate date="2015-01-02" name="Generation"/><akn:FRBRdate date="2010-12-02" name="Enactment"/>
    <akn:FRBRauthor href="#congreso"/><akn:FRBRcountry value="ar"/><akn:FRBRnumber value="26657"/><akn:FRBRname value="Salud Mental"/></akn:FRBRWork>
    <akn:FRBRExpression><akn:FRBRdate date="2016-01-01" name="Expression"/><akn:FRBRlanguage language="spa"/></akn:FRBRExpression></akn:identification>
    <akn:lifecycle><akn:eventRef date="2012-01-01" type="amendment"/><akn:eventRef date="2020-05-06" type="repeal"/></akn:lifecycle>
    <akn:references><akn:TLCOrganization eId="congreso" showAs="Congreso de Muestra"/></akn:references></akn:meta>
    <akn:body><akn:article eId="art_1"><akn:content><akn:p>Toda persona.</akn:p></akn:content></akn:article></akn:body></akn:act></akn:akomaNtoso>`;
  expect(await values(xml)).toEqual({
    country: 'ARG',
    language: 'es',
    year: 2010,
    dateAdopted: '2010-12-02',
    typeWord: 'ley',
    type: 'act',
    number: '26657',
    title: 'Salud Mental',
    issuer: 'Congreso de Muestra',
    status: 'repealed',
    dateRepealed: '2020-05-06',
  });
  // Without a printed number the element's own id says which article it is.
  expect((await read(xml)).blocks).toEqual([
    { kind: 'provision', label: 'Article 1', text: 'Toda persona.', page: 1 },
  ]);
});

it.each([
  ['bill', { type: 'act', status: 'draft' }],
  ['judgment', { type: 'court-decision' }],
])('tells what a %s is', async (name, said) => {
  const date = '<FRBRdate date="2019" name="Work"/>';
  expect(
    await values(
      `<akomaNtoso><${name}>${meta(date)}<body><p>Text</p></body></${name}></akomaNtoso>`,
    ),
  ).toMatchObject({ ...said, year: 2019 });
});

it('takes the unit a law is made of for its provisions, and no words of another law', async () => {
  const { blocks } =
    await read(`<akomaNtoso><act>${meta('')}<preface><longTitle><p>An Act</p></longTitle></preface><body>
    <title><num>I</num><heading>Aims</heading><section><num>1</num><heading>First section</heading>
    <article><num>Art. 7</num><paragraph><num>(1)</num><content><p>Aim.<authorialNote marker="*"><p>See annex.</p></authorialNote></p></content></paragraph></article></section></title>
    <chapter><num>2</num><heading>Change</heading><clause><num>3.</num><content><p>Insert:<mod><quotedStructure><section><num>99</num><content><p>Quoted.</p></content></section></quotedStructure></mod></p></content></clause>
    <paragraph><num>§ 4</num><content><p>End <del>old</del><ins>new</ins>.</p></content></paragraph></chapter></body>
    <attachments><attachment><heading>Schedule A</heading><doc name="schedule"><meta/><mainBody><p>Forms.</p></mainBody></doc></attachment></attachments></act></akomaNtoso>`);
  expect(blocks.map(({ kind, label, text }) => [kind, label, text])).toEqual([
    ['paragraph', undefined, 'An Act'],
    ['heading', undefined, 'I Aims'],
    ['heading', undefined, '1 First section'],
    ['provision', 'Art. 7', 'Art. 7'],
    ['paragraph', undefined, '(1) Aim.[*]'],
    ['heading', undefined, '2 Change'],
    ['provision', 'Clause 3', '3. Insert:'],
    ['paragraph', undefined, '99 Quoted.'],
    ['provision', '§ 4', '§ 4 End new.'],
    ['heading', undefined, 'Schedule A'],
    ['paragraph', undefined, 'Forms.'],
    ['paragraph', undefined, '[*] See annex.'],
  ]);
});

it('reads a judgment in the order of its parts', async () => {
  const { blocks } = await read(
    `<akomaNtoso><judgment>${meta('')}<header><p>Court of <party>Samples</party></p></header><judgmentBody><introduction><p>A appeals.</p></introduction><motivation><paragraph><num>[1]</num><content><p>Reasons.</p></content></paragraph></motivation><decision><p>Dismissed.</p></decision></judgmentBody></judgment></akomaNtoso>`,
  );
  expect(blocks.map(({ text }) => text)).toEqual([
    'Court of Samples',
    'A appeals.',
    '[1] Reasons.',
    'Dismissed.',
  ]);
});
