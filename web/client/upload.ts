import { followWork } from './follow.ts';

/** Sends forms with files so that one sees how far it is, and takes files that are dropped. */
export function sendWithProgress(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('form[data-upload]');
  const input = form?.querySelector<HTMLInputElement>('input[type=file]');
  if (!form || !input) return;
  takeDropped(form, input);
  const part = <E extends HTMLElement>(selector: string) => form.querySelector<E>(selector);
  const sending = part('[data-sending]');
  const bar = sending?.querySelector('progress');
  const said = part('[data-sending-said]');
  const failed = part('[data-sending-failed]');
  const stop = part<HTMLButtonElement>('[data-stop]');
  const send = part<HTMLButtonElement>('button[type=submit]');
  if (!sending || !bar || !said || !failed || !stop || !send) return;
  const data = form.dataset;

  const fail = (why: string) => {
    failed.textContent = why;
    failed.hidden = false;
    sending.hidden = true;
    stop.hidden = true;
    send.disabled = false;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fault = faultOf([...(input.files ?? [])], data);
    if (fault) return fail(fault);
    failed.hidden = true;
    sending.hidden = false;
    stop.hidden = false;
    send.disabled = true;
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'document';
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      const share = total > 0 ? loaded / total : 0;
      bar.value = share * 100;
      const written = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`, {
        style: 'percent',
      }).format(share);
      said.textContent =
        share < 1 ? (data.sent ?? '').replace('{share}', written) : (data.arrived ?? '');
    });
    request.addEventListener('load', () => shown(document, request));
    request.addEventListener('error', () => fail(data.lost ?? ''));
    request.addEventListener('abort', () => location.assign(form.action));
    stop.onclick = () => request.abort();
    request.send(new FormData(form));
  });
}

/** Where a form was taken whole there is another page to go to; else its answer is this page. */
function shown(document: Document, { response, responseURL }: XMLHttpRequest): void {
  if (!(response instanceof Document) || new URL(responseURL).search !== '') {
    location.assign(responseURL);
    return;
  }
  const main = response.querySelector('main');
  if (!main) {
    location.reload();
    return;
  }
  document.title = response.title;
  document.querySelector('main')?.replaceWith(document.importNode(main, true));
  sendWithProgress(document);
  followWork(document);
  document.querySelector<HTMLElement>('main [role=alert]')?.focus();
}

function faultOf(files: readonly File[], data: DOMStringMap): string | undefined {
  if (files.length > Number(data.files)) return data.tooMany;
  const most = Number(data.megabytes) * 1024 * 1024;
  const long = files.find(({ size }) => size > most);
  return long && (data.tooLarge ?? '').replace('{name}', () => long.name);
}

function takeDropped(form: HTMLFormElement, input: HTMLInputElement): void {
  const zone = form.querySelector<HTMLElement>('[data-drop]');
  const hint = form.querySelector<HTMLElement>('[data-drop-hint]');
  const status = form.querySelector('[data-chosen-status]');
  if (!zone || !hint || !status) return;
  hint.hidden = false;
  const say = () => {
    const number = input.files?.length ?? 0;
    const text = (form.dataset.chosen ?? '').replace('{number}', String(number));
    status.textContent = number > 0 ? text : '';
  };
  input.addEventListener('change', say);
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    if (!event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    say();
  });
}
