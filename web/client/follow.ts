/** The page is looked at again at most so often, however often something changes. */
const AT_MOST_EVERY_MS = 1500;
const AGAIN_MS = 5000;

/**
 * Keeps a list of files or jobs true while they are worked on: the server says that something
 * changed, and what changed is taken from the page as it is now.
 */
export function followWork(document: Document): void {
  const list = document.querySelector<HTMLElement>('[data-follow]');
  const { follow: address, page } = list?.dataset ?? {};
  if (!address || !page) return;
  const events = new EventSource(address);
  let isDue = false;
  let last = 0;
  const look = () => {
    if (isDue) return;
    isDue = true;
    const wait = Math.max(0, last + AT_MOST_EVERY_MS - Date.now());
    setTimeout(async () => {
      isDue = false;
      last = Date.now();
      await takeOver(document, page).catch(() => {});
    }, wait);
  };
  for (const what of ['uploads', 'jobs']) events.addEventListener(what, look);
  events.addEventListener('settled', () => {
    events.close();
    look();
  });
  events.addEventListener('error', () => {
    // Refused for good, e.g. because too many follow already: ask now and then instead.
    if (events.readyState !== EventSource.CLOSED) return;
    const again = setInterval(async () => {
      const open = await takeOver(document, page).catch(() => true);
      if (!open) clearInterval(again);
    }, AGAIN_MS);
  });
}

/** @returns Whether something is still open. */
async function takeOver(document: Document, page: string): Promise<boolean> {
  const answer = await fetch(page, { headers: { accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return true;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const old of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const now = fresh.querySelector<HTMLElement>(`[data-live="${old.dataset.live}"]`);
    if (!now || now.outerHTML === old.outerHTML) continue;
    const { activeElement: focused } = document;
    const had = old.contains(focused);
    const mine = document.importNode(now, true);
    old.replaceWith(mine);
    if (!had) continue;
    // What had the focus may be gone with the old state: it stays at the place.
    const same = focused?.id ? document.getElementById(focused.id) : null;
    (same ?? mine.querySelector<HTMLElement>('a, button') ?? mine).focus();
  }
  // Announced politely: only the words change, not the region that holds them.
  for (const old of document.querySelectorAll<HTMLElement>('[data-live-text]')) {
    const now = fresh.querySelector(`[data-live-text="${old.dataset.liveText}"]`);
    if (now && now.textContent !== old.textContent) old.textContent = now.textContent;
  }
  return fresh.querySelector('[data-follow]') !== null;
}
