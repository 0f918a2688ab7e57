import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { direction, LOCALES, languageAutonym } from '../data/vocabularies/languages.ts';
import {
  checkAddress,
  compareAddress,
  conventionAddress,
  countriesAddress,
  deskAddress,
  guideAddress,
  homeAddress,
  methodAddress,
  searchAddress,
  withLocale,
} from './addresses.ts';
import type { PageContext } from './page-models.ts';
import { type Texts, texts as textsIn } from './texts.ts';

interface PageProps {
  context: PageContext;
  /** Without the site's name. */
  title: string;
  description: string;
  section?: 'home' | 'search' | 'countries' | 'convention' | 'compare' | 'check';
  /** Endless variants of one page, and errors, stay out of search engines. */
  noIndex?: boolean;
  /** Path without the language prefix of the page that this one shows; this one's own when absent. */
  canonicalPath?: string;
  /** More elements of the head, e.g. citation data. */
  head?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Renders a page to a whole HTML document.
 * @param page - an element of `Page`
 */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}

/** The frame of every page: head, skip link, masthead, main content, foot. */
export function Page(props: PageProps) {
  const { context } = props;
  const { locale, path, baseUrl } = context;
  const texts = textsIn(locale);
  const here = (language: typeof locale) =>
    baseUrl + withLocale(props.canonicalPath ?? path, language);
  return (
    <html lang={locale} dir={direction(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${props.title} – Rightsbank`}</title>
        <meta name="description" content={props.description} />
        <meta name="color-scheme" content="light dark" />
        {props.noIndex && <meta name="robots" content="noindex, follow" />}
        <link rel="canonical" href={here(locale)} />
        {LOCALES.map((language) => (
          <link rel="alternate" hreflang={language} href={here(language)} />
        ))}
        <link rel="alternate" hreflang="x-default" href={here('en')} />
        {context.iconUrl && <link rel="icon" type="image/svg+xml" href={context.iconUrl} />}
        <link rel="stylesheet" href={context.styleUrl} />
        <script type="module" src={context.scriptUrl} />
        {props.head}
      </head>
      <body>
        <a class="skip" href="#main">
          {texts.say('site.skip')}
        </a>
        <Masthead texts={texts} path={path} section={props.section} />
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        <footer class="foot">
          <div class="page">
            <p>
              {texts.say('site.footer')}{' '}
              <a href={methodAddress(locale)}>{texts.say('method.name')}</a> ·{' '}
              <a href={guideAddress(locale)}>{texts.say('guide.name')}</a> ·{' '}
              <a href={deskAddress(locale)} rel="nofollow">
                {texts.say('desk.name')}
              </a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Masthead(props: { texts: Texts; path: string; section: PageProps['section'] }) {
  const { texts, path, section } = props;
  const { locale } = texts;
  return (
    <header class="masthead">
      <div class="page">
        <a
          class="brand"
          href={homeAddress(locale)}
          aria-current={section === 'home' ? 'page' : undefined}
        >
          Rights<b>bank</b>
        </a>
        <nav class="menu" aria-label={texts.say('site.menu')}>
          <a href={searchAddress(locale)} aria-current={section === 'search' ? 'page' : undefined}>
            {texts.say('site.search')}
          </a>
          <a
            href={countriesAddress(locale)}
            aria-current={section === 'countries' ? 'page' : undefined}
          >
            {texts.say('site.countries')}
          </a>
          <a
            href={conventionAddress(locale)}
            aria-current={section === 'convention' ? 'page' : undefined}
          >
            {texts.say('convention.name')}
          </a>
          <a
            href={compareAddress(locale)}
            aria-current={section === 'compare' ? 'page' : undefined}
          >
            {texts.say('compare.name')}
          </a>
          <a href={checkAddress(locale)} aria-current={section === 'check' ? 'page' : undefined}>
            {texts.say('check.name')}
          </a>
        </nav>
        <nav class="langs" aria-label={texts.say('site.languages')}>
          {LOCALES.map((language) => (
            <a
              href={withLocale(path, language)}
              lang={language}
              hreflang={language}
              dir={direction(language)}
              aria-current={language === locale ? 'true' : undefined}
            >
              {languageAutonym(language)}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
