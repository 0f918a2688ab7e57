/** How often the server is asked how far an export has come. */
const ASK_EVERY_MS = 700;
/** Answers in a row without one after which nothing more is asked. */
const MOST_SILENCE = 20;

interface Progress {
  state: 'waiting' | 'running' | 'done' | 'failed' | 'stopped';
  documents: number;
}

/** Shows how far an export has come; without this the browser's own list of downloads does. */
export function followExports(document: Document): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-export]')) {
    form.addEventListener('submit', () => {
      const ticket = `page-${crypto.randomUUID()}`.slice(0, 40);
      const field = form.querySelector<HTMLInputElement>('input[name="ticket"]') ?? fieldIn(form);
      field.value = ticket;
      void follow(form, ticket);
    });
  }
}

function fieldIn(form: HTMLFormElement): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'ticket';
  form.append(field);
  return field;
}

async function follow(form: HTMLFormElement, ticket: string): Promise<void> {
  const line = form.querySelector<HTMLElement>('.progress');
  const bar = line?.querySelector('progress');
  const said = line?.querySelector<HTMLElement>('[role="status"]');
  if (!line || !bar || !said) return;
  line.hidden = false;
  bar.removeAttribute('value');
  said.textContent = said.dataset.running ?? '';
  for (let silence = 0; silence < MOST_SILENCE; silence += 1) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    const answer = await fetch(`/api/v1/exports/${ticket}`).catch(() => undefined);
    if (!answer?.ok) continue;
    const { state, documents } = (await answer.json()) as Progress;
    if (state === 'running' || state === 'waiting') {
      silence = 0;
      if (documents > 0) bar.value = documents;
      continue;
    }
    bar.value = state === 'done' ? bar.max : documents;
    said.textContent = (state === 'done' ? said.dataset.done : said.dataset.failed) ?? '';
    return;
  }
}
