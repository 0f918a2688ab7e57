/** Shows the buttons that copy a text of the page, and says whether it was copied. */
export function offerCopying(document: Document): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const { copy = '', done = '', failed = '' } = button.dataset;
    const status = button.closest('section')?.querySelector('[data-copied]');
    const source = document.getElementById(copy);
    if (!source || !status) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      // Emptied first, so that a second copy is announced as well.
      status.textContent = '';
      status.textContent = (await copied(document, source)) ? done : failed;
    });
  }
}

/** Copies by the clipboard of the browser; where it is refused, by the selection. */
async function copied(document: Document, source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    document.defaultView?.getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
}
