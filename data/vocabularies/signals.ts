/** What a provision does, seen from the Convention: practices it permits or forbids, rights it guarantees. */
import signalsFile from './signals.json' with { type: 'json' };

/** How a provision stands to a practice (permits, forbids) or a right (guarantees). */
export const STANCES = ['permits', 'forbids', 'guarantees'] as const;
export type Stance = (typeof STANCES)[number];

/** Something a provision can do. */
export interface Signal {
  signal: string;
  kind: 'practice' | 'right';
  /** Articles of the Convention it bears on, by the ids of `CRPD_ARTICLES`. */
  articles: string[];
  /** The stances that make sense for it. */
  stances: Stance[];
}

/** Every signal, practices first. */
export const SIGNALS: readonly Signal[] = signalsFile as Signal[];
