import { compareAddress, textAddress, versionsAddress } from '../addresses.ts';
import { Arrow } from '../components/arrow.tsx';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { DocumentLink } from '../components/document-link.tsx';
import { DocumentMeta } from '../components/document-meta.tsx';
import { Foreign } from '../components/foreign.tsx';
import { Pagination } from '../components/pagination.tsx';
import { Page, renderPage } from '../layout.tsx';
import type { VersionItem, VersionPlace, VersionSide, VersionsModel } from '../models/versions.ts';
import type { PageContext } from '../page-models.ts';
import { type Texts, texts as textsIn } from '../texts.ts';

const OBSTACLES = {
  choose: 'versions.choose',
  'no-text': 'versions.noText',
  languages: 'versions.languages',
} as const;

/** Two texts of a law: what was added, removed and changed, provision by provision. */
export function versionsPage(context: PageContext, model: VersionsModel): string {
  const texts = textsIn(context.locale);
  const { older, newer, obstacle } = model;
  return renderPage(
    <Page
      context={context}
      title={texts.say('versions.title')}
      description={texts.say('versions.lede')}
      section="compare"
      noIndex
    >
      <div class="page versions-page">
        <Breadcrumb
          texts={texts}
          crumbs={[
            { href: compareAddress(texts.locale), label: texts.say('compare.name') },
            { label: texts.say('versions.title') },
          ]}
        />
        <h1>{texts.say('versions.title')}</h1>
        <p class="lede">{texts.say('versions.lede')}</p>
        <Choose texts={texts} model={model} />
        {older && newer && <Sides texts={texts} older={older} newer={newer} />}
        {older && newer && !model.related && (
          <p class="notice">{texts.say('versions.unrelated')}</p>
        )}
        {obstacle ? (
          <p class="notice">{texts.say(OBSTACLES[obstacle])}</p>
        ) : (
          <Changes texts={texts} model={model} />
        )}
      </div>
    </Page>,
  );
}

function Choose({ texts, model }: { texts: Texts; model: VersionsModel }) {
  const { older, newer } = model;
  const field = (name: 'from' | 'to', label: string, value: string | undefined) => (
    <label class="document">
      <span>{label}</span>
      <input type="text" name={name} dir="ltr" value={value} aria-describedby="versions-help" />
    </label>
  );
  return (
    <details class="compare-forms" open={!older || !newer}>
      <summary>{texts.say('compare.ofDocuments')}</summary>
      <form class="choices" method="get" action={`/${texts.locale}/compare/versions`}>
        {field('from', texts.say('versions.older'), older?.document.id)}
        {field('to', texts.say('versions.newer'), newer?.document.id)}
        <p class="help" id="versions-help">
          {texts.say('compare.documentHelp')}
        </p>
        <p class="actions">
          <button type="submit">{texts.say('compare.submit')}</button>
        </p>
      </form>
    </details>
  );
}

function Sides(props: { texts: Texts; older: VersionSide; newer: VersionSide }) {
  const { texts, older, newer } = props;
  const side = (name: string, { document }: VersionSide) => (
    <div>
      <dt>{name}</dt>
      <dd>
        <DocumentLink texts={texts} document={document} />
        <DocumentMeta texts={texts} card={document} />
      </dd>
    </div>
  );
  return (
    <>
      <dl class="version-sides">
        {side(texts.say('versions.older'), older)}
        {side(texts.say('versions.newer'), newer)}
      </dl>
      <p class="actions">
        <a
          class="button quiet"
          href={versionsAddress(texts.locale, newer.document.id, older.document.id)}
        >
          {texts.say('versions.swap')}
        </a>
        <a
          class="button quiet"
          href={compareAddress(texts.locale, { documents: [older.document.id, newer.document.id] })}
        >
          {texts.say('compare.caption')}
        </a>
      </p>
    </>
  );
}

function Changes({ texts, model }: { texts: Texts; model: VersionsModel }) {
  const { counts, items, older, newer, page, pages, limits } = model;
  if (!older || !newer) return null;
  const address = (of: number) =>
    versionsAddress(texts.locale, older.document.id, newer.document.id, of);
  const changed = counts.changed + counts.added + counts.removed + counts.moved;
  return (
    <>
      <ul class="version-counts">
        <li class="changed">{texts.say('versions.changedCount', { number: counts.changed })}</li>
        <li class="added">{texts.say('versions.addedCount', { number: counts.added })}</li>
        <li class="removed">{texts.say('versions.removedCount', { number: counts.removed })}</li>
        <li>{texts.say('versions.movedCount', { number: counts.moved })}</li>
        <li>{texts.say('versions.same', { number: counts.same })}</li>
      </ul>
      {changed === 0 ? (
        <p class="notice">{texts.say('versions.none')}</p>
      ) : (
        <p class="source">{texts.say('versions.legend')}</p>
      )}
      {model.cut && <p class="notice">{texts.say('versions.cut')}</p>}
      <ol class="version-items">
        {items.map((item) => (
          <Item texts={texts} item={item} older={older} newer={newer} />
        ))}
      </ol>
      <Pagination texts={texts} page={page} pages={pages} address={address} />
      <p class="source">
        {texts.say('versions.limits', { provisions: limits.provisions, words: limits.words })}
      </p>
    </>
  );
}

interface ItemProps {
  texts: Texts;
  item: VersionItem;
  older: VersionSide;
  newer: VersionSide;
}

function Item({ texts, item, older, newer }: ItemProps) {
  if (item.fate === 'same') {
    const { first, last, count } = item;
    return (
      <li class="same">
        {texts.say('versions.same', { number: count })}
        {' · '}
        <Place texts={texts} place={first} side={newer} />
        {count > 1 && ' – '}
        {count > 1 && <Place texts={texts} place={last} side={newer} />}
      </li>
    );
  }
  const { fate, moved, parts, language, whole } = item;
  const unchanged = moved && parts.every(({ kind }) => kind === 'same' || kind === 'left-out');
  return (
    <li class={fate}>
      <h2>
        <span class="fate">
          {[!unchanged && texts.say(`versions.${fate}`), moved && texts.say('versions.moved')]
            .filter(Boolean)
            .join(' · ')}
        </span>{' '}
        {item.older && <Place texts={texts} place={item.older} side={older} />}
        {item.older && item.newer && <Arrow />}
        {item.newer && <Place texts={texts} place={item.newer} side={newer} />}
      </h2>
      {whole && <p class="source">{texts.say('versions.whole')}</p>}
      <p class="text" lang={language} dir="auto">
        {parts.map(({ kind, text }) => {
          if (kind === 'added') return <ins>{text}</ins>;
          if (kind === 'removed') return <del>{text}</del>;
          return kind === 'left-out' ? <span class="left-out"> {text} </span> : text;
        })}
      </p>
    </li>
  );
}

function Place(props: { texts: Texts; place: VersionPlace; side: VersionSide }) {
  const { texts, place, side } = props;
  const { passageId, page, label, heading, language } = place;
  const name = label ?? heading;
  return (
    <a href={textAddress(texts.locale, side.document.id, { file: side.fileId, passageId })}>
      {name ? (
        <Foreign language={language}>
          {name.length > 60 ? `${[...name].slice(0, 58).join('')} …` : name}
        </Foreign>
      ) : (
        texts.say('versions.provision')
      )}
      {page !== undefined && ` · ${texts.say('search.page', { page: String(page) })}`}
    </a>
  );
}
