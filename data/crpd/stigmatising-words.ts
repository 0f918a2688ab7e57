import type { Database } from '../database.ts';
import { whileUnchanged } from '../database-state.ts';
import type { Status } from '../model.ts';
import { stigmatisingWordsIn } from '../vocabularies/stigmatising-words.ts';
import { EVIDENCE_TYPES, type Standing, standingOf } from './law-of-country.ts';

/** A law with the words of its own that stigmatise. */
export interface StigmatisingLaw {
  id: string;
  country: string;
  year?: number;
  status: Status;
  standing: Standing;
  /** The most used first. */
  terms: StigmatisingTerm[];
}

/** A word or phrase as the law writes it, in small letters. */
export interface StigmatisingTerm {
  term: string;
  /** BCP 47 language of the passage. */
  language: string;
  /** How many passages have it, and the first of them. */
  passages: number;
  passageId: number;
}

/** Which laws of countries use words that stigmatise, kept while nothing changes. */
export function stigmatisingWords(database: Database): () => readonly StigmatisingLaw[] {
  const used = database.$client.prepare<[string], Row>(
    `SELECT d.id, d.country, d.year, d.type, d.status, p.id AS passageId, p.language, p.text,
       t.evidence_start AS start, t.evidence_end AS end
     FROM tags t JOIN passages p ON p.id = t.passage_id JOIN documents d ON d.id = p.document_id
     WHERE t.signal = 'derogatory-language' AND t.stance = 'permits'
       AND t.evidence_start IS NOT NULL AND d.country IS NOT NULL
       AND d.review_state = 'published' AND d.type IN (SELECT value FROM json_each(?))
     ORDER BY d.id, p.id`,
  );
  return whileUnchanged(database, () => lawsOf(used.iterate(JSON.stringify(EVIDENCE_TYPES))));
}

interface Row {
  id: string;
  country: string;
  year: number | null;
  type: string;
  status: Status;
  passageId: number;
  language: string;
  text: string;
  start: number;
  end: number;
}

/** The evidence may be a whole sentence: only the words in it that are known are named. */
function termsIn(evidence: string, language: string): Set<string> {
  const words = stigmatisingWordsIn(evidence, language);
  return new Set(words.map((word) => word.replace(/\s+/g, ' ').toLowerCase()));
}

function lawsOf(rows: Iterable<Row>): StigmatisingLaw[] {
  const laws = new Map<string, { law: StigmatisingLaw; terms: Map<string, StigmatisingTerm> }>();
  for (const { id, country, year, type, status, passageId, language, text, start, end } of rows) {
    for (const term of termsIn(text.slice(start, end), language)) {
      let one = laws.get(id);
      if (!one) {
        const standing = standingOf(type, status);
        const law = {
          id,
          country,
          status,
          standing,
          terms: [],
          ...(year === null ? {} : { year }),
        };
        one = { law, terms: new Map() };
        laws.set(id, one);
      }
      const known = one.terms.get(term);
      if (known) known.passages += 1;
      else one.terms.set(term, { term, language, passages: 1, passageId });
    }
  }
  return [...laws.values()].map(({ law, terms }) => ({
    ...law,
    terms: [...terms.values()].sort((a, b) => b.passages - a.passages),
  }));
}
