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
   * Lower-case beginnings of words or phrases: text has the topic where a word begins with one
   * (in Chinese and Arabic: contains one).
   */
  stems: string[];
}

const words: readonly TopicWords[] = (
  topicsFile as { topic: Topic; stems: Record<string, string[]> }[]
).flatMap(({ topic, stems }) =>
  Object.entries(stems).map(([language, list]) => ({ topic, language, stems: list })),
);

/** @returns the words that show each topic, one entry for each language. */
export function topicWords(): readonly TopicWords[] {
  return words;
}
