/** Leaves empty fields out of the address of a search. */
export function keepAddressShort(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[method="get"]'))
    form.addEventListener('formdata', ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
    });
}
