import type { ComponentChildren } from 'preact';

/** Words of a document inside a page of another language: read aloud and laid out as what they are. */
export function Foreign(props: { language?: string; class?: string; children: ComponentChildren }) {
  return (
    <bdi lang={props.language} dir="auto" class={props.class}>
      {props.children}
    </bdi>
  );
}
