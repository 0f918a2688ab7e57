import type { ComponentChildren } from 'preact';

interface Props {
  /** Where the question goes. */
  action: string;
  class?: string;
  children: ComponentChildren;
}

/** A form whose whole state ends up in the address. */
export function SearchForm(props: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the role is understood by readers that do not know the search element yet.
    <form method="get" role="search" action={props.action} class={props.class}>
      {props.children}
    </form>
  );
}
