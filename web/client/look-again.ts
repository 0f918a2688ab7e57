/** Loads a page again while work of the server goes on, unless somebody is typing on it. */
export function lookAgain(document: Document): void {
  const waiting = document.querySelector<HTMLElement>('[data-look-again]');
  const seconds = Number(waiting?.dataset.lookAgain);
  if (!waiting || !(seconds > 0)) return;
  const timer = setInterval(async () => {
    const answer = await fetch(document.location.href).catch(() => undefined);
    if (!answer?.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = fresh.querySelector('[data-look-again]');
    if (now) {
      if (now.textContent !== waiting.textContent) waiting.textContent = now.textContent;
      return;
    }
    clearInterval(timer);
    document.location.reload();
  }, seconds * 1000);
}
