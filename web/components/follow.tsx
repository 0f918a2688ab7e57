import type { Texts } from '../texts.ts';

const FEED_TYPE = 'application/atom+xml';

/** Lets feed readers find the feed of a page by themselves; for its head. */
export function FeedLink({ title, href }: { title: string; href: string }) {
  return <link rel="alternate" type={FEED_TYPE} title={title} href={href} />;
}

/** The way to the feed of a page, for people. */
export function Follow({ texts, name, href }: { texts: Texts; name: string; href: string }) {
  return (
    <p class="follow">
      <a href={href} type={FEED_TYPE}>
        {name}
      </a>{' '}
      <small>{texts.say('search.feedHelp')}</small>
    </p>
  );
}
