/** What documents are about, and the words that show it. */
import topicsFile from './topics.json' with { type: 'json' };

/** Every topic; the first nine cover the subject areas of WHO MiNDbank. */
export const TOPICS = [
  'mental-health',
  'substance-use',
  'suicide-prevention',
  'disability',
  'legal-capacity',
  'general-health',
  'noncommunicable-diseases',
  'human-rights',
  'children-and-youth',
  'older-persons',
  'women-and-gender',
  'criminal-justice',
  'social-protection',
  'employment',
  'education',
  'housing-and-community-living',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Words of one topic in one language. */
export interface TopicWords {
  topic: Topic;
  /** BCP 47 language. */
  language: string;
  /**
   * Lower-case beginnings of words or phrases, with diacritics. A text speaks of the topic where
   * a word begins with one; in Chinese, which has no spaces, and in Arabic, which joins its
   * particles to the word, where it contains one. Compare without diacritics, and with
   * a space for any apostrophe or hyphen, on both sides: titles in capitals often lack accents
   * ("PERSONAS INVALIDAS"), and apostrophes come in several shapes.
   */
  stems: string[];
}

let words: readonly TopicWords[] | undefined;

/** @returns the words that show each topic, one entry for each language. */
export function topicWords(): readonly TopicWords[] {
  // Built on first use: a page that only needs the list of topics then carries none of the words.
  words ??= (topicsFile as { topic: Topic; stems: Record<string, string[]> }[]).flatMap(
    ({ topic, stems }) =>
      Object.entries(stems).map(([language, list]) => ({ topic, language, stems: list })),
  );
  return words;
}
