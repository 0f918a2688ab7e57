/** What `GET /api/v1/suggest` answers with. */
interface Suggestion {
  text: string;
  detail: string;
  url: string;
}

/** A pause in typing, ms, before anything is asked. */
const PAUSE = 120;

/**
 * Makes a combobox with a list of suggestions (WAI-ARIA 1.2) of every search field that
 * `data-suggest` names a source for. Without suggestions it stays the field it is: Enter always
 * sends the form unless a suggestion was chosen with the arrow keys.
 */
export function suggestWhileTyping(root: ParentNode): void {
  [...root.querySelectorAll<HTMLElement>('[data-suggest]')].forEach((box, index) => {
    const input = box.querySelector('input');
    if (input) new Combobox(box, input, `suggestions-${index}`).listen();
  });
}

class Combobox {
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('p');
  private readonly known = new Map<string, Suggestion[]>();
  private readonly box: HTMLElement;
  private readonly input: HTMLInputElement;
  private shown: Suggestion[] = [];
  private active = -1;
  private timer = 0;
  private asking = new AbortController();

  constructor(box: HTMLElement, input: HTMLInputElement, id: string) {
    this.box = box;
    this.input = input;
    const { list, status } = this;
    list.id = id;
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', box.dataset.label ?? '');
    list.setAttribute('aria-busy', 'false');
    status.setAttribute('role', 'status');
    status.className = 'visually-hidden';
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', 'false');
    box.append(list, status);
  }

  listen(): void {
    const { input, list } = this;
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      // Enter sends what was typed last, not what was chosen before it.
      this.activate(-1);
      list.setAttribute('aria-busy', 'true');
      this.timer = window.setTimeout(() => this.ask(), PAUSE);
    });
    input.addEventListener('keydown', (event) => this.press(event));
    input.addEventListener('blur', () => this.close());
    // The field keeps the focus while a pointer chooses.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest('[role=option]');
      this.follow([...list.children].indexOf(option as Element));
    });
  }

  private press(event: KeyboardEvent): void {
    const { key } = event;
    // Keys belong to the input method while it composes a character.
    if (event.isComposing) return;
    const last = this.shown.length - 1;
    if (key === 'ArrowDown' && this.list.hidden) this.ask();
    else if (key === 'ArrowDown') this.activate(this.active < last ? this.active + 1 : -1);
    else if (key === 'ArrowUp' && !this.list.hidden)
      this.activate(this.active < 0 ? last : this.active - 1);
    else if (key === 'Escape' && !this.list.hidden) this.close();
    else if (key === 'Enter' && this.active >= 0) this.follow(this.active);
    else {
      if (key === 'Enter') this.close();
      return;
    }
    event.preventDefault();
  }

  private async ask(): Promise<void> {
    const typed = this.input.value.trim();
    clearTimeout(this.timer);
    this.asking.abort();
    if (!typed) return this.close();
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const found = this.known.get(typed) ?? (await this.fetch(typed, signal));
      this.known.set(typed, found);
      if (!signal.aborted && document.activeElement === this.input) this.open(found);
    } catch {
      // No suggestions then: the field works without.
      if (!signal.aborted) this.close();
    }
  }

  private async fetch(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
    const address = `${this.box.dataset.suggest}&q=${encodeURIComponent(typed.toWellFormed())}`;
    const answer = await fetch(address, { signal });
    if (!answer.ok) throw new Error(String(answer.status));
    return ((await answer.json()) as { suggestions: Suggestion[] }).suggestions;
  }

  private open(found: Suggestion[]): void {
    const { list, box } = this;
    // What the reader chose while the answer was on its way stays chosen.
    const chosen = this.shown[this.active]?.url;
    this.shown = found;
    list.replaceChildren(...found.map((one, index) => this.option(one, index)));
    list.hidden = found.length === 0;
    list.setAttribute('aria-busy', 'false');
    this.input.setAttribute('aria-expanded', String(!list.hidden));
    this.activate(found.findIndex(({ url }) => url === chosen));
    this.status.textContent =
      (found.length ? box.dataset.found?.replace('#', String(found.length)) : box.dataset.none) ??
      '';
  }

  private option({ text, detail }: Suggestion, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const name = document.createElement('span');
    name.dir = 'auto';
    name.textContent = text;
    const small = document.createElement('small');
    small.textContent = detail;
    option.append(name, ' ', small);
    return option;
  }

  /** @param index - Of the suggestion that Enter follows; -1 for none: Enter sends the form. */
  private activate(index: number): void {
    this.list.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = index;
    const option = this.list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private follow(index: number): void {
    const chosen = this.shown[index];
    // The page is on this site, by whatever name the reader came to it.
    if (chosen) location.assign(new URL(chosen.url).pathname + new URL(chosen.url).search);
  }

  private close(): void {
    clearTimeout(this.timer);
    this.asking.abort();
    this.list.hidden = true;
    this.list.setAttribute('aria-busy', 'false');
    this.input.setAttribute('aria-expanded', 'false');
    this.status.textContent = '';
    this.activate(-1);
  }
}
