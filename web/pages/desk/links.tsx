import { deskAddress, linksAddress } from '../../addresses.ts';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { LinkRow } from '../../components/desk/link-row.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import { LINK_LISTS, type LinksModel } from '../../models/desk-links.ts';
import type { TextKey } from '../../text-key.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

/** Source addresses that no longer answer or have moved. */
export function linksPage(context: DeskContext, model: LinksModel): string {
  const texts = textsIn(context.locale);
  const { locale } = texts;
  const { state, counts, links, page, pages, said } = model;
  return renderPage(
    <DeskPage context={context} title={texts.say('links.title')} part="links">
      <p class="lede">{texts.say('links.lede')}</p>
      {said && (
        <p class="notice" role="status">
          {texts.say(`links.said.${said}` as TextKey)}
        </p>
      )}
      <Fault texts={texts} fault={model.fault} />
      <nav class="upload-states" aria-label={texts.say('links.filter')}>
        <ul>
          {LINK_LISTS.map((one) => (
            <li>
              <a
                href={linksAddress(locale, { state: one })}
                aria-current={one === state ? 'true' : undefined}
              >
                {texts.label('linkState', one)}{' '}
                <span class="figure">{texts.number(counts[one] ?? 0)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="soft">{texts.say('links.fineNumber', { number: counts.ok ?? 0 })}</p>
      {links.length === 0 ? (
        <p>{texts.say('links.none')}</p>
      ) : (
        <ol class="link-list plain">
          {links.map((link, at) => (
            <LinkRow context={context} texts={texts} link={link} model={model} at={at} />
          ))}
        </ol>
      )}
      <Pagination
        texts={texts}
        page={page}
        pages={pages}
        address={(to) => linksAddress(locale, { state, page: to })}
      />
      <p>
        <a href={deskAddress(locale, 'jobs')}>{texts.say('links.toJobs')}</a>
      </p>
    </DeskPage>,
  );
}

function Fault({ texts, fault }: { texts: Texts; fault: LinksModel['fault'] }) {
  if (!fault) return null;
  if ('text' in fault) {
    return (
      <div class="notice error" role="alert">
        <p>
          {texts.say('links.fault')} <bdi dir="ltr">{fault.url}</bdi>
        </p>
        <p lang="en" dir="ltr">
          {fault.text}
        </p>
      </div>
    );
  }
  const { document, theirs, yours } = fault.conflict;
  return (
    <div class="notice error" role="alert">
      <p>
        {texts.say('links.conflict')}{' '}
        <a href={deskAddress(texts.locale, 'documents', document)}>
          <bdi>{document}</bdi>
        </a>
      </p>
      <dl class="link-conflict">
        <dt>{texts.say('links.theirs')}</dt>
        <dd dir="ltr">{theirs || '–'}</dd>
        <dt>{texts.say('links.yours')}</dt>
        <dd dir="ltr">{yours}</dd>
      </dl>
    </div>
  );
}
