/**
 * How a language says what a provision does. Patterns are regular expressions over folded text
 * (lower case, no Latin accents; see fold.ts); a space stands for any white space, and `…` for some
 * words of the same clause between.
 */
export interface LanguageRules {
  /** Words of disability, mental health and care: many signals count only in their company. */
  context: string;
  /**
   * Words of the people and conditions that the Convention is about: in a document on another matter
   * most signals count only near them; the context unless told.
   */
  people?: string;
  /** Words that put a duty or a ban on what follows or stands before. */
  forbids: string;
  /** Where another statement begins in a sentence, after a semicolon or a comma. */
  turns: string;
  /** How a ban is denied: "nothing prohibits". */
  lifts: string;
  /** How a right is denied to the people it is of. */
  denies: string;
  /** How other provisions are repealed, or words in them replaced: what these name is not done. */
  amends: string;
  /** What opens the door again in a sentence that forbids. */
  except: string;
  /**
   * By practice that takes something away, how its denial is said: "no person shall be
   * disqualified". Rules for what takes away find the same words in it.
   */
  spares: Readonly<Record<string, string>>;
  /** The person's own consent: an exception that is none. */
  ownConsent: string;
  /** Words that let something be done although the person does not consent. */
  despite: string;
  /**
   * How the person's consent or refusal is set aside: what stands within these words guarantees
   * none. Needed where rules for consent take its mere mention.
   */
  setsAside?: string;
  /** Somebody else who consents in the person's place. */
  othersConsent: string;
  /** A sentence that says what a word means, and nothing else. */
  defines: string;
  /** Titles of provisions that do nothing to people: definitions, accounts, meetings, repeals. */
  idle?: string;
  /** Names of laws, authorities and forms: what they are called says nothing. */
  names?: string;
  signals: Readonly<Record<string, readonly Rule[]>>;
}

/** One way to say a signal. */
export interface Rule {
  /** What must stand in a sentence. */
  says: string;
  /** What must stand in the same sentence, too, or in the words before the list it is in. */
  with?: string;
  /** What must stand near it, or in the words before the list it is in. */
  near?: string;
  /** What must not stand in the same sentence. */
  not?: string;
  /** Where words of the context must stand; in the passage unless told. */
  context?: 'near' | 'sentence' | 'passage' | 'none';
  /** From 0 to 1: how often such words mean it; 0.8 unless told. */
  score?: number;
  /** For a practice: what these words say of it whatever stands around them. */
  stance?: 'permits' | 'forbids';
}
