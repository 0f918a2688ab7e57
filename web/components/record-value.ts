import type { Vocabulary } from '../text-key.ts';
import type { Texts } from '../texts.ts';

/** Fields whose values are codes of a closed list. */
const LISTS: Record<string, Vocabulary> = {
  type: 'type',
  status: 'status',
  level: 'level',
  topics: 'topic',
};

/**
 * A stored value of a field as a reader sees it.
 * @param field - name of the field
 * @param value - as kept; several values as a JSON array
 */
export function recordValue(texts: Texts, field: string, value: string): string {
  if (value.startsWith('[')) {
    const list = parsedList(value);
    if (list) return list.map((entry) => recordValue(texts, field, entry)).join(' · ');
  }
  const vocabulary = LISTS[field];
  if (vocabulary) return texts.label(vocabulary, value);
  if (field === 'country') return texts.place(value);
  if (field === 'language') return texts.language(value);
  if (field.startsWith('date')) return texts.date(value);
  return value;
}

function parsedList(value: string): string[] | undefined {
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list.map(String) : undefined;
  } catch {
    return undefined; // a title may begin with a bracket
  }
}
