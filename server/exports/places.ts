import { busy } from '../errors.ts';

/** Places for work that only some may do at a time. */
export interface Places {
  /**
   * Waits for a place, a little.
   *
   * @param given - Ends the waiting when nobody wants the place any more.
   * @returns what gives it back; doing so again changes nothing.
   * @throws RequestError when none comes free.
   */
  take(given: AbortSignal): Promise<() => void>;
  /** Places that are taken. */
  taken(): number;
}

export interface PlaceLimits {
  places: number;
  /** How many may wait. */
  waiting: number;
  /** How long each waits, in seconds. */
  seconds: number;
}

export function places(limits: PlaceLimits): Places {
  let taken = 0;
  const waiting: (() => void)[] = [];

  const occupy = () => {
    taken += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      taken -= 1;
      waiting.shift()?.();
    };
  };
  /** Resolves when it is this one's turn. */
  const turn = (given: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        given.removeEventListener('abort', giveUp);
        const at = waiting.indexOf(called);
        if (at >= 0) waiting.splice(at, 1);
      };
      const called = () => {
        end();
        resolve();
      };
      const giveUp = () => {
        end();
        reject(busy(limits.seconds, 'Other exports are being written'));
      };
      const timer = setTimeout(giveUp, limits.seconds * 1000);
      given.addEventListener('abort', giveUp);
      waiting.push(called);
    });

  return {
    async take(given) {
      if (taken < limits.places) return occupy();
      if (waiting.length >= limits.waiting) {
        throw busy(limits.seconds, 'Other exports are being written');
      }
      await turn(given);
      return occupy();
    },
    taken: () => taken,
  };
}
