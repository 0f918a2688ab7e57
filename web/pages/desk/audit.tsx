import { deskAddress } from '../../addresses.ts';
import { Arrow } from '../../components/arrow.tsx';
import { DeskPage } from '../../components/desk/desk-page.tsx';
import { renderPage } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { AuditEntry, AuditModel } from '../../models/desk-audit.ts';
import { type Texts, texts as textsIn } from '../../texts.ts';

const FIELDS = ['actor', 'action', 'document', 'from', 'to'] as const;

/** Who did what, when and why, for admins. */
export function auditPage(context: DeskContext, model: AuditModel): string {
  const texts = textsIn(context.locale);
  const { choice, rows, older, broken } = model;
  const chosen = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== ''));
  const address = deskAddress(texts.locale, 'audit');
  const olderThan = new URLSearchParams([...chosen, ['before', String(older)]]);
  return renderPage(
    <DeskPage context={context} title={texts.say('desk.audit')} part="audit">
      <p class="lede">{texts.say('audit.lede')}</p>
      <Chain texts={texts} broken={broken} />
      <form class="audit-choice" method="get" action={address}>
        {FIELDS.map((name) => (
          <p>
            <label for={name}>{texts.say(`audit.${name}`)}</label>
            {name === 'from' || name === 'to' ? (
              <input id={name} name={name} type="date" value={choice[name]} />
            ) : (
              <input id={name} name={name} type="text" dir="ltr" value={choice[name]} />
            )}
          </p>
        ))}
        <p class="actions">
          <button type="submit">{texts.say('audit.show')}</button>
          <a class="button quiet" href={`${address}.csv?${chosen}`}>
            {texts.say('audit.csv')}
          </a>
        </p>
      </form>
      {rows.length === 0 ? (
        <p class="notice">{texts.say('audit.none')}</p>
      ) : (
        <ol class="rows audit-rows">
          {rows.map((row) => (
            <Entry texts={texts} row={row} />
          ))}
        </ol>
      )}
      {older !== undefined && (
        <p>
          <a rel="next" href={`${address}?${olderThan}`}>
            {texts.say('audit.older')}
          </a>
        </p>
      )}
    </DeskPage>,
  );
}

function Chain({ texts, broken }: { texts: Texts; broken: AuditModel['broken'] }) {
  const [first] = broken;
  if (!first) {
    return (
      <p class="notice fine" role="status">
        {texts.say('audit.whole')}
      </p>
    );
  }
  return (
    <p class="notice error" role="alert">
      {texts.say('audit.broken', { id: String(first.id), date: texts.date(first.at) })}
    </p>
  );
}

function Entry({ texts, row }: { texts: Texts; row: AuditEntry }) {
  const { document } = row;
  return (
    <li>
      <div>
        <p>
          <time dateTime={row.at} dir="ltr">
            {row.at.slice(0, 19).replace('T', ' ')}
          </time>{' '}
          · <bdi>{row.actor}</bdi> · <strong>{row.action}</strong>
          {row.field && (
            <>
              {' · '}
              <bdi>{row.field}</bdi>
            </>
          )}
          {document && (
            <>
              {' · '}
              <a href={deskAddress(texts.locale, 'documents', document)}>
                <bdi>{document}</bdi>
              </a>
            </>
          )}
        </p>
        {(row.before || row.after) && (
          <p class="change">
            {row.before && (
              <del>
                <bdi>{row.before}</bdi>
              </del>
            )}
            {row.before && row.after && <Arrow />}
            {row.after && (
              <ins>
                <bdi>{row.after}</bdi>
              </ins>
            )}
          </p>
        )}
        {row.reason && (
          <p class="soft" dir="auto">
            {row.reason}
          </p>
        )}
      </div>
      <span class="soft">{row.id}</span>
    </li>
  );
}
