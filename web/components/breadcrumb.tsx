import type { ComponentChildren } from 'preact';
import type { Texts } from '../texts.ts';

interface Crumb {
  /** Absent for the page itself. */
  href?: string;
  label: ComponentChildren;
}

/** The way from the top of the library to this page. */
export function Breadcrumb({ texts, crumbs }: { texts: Texts; crumbs: Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={texts.say('site.breadcrumb')}>
      <ol>
        {crumbs.map(({ href, label }) => (
          <li>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
