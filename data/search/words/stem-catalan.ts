/**
 * Light Catalan stems, on letters without accents: number and gender of nouns and adjectives,
 * participles and the commonest nouns of action. No stemmer we found maintained knows Catalan.
 */
const ENDINGS =
  /(?:itzacions?|itzar|acions?|acio|aments?|iments?|adores?|adors?|ador|itats?|ades?|ats|at|ada|icions?|icio|ar|er|ir|its|it|ides|ida|iques?|ics|ica|ic|oses|osos|osa|os|es|s|a|e|o|i)$/;

/**
 * @param word One Catalan word in lower case.
 * @returns its stem without accents, at least four letters where the word has them.
 */
export function stemCatalan(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const ending = ENDINGS.exec(plain)?.[0];
  if (!ending) return plain;
  if (plain.length - ending.length >= 4) return plain.slice(0, -ending.length);
  return plain.length > 4 ? plain.replace(/(?:es|s|a)$/, '') : plain;
}
