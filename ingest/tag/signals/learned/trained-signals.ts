import { everyTenth, fingerprintOf } from '../../linear/fingerprint.ts';
import { encodeWeights } from '../../linear/weights-file.ts';
import { READ_SIGNALS } from './belief.ts';
import {
  fitSignals,
  heldOutReadings,
  type SeenProvision,
  seenProvisions,
  settledBelief,
} from './fit-signals.ts';
import { readProvisions, writtenProvisions } from './provisions.ts';

/**
 * Learns from every provision; how far rules and model are to be believed, from laws that the
 * model has not seen.
 *
 * @param corpus - Folder of the files that provisions were read in.
 * @returns the file of weights.
 */
export async function trainedSignals(corpus: string): Promise<Uint8Array> {
  const provisions = seenProvisions([...(await readProvisions(corpus)), ...writtenProvisions()]);
  const belief = settledBelief(heldOutReadings(provisions));
  return encodeWeights(fitSignals(provisions), [...belief], signalsFingerprint(provisions));
}

/** See {@link fingerprintOf}; what the rules find counts, too, for so the two readers are weighed. */
export function signalsFingerprint(provisions: readonly SeenProvision[]): number {
  return fingerprintOf(
    everyTenth(provisions).map(({ features, gold, ruled }) => ({
      features,
      gold: [
        ...READ_SIGNALS.flatMap((signal, at) => (gold.has(signal) ? [at] : [])),
        ...ruled.flatMap(({ signal, score }) => [
          READ_SIGNALS.indexOf(signal),
          Math.round(1000 * score),
        ]),
      ],
    })),
  );
}
