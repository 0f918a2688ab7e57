import { API_DOCS_ADDRESS, deskAddress, methodAddress, searchAddress } from '../addresses.ts';
import { ADDRESS_VARIABLE, type Example } from '../examples.ts';
import { Page, renderPage } from '../layout.tsx';
import type { PageContext } from '../page-models.ts';
import type { TextKey } from '../text-key.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

/** Ways to take things away by program, each with its address. */
const WAYS = [
  ['search', '/api/v1/search?q='],
  ['export', '/api/v1/export'],
  ['documents', '/documents/{id}'],
  ['feed', '/en/search.atom?q='],
  ['oai', '/oai?verb=Identify'],
  ['sitemap', '/sitemap.xml'],
] as const;

/** How programs use the library: addresses, manners, worked examples. */
export function guidePage(context: PageContext, examples: readonly Example[]): string {
  const texts = textsIn(context.locale);
  const { locale } = texts;
  return renderPage(
    <Page context={context} title={texts.say('guide.title')} description={texts.say('guide.lede')}>
      <div class="page guide">
        <h1>{texts.say('guide.title')}</h1>
        <p class="lede">{texts.say('guide.lede')}</p>
        <p>
          <a href={API_DOCS_ADDRESS}>{texts.say('guide.reference')}</a> ·{' '}
          <a href={searchAddress(locale)}>{texts.say('site.search')}</a> ·{' '}
          <a href={methodAddress(locale)}>{texts.say('method.name')}</a> ·{' '}
          <a href={deskAddress(locale)}>{texts.say('desk.name')}</a>
        </p>
        <section aria-labelledby="ways">
          <h2 id="ways">{texts.say('guide.ways')}</h2>
          <dl>
            {WAYS.map(([way, address]) => (
              <>
                <dt>
                  <code dir="ltr">{address}</code>
                </dt>
                <dd>{texts.say(`guide.way.${way}`)}</dd>
              </>
            ))}
          </dl>
        </section>
        <section aria-labelledby="manners">
          <h2 id="manners">{texts.say('guide.manners')}</h2>
          <ul>
            {(['errors', 'paging', 'again', 'limits', 'rights'] as const).map((one) => (
              <li>{texts.say(`guide.manner.${one}`)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="examples">
          <h2 id="examples">{texts.say('guide.examples')}</h2>
          <p>{texts.say('guide.first')}</p>
          <pre dir="ltr">
            <code>{`export ${ADDRESS_VARIABLE}=${context.baseUrl}`}</code>
          </pre>
          {examples.map((example) => (
            <WorkedExample texts={texts} example={example} />
          ))}
        </section>
      </div>
    </Page>,
  );
}

function WorkedExample({ texts, example }: { texts: Texts; example: Example }) {
  const { name, code } = example;
  const key = `guide.example.${name.toLowerCase()}` as TextKey;
  return (
    <>
      <h3>{name}</h3>
      <p>{texts.say(key)}</p>
      <pre dir="ltr">
        <code>{code}</code>
      </pre>
    </>
  );
}
