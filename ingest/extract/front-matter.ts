import type { Description, FieldValues } from '../../data/model.ts';
import { canonicalLanguage } from './frbr.ts';

/** Keys people use, and the fields they mean. */
const KEYS: Record<string, keyof FieldValues> = {
  title: 'title',
  titulo: 'title',
  titre: 'title',
  number: 'number',
  country: 'country',
  language: 'language',
  lang: 'language',
  type: 'typeWord',
  rank: 'typeWord',
  date: 'dateAdopted',
  enactment_date: 'dateAdopted',
  date_adopted: 'dateAdopted',
  publication_date: 'dateAdopted',
  year: 'year',
  source: 'sourceUrl',
  source_url: 'sourceUrl',
  url: 'sourceUrl',
  license: 'rights',
  licence: 'rights',
  rights: 'rights',
  summary: 'summary',
  description: 'summary',
  issuer: 'issuer',
};

const CONFIDENCE = 0.8;

/** Front matter cut off a text, and what it declares. */
export interface FrontMatter {
  body: string;
  declared: Description[];
}

/**
 * Reads the plain `key: value` lines of YAML front matter; nested values are passed over. Values
 * that cannot be what their field needs (a year that is no year, an address that is no web address)
 * are left out.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { body: text, declared: [] };
  const declared = new Map<string, Description>();
  for (const line of (match[1] ?? '').split(/\r?\n/)) {
    const pair = /^([A-Za-z_][\w-]*)\s*:\s+(.+)$/.exec(line);
    const field = KEYS[pair?.[1]?.toLowerCase().replaceAll('-', '_') ?? ''];
    if (!pair || !field || declared.has(field)) continue;
    const value = valueFor(field, unquote(pair[2] ?? ''));
    if (value === undefined) continue;
    declared.set(field, {
      field,
      value,
      confidence: CONFIDENCE,
      origin: 'file',
      evidence: { quote: line.trim() },
    } as Description);
  }
  return { body: text.slice(match[0].length), declared: [...declared.values()] };
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(trimmed);
  return (quoted?.[1] ?? quoted?.[2] ?? trimmed).trim();
}

function valueFor(field: keyof FieldValues, value: string): string | number | undefined {
  if (value === '' || /^[|>[{]/.test(value)) return undefined;
  switch (field) {
    case 'year':
      return /^\d{4}$/.test(value) ? Number(value) : undefined;
    case 'dateAdopted':
      return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) ? value : undefined;
    case 'language':
      return canonicalLanguage(value);
    case 'country':
      return /^[A-Z]{3}$/.test(value) ? value : undefined;
    case 'sourceUrl':
      return /^https?:\/\//i.test(value) ? value : undefined;
    default:
      return value;
  }
}
