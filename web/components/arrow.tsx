/** From what was to what is: it points the way the text runs. */
export function Arrow() {
  return <span class="arrow" aria-hidden="true" />;
}
