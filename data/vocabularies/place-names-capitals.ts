/** Seats of government as laws write them beside their date: "Santiago, 5 de junio de 2012". */
import capitals from './place-names-capitals.json' with { type: 'json' };

/** Code as in `places.ts` → names of the seat of government, in English and the country's own tongue. */
export const CAPITALS: Readonly<Record<string, readonly string[]>> = capitals;
