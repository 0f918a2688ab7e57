import type { ExportAbout, ExportFormat } from './format.ts';

/** Letters of the question in a name: more would be cut by file systems. */
const LONGEST = 60;
const WORDS = ['q', 'country', 'topic', 'type', 'article', 'signal', 'language'];

/** A name that says what is in the file and of when: `rightsbank-ury-disability-2026-11-22.csv`. */
export function exportName(
  { question, madeAt }: Pick<ExportAbout, 'question' | 'madeAt'>,
  { extension }: Pick<ExportFormat, 'extension'>,
): string {
  const parameters = new URLSearchParams(question);
  const words = WORDS.flatMap((name) => parameters.getAll(name))
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
  return `${['rightsbank', short, madeAt.slice(0, 10)].filter(Boolean).join('-')}.${extension}`;
}
