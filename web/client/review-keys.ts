const STORED = 'review-keys';
const TYPING = 'input:not([type="radio"], [type="checkbox"]), select, textarea';

/**
 * On the page of a document that waits for review, single keys press what bears them in
 * `aria-keyshortcuts`: of the field at hand first, then of the page. Never while somebody types, and
 * they can be turned off (WCAG 2.1.4).
 */
export function reviewByKey(root: Document): void {
  const place = root.querySelector<HTMLElement>('[data-review-keys]');
  const help = root.querySelector<HTMLDetailsElement>('[data-keys]');
  if (!place || !help) return;
  const fields = [...place.querySelectorAll<HTMLElement>('.review-field')];
  const on = help.querySelector<HTMLInputElement>('[data-keys-on]');
  help.hidden = false;
  root.body.classList.add('with-keys');
  if (on) {
    on.checked = localStorage.getItem(STORED) !== 'off';
    root.body.classList.toggle('with-keys', on.checked);
    on.addEventListener('change', () => {
      localStorage.setItem(STORED, on.checked ? 'on' : 'off');
      root.body.classList.toggle('with-keys', on.checked);
    });
  }
  let at = Math.max(
    0,
    fields.findIndex((field) => `#${field.id}` === location.hash),
  );
  const mark = () => {
    for (const [index, field] of fields.entries()) field.classList.toggle('at-hand', index === at);
  };
  mark();
  place.addEventListener('focusin', ({ target }) => {
    const inside = fields.findIndex((field) => field.contains(target as Node));
    if (inside >= 0) at = inside;
    mark();
  });
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const target = event.target as HTMLElement;
    if (event.isComposing || target.isContentEditable || target.matches(TYPING)) {
      if (event.key === 'Escape' && fields[at]?.contains(target)) fields[at]?.focus();
      return;
    }
    if (on && !on.checked) return;
    if (!press(event.key)) return;
    event.preventDefault();
  });

  /** @returns whether the key means something here */
  function press(key: string): boolean {
    const field = fields[at];
    if (key === '?') {
      help?.toggleAttribute('open');
      help?.querySelector('summary')?.focus();
      return true;
    }
    if (key === 'e') {
      const control = field?.querySelector<HTMLElement>(`.review-control :is(${TYPING})`);
      control?.focus();
      return control !== undefined && control !== null;
    }
    if (key === 's') {
      if (fields.length === 0) return false;
      at = (at + 1) % fields.length;
      mark();
      fields[at]?.focus();
      return true;
    }
    const marked = /^[a-z1-9]$/.test(key) ? `[aria-keyshortcuts~="${key}"]` : undefined;
    if (!marked) return false;
    const button =
      field?.querySelector<HTMLElement>(marked) ??
      [...root.querySelectorAll<HTMLElement>(marked)].find((one) => !one.closest('.review-field'));
    button?.click();
    return button !== undefined;
  }
}
