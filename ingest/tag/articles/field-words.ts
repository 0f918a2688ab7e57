/**
 * Beginnings of words, without accents, that say that a text is about persons with disabilities or
 * in care: without one of them the most telling words about schools or elections are other matter.
 */
const FIELD =
  /^(?:disab|disabled|handicap|impair|mental|psych|psiq|psicos|incapac|unsound|lunat|insan|dement|guardianship|interdi[ct]|patient|pacient|discapac|minusval|invalid|deficien|curatel|curatell|deaf|blind|sord[ao]|cieg[ao]|sourd|aveugl|autis|albin|wheelchair|braille|neurodiv|behinder|betreu|інвал|инвал|психі|психи|дееспособн|недееспособн|дієздатн|недієздатн|اعاق|معاق|残|精|障)/;

/** @param word - Lower case, without accents. */
export function isFieldWord(word: string): boolean {
  return FIELD.test(word);
}

/** Concepts that nothing but this field speaks of. */
const FIELD_CONCEPTS: ReadonlySet<string> = new Set([
  'legal-capacity',
  'substitute-decision',
  'loss-of-capacity',
  'supported-decision',
  'advance-directive',
  'involuntary-admission',
  'voluntary-admission',
  'emergency-admission',
  'danger-test',
  'forced-treatment',
  'community-treatment-order',
  'forced-medication',
  'seclusion',
  'restraint',
  'ect',
  'psychosurgery',
  'sterilization',
  'ill-treatment',
  'deinstitutionalization',
  'independent-living',
  'peer-support',
  'reasonable-accommodation',
  'accessibility',
  'psychosocial-disability',
  'rehabilitation',
  'mobility',
  'sign-language',
  'employment-quota',
  'special-education',
  'sheltered-employment',
  'personal-assistance',
  'procedural-accommodation',
  'will-preferences',
  'intellectual-disability',
  'sensory-disability',
  'mental-disorder',
  'dementia',
  'disability-assessment',
  'disability-pension',
]);

/** @param concept - Id of a concept of the vocabulary. */
export function isFieldConcept(concept: string): boolean {
  return FIELD_CONCEPTS.has(concept);
}
