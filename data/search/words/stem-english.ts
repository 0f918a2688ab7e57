/**
 * English stems for legal text: number, verb forms and the few noun endings that keep a verb's
 * meaning (-ation, -ization, -ly). Derivations that change the meaning (universal and university,
 * organ and organization, policy and police) stay apart; those that keep it without a rule
 * (admit and admission) stand in word-families.json. The measure of a word and the treatment of a
 * final e follow M. F. Porter, "An algorithm for suffix stripping", 1980.
 */

/** Nouns in -ion whose beginning is another word ("succession" is not "success"). */
const OWN_WORDS = new Set(
  `contention objection expression succession procession recession secretion question corporation
  profession commission convention intention mention accession transition appropriation`.split(
    /\s+/,
  ),
);
/** Words in -ly, -ing or -ed that are not forms of a shorter word. */
const NO_ENDING = new Set(
  `family assembly anomaly monopoly multiply during evening morning nothing something anything
  everything ceiling sibling offspring kindred hundred sacred`.split(/\s+/),
);

/**
 * @param word One English word in lower case, normalised.
 * @returns its stem; words of fewer than four letters as they are.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const single = singular(word);
  if (NO_ENDING.has(single)) return single;
  return withoutFinalE(american(verb(noun(single))));
}

function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

/** Nouns of action become their verb ("rehabilitation" → "rehabilitate"), adverbs their adjective. */
function noun(word: string): string {
  if (/i[sz]ation$/.test(word) && word.length > 8) return `${word.slice(0, -5)}e`;
  if (/[^u][st]ion$/.test(word) && word.length > 7 && !OWN_WORDS.has(word)) {
    return word.endsWith('ation') ? `${word.slice(0, -3)}e` : word.slice(0, -3);
  }
  if (word.endsWith('ily') && word.length > 6) return `${word.slice(0, -3)}y`;
  if (/[^b]ly$/.test(word) && word.length > 6) return word.slice(0, -2);
  return word;
}

function verb(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  const rest = ending ? word.slice(0, -ending.length) : '';
  if (rest.length < 3 || !/[aeiouy]/.test(rest)) return word;
  if (/([^aeioulsz])\1$/.test(rest) && rest.length > 3) return rest.slice(0, -1);
  if (/(?:at|bl|i[sz])$/.test(rest) || (measure(rest) === 1 && endsShort(rest))) return `${rest}e`;
  return rest;
}

function american(word: string): string {
  if (word.endsWith('ise') && word.length > 6) return `${word.slice(0, -2)}ze`;
  return word.endsWith('our') && word.length > 5 ? `${word.slice(0, -2)}r` : word;
}

function withoutFinalE(word: string): string {
  if (word.endsWith('ll') && measure(word.slice(0, -1)) > 1) return word.slice(0, -1);
  if (!word.endsWith('e') || word.length < 4) return word;
  const rest = word.slice(0, -1);
  const syllables = measure(rest);
  return syllables > 1 || (syllables === 1 && !endsShort(rest)) ? rest : word;
}

/** Groups of vowels that consonants follow. */
function measure(word: string): number {
  return word.match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;
}

/** Ends consonant, vowel, consonant, so that a final e was heard: "rul-e", "car-e". */
function endsShort(word: string): boolean {
  return /[^aeiou][aeiouy][^aeiouwxy]$/.test(word);
}
