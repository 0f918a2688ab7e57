/**
 * Adds a box to every long list (`data-narrow` holds its label) that hides the entries which do
 * not hold the typed words. Entries are labels of checkboxes and elements with `data-entry`.
 */
export function narrowLongLists(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-narrow]')) addBox(list);
}

function addBox(list: HTMLElement): void {
  const box = document.createElement('input');
  // Neither named nor part of the form: what is typed here must not enter the address.
  box.type = 'search';
  box.className = 'narrow';
  box.setAttribute('form', '');
  box.dir = 'auto';
  box.setAttribute('aria-label', list.dataset.narrow ?? '');
  box.placeholder = list.dataset.narrow ?? '';
  const none = document.createElement('p');
  none.setAttribute('role', 'status');
  none.className = 'narrow-none';
  const before = list.querySelector('legend, .lede');
  if (before) before.after(box, none);
  else list.prepend(box, none);
  box.addEventListener('input', () => {
    none.textContent = narrow(list, box.value) ? '' : (list.dataset.none ?? '');
  });
}

/** @returns whether anything is left to see */
function narrow(list: HTMLElement, typed: string): boolean {
  const wanted = plain(typed).trim();
  const rest = list.querySelector<HTMLDetailsElement>('details.rest');
  if (rest) {
    if (wanted) rest.open = true;
    rest.classList.toggle('narrowed', wanted !== '');
  }
  let found = false;
  for (const entry of list.querySelectorAll<HTMLElement>('label, [data-entry]')) {
    entry.hidden = !plain(entry.textContent ?? '').includes(wanted);
    found ||= !entry.hidden;
  }
  for (const section of list.querySelectorAll('section'))
    section.hidden = section.querySelector('[data-entry]:not([hidden])') === null;
  return found;
}

/** Case and diacritics do not matter to someone looking for a country. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
