/**
 * On the form of a document, Ctrl and Enter confirms the field that one is in. After a field was
 * confirmed the address leads to the next one: its control is where one goes on.
 */
export function confirmByKey(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('form[data-confirm-keys]');
  if (!form) return;
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const row = (event.target as HTMLElement).closest('.field-row');
    const button = row?.querySelector<HTMLButtonElement>('button[name="confirm"]');
    if (!button) return;
    event.preventDefault();
    button.click();
  });
  if (!location.hash.startsWith('#field-')) return;
  const next = form.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`);
  const control = next?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea');
  // Browsers go to the place in the address last, and take the focus away then.
  const focus = () => setTimeout(() => control?.focus());
  if (document.readyState === 'complete') focus();
  else addEventListener('load', focus, { once: true });
}
