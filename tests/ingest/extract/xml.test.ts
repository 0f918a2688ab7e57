import { expect, it } from 'vitest';
import { xmlParser } from '../../../ingest/extract/xml.ts';

const read = (xml: string) => xmlParser.parse(Buffer.from(xml), 'law.xml');

const STATUTE = `<?xml version="1.0"?><Statute xml:lang="en" in-force="yes">
<Identification><LongTitle>An Act about examples</LongTitle><ShortTitle>Example Act</ShortTitle>
<BillHistory><Stages stage="assented-to"><Date><YYYY>2010</YYYY><MM>3</MM><DD>9</DD></Date></Stages></BillHistory>
<Chapter><ConsolidatedNumber official="no">E-1.2</ConsolidatedNumber><AnnualStatuteId><AnnualStatuteNumber>13</AnnualStatuteNumber><YYYY>2010</YYYY></AnnualStatuteId></Chapter></Identification>
<Body><Heading level="1"><Label>PART I</Label><TitleText>General</TitleText></Heading>
<Section><MarginalNote>Short title</MarginalNote><Label>1</Label><Text>This Act is the <XRefExternal>Example Act</XRefExternal>.</Text></Section>
<Section><Label>2</Label><Subsection><Label>(1)</Label><Text>A person may</Text><Paragraph><Label>(a)</Label><Text>refuse; or</Text></Paragraph><Paragraph><Label>(b)</Label><Text>consent.</Text></Paragraph></Subsection>
<Subsection><MarginalNote>Exception</MarginalNote><Label>(2)</Label><Text>None.</Text></Subsection></Section></Body></Statute>`;

it('reads the provisions of the Justice Laws DTD with labels and marginal notes', async () => {
  const { blocks } = await read(STATUTE);
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Example Act', page: 1, level: 1 },
    { kind: 'heading', text: 'PART I General', page: 1, level: 2 },
    { kind: 'provision', text: '1 Short title', page: 1, label: 'Section 1' },
    { kind: 'paragraph', text: 'This Act is the Example Act.', page: 1 },
    {
      kind: 'provision',
      text: '2\n(1) A person may\n(a) refuse; or\n(b) consent.',
      page: 1,
      label: 'Section 2',
    },
    { kind: 'paragraph', text: 'Exception\n(2) None.', page: 1 },
  ]);
});

it('reads what a Justice Laws file declares', async () => {
  const { declared, declaredLanguage } = await read(STATUTE);
  const values = Object.fromEntries(declared.map(({ field, value }) => [field, value]));
  expect(values).toEqual({
    title: 'Example Act',
    otherTitles: ['An Act about examples'],
    country: 'CAN',
    level: 'national',
    type: 'act',
    typeWord: 'act',
    language: 'en',
    number: 'S.C. 2010, c. 13',
    year: 2010,
    dateAdopted: '2010-03-09',
    status: 'in-force',
  });
  expect(declaredLanguage).toBe('en');
});

it('reads Akoma Ntoso with its FRBR metadata', async () => {
  const { blocks, declared } = await read(`<akomaNtoso><act><meta><identification>
    <FRBRWork><FRBRuri value="/akn/za/act/2002/17"/><FRBRnumber value="17"/><FRBRalias value="Mental Health Care Act"/></FRBRWork>
    <FRBRExpression><FRBRuri value="/akn/za/act/2002/17/eng@2002-11-06"/><FRBRlanguage language="eng"/></FRBRExpression>
    </identification></meta><body><chapter><num>Chapter 1</num><heading>Rights</heading>
    <section><num>3.</num><heading>Dignity</heading><content><p>The person must be respected.</p></content></section>
    <section><num>4.</num><content><p>No exceptions.</p></content></section></chapter></body></act></akomaNtoso>`);
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Chapter 1 Rights', page: 1, level: 4 },
    { kind: 'provision', text: '3. Dignity', page: 1, label: 'Section 3' },
    { kind: 'paragraph', text: 'The person must be respected.', page: 1 },
    { kind: 'provision', text: '4. No exceptions.', page: 1, label: 'Section 4' },
  ]);
  const values = Object.fromEntries(declared.map(({ field, value }) => [field, value]));
  expect(values).toMatchObject({
    country: 'ZAF',
    year: 2002,
    number: '17',
    language: 'en',
    title: 'Mental Health Care Act',
  });
});

it('reads any other XML by its text', async () => {
  const { blocks } = await read('<law><t>Title</t><p>One <b>bold</b> word.</p><p>Two.</p></law>');
  expect(blocks.map((block) => block.text)).toEqual(['Title', 'One bold word.', 'Two.']);
});

it('expands no entities, opens no files, and refuses a DOCTYPE full of entities', async () => {
  const { blocks } = await read(
    '<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY f SYSTEM "file:///etc/passwd">]><r>one &f; &a; two</r>',
  );
  expect(blocks.map((block) => block.text)).toEqual(['one &f; &a; two']);
  const bomb = Array.from({ length: 200 }, (_, index) => `<!ENTITY e${index} "x">`).join('');
  await expect(read(`<!DOCTYPE r [${bomb}]><r>x</r>`)).rejects.toMatchObject({ code: 'damaged' });
});

it('reads XML nested ten thousand deep and says when there is no text', async () => {
  expect((await read(`<r>${'<a>'.repeat(10_000)}deep`)).blocks).toHaveLength(1);
  await expect(read('<r><a/></r>')).rejects.toMatchObject({ code: 'no-text' });
});
