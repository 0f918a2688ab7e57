import type { UploadsModel } from '../../models/desk-uploads.ts';

/** Where in the list one is, to come back to. */
export function PlaceInList({ model: { batch, state, page } }: { model: UploadsModel }) {
  return (
    <>
      {batch && <input type="hidden" name="batch" value={batch} />}
      {state && <input type="hidden" name="state" value={state} />}
      {page > 1 && <input type="hidden" name="page" value={page} />}
    </>
  );
}
