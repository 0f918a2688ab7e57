import type { ComponentChildren } from 'preact';
import { ROLES } from '../../../data/vocabularies/access.ts';
import { type DeskPart, deskAddress } from '../../addresses.ts';
import { Page } from '../../layout.tsx';
import type { DeskContext } from '../../models/desk.ts';
import type { TextKey } from '../../text-key.ts';
import { texts as textsIn } from '../../texts.ts';

interface Props {
  context: DeskContext;
  title: string;
  part?: DeskPart;
  /** More elements of the head. */
  head?: ComponentChildren;
  children: ComponentChildren;
}

/** Parts of the desk in the order of the work, with the least role each is for. */
const MENU = [
  ['uploads', 'contributor'],
  ['review', 'contributor'],
  ['documents', 'contributor'],
  ['proposals', 'contributor'],
  ['bulk', 'curator'],
  ['jobs', 'curator'],
  ['links', 'curator'],
  ['accounts', 'admin'],
  ['audit', 'admin'],
] as const;

const NAMES: Readonly<Record<(typeof MENU)[number][0], TextKey>> = {
  uploads: 'desk.uploads',
  review: 'desk.review',
  documents: 'desk.documents',
  proposals: 'desk.proposals',
  bulk: 'desk.bulk',
  jobs: 'desk.jobs',
  links: 'desk.links',
  accounts: 'desk.accountsTitle',
  audit: 'desk.audit',
};

/** The frame of every page of the desk: who is signed in, where else to go, and the way out. */
export function DeskPage({ context, title, part, head, children }: Props) {
  const texts = textsIn(context.locale);
  const { locale } = texts;
  const { name, role } = context.account;
  const mine = MENU.filter(([, least]) => ROLES.indexOf(role) >= ROLES.indexOf(least));
  return (
    <Page
      context={context}
      title={title}
      description={texts.say('desk.description')}
      head={head}
      noIndex
    >
      <div class="page desk">
        <div class="desk-bar">
          <nav class="desk-menu" aria-label={texts.say('desk.menu')}>
            <a href={deskAddress(locale)} aria-current={part ? undefined : 'page'}>
              {texts.say('desk.home')}
            </a>
            {mine.map(([one]) => (
              <a href={deskAddress(locale, one)} aria-current={one === part ? 'page' : undefined}>
                {texts.say(NAMES[one])}
              </a>
            ))}
          </nav>
          <form class="desk-who" method="post" action={deskAddress(locale, undefined, 'sign-out')}>
            <Csrf context={context} />
            <a href={deskAddress(locale, 'account')}>
              {texts.say('desk.signedInAs', { name, role: texts.label('accountRole', role) })}
            </a>
            <button type="submit" class="quiet">
              {texts.say('desk.signOut')}
            </button>
          </form>
        </div>
        <h1>{title}</h1>
        {children}
      </div>
    </Page>
  );
}

/** What shows that a form was made for this session. */
export function Csrf({ context }: { context: DeskContext }) {
  return <input type="hidden" name="csrf" value={context.csrf} />;
}
