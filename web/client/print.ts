/** Shows the buttons that print the page: without this script nothing could. */
export function offerPrinting(document: Document): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => document.defaultView?.print());
  }
}
