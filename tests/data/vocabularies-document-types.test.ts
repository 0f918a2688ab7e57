import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_TYPES,
  mapTypeWord,
  typeGroup,
  typeWords,
} from '../../data/vocabularies/document-types.ts';

const shared = new URL('../../../shared/', import.meta.url);

/** Types and languages of a table of real documents, or undefined where the table is not there. */
function typesIn(
  path: string,
  delimiter: string,
): { type: string; language: string }[] | undefined {
  const file = new URL(path, shared);
  if (!existsSync(file)) return undefined;
  return parse(readFileSync(file), {
    columns: true,
    delimiter,
    quote: delimiter === ',' ? '"' : null,
  });
}

describe('typeGroup', () => {
  it('tells what binds, what guides and what is international', () => {
    expect(DOCUMENT_TYPES.filter((type) => typeGroup(type) === 'binding')).toEqual([
      'constitution',
      'act',
      'regulation',
      'court-decision',
    ]);
    expect(typeGroup('report')).toBe('guiding');
    expect(typeGroup('treaty')).toBe('international');
    expect(typeGroup('training-material')).toBe('international');
  });
});

describe('typeWords', () => {
  it('has words for every kind in the languages the collection meets first', () => {
    const languages = ['en', 'fr', 'es', 'de', 'pt', 'ar', 'ru', 'uk', 'zh', 'ca'];
    const missing = DOCUMENT_TYPES.flatMap((type) =>
      languages
        .filter((language) => !typeWords().some((w) => w.type === type && w.language === language))
        .map((language) => `${language} ${type}`),
    );
    expect(missing).toEqual([]);
  });

  it('uses known kinds only, and never lists a word twice for a language', () => {
    const kinds = new Set<string>(DOCUMENT_TYPES);
    expect(typeWords().filter((w) => !kinds.has(w.type))).toEqual([]);
    const seen = typeWords().map((w) => `${w.language} ${w.word}`);
    expect(seen.filter((word, i) => seen.indexOf(word) !== i)).toEqual([]);
  });

  it('maps each of its words back to the word’s own kind', () => {
    const astray = typeWords().filter((w) => mapTypeWord(w.word, w.language)?.type !== w.type);
    expect(astray).toEqual([]);
  });
});

describe('mapTypeWord', () => {
  it.each([
    ['decreto_con_fuerza_de_ley', 'act'],
    ['policy report', 'report'],
    ['state_report', 'treaty-body-document'],
    ['list_of_issues_replies', 'treaty-body-document'],
    ['follow_up', 'treaty-body-document'],
    ['constitution_fr', 'constitution'],
    ['decret_llei', 'act'],
    ['health policy/strategy/guideline', 'policy'],
    ['行政法规', 'regulation'],
    ['部门规章', 'regulation'],
    ['宪法', 'constitution'],
    ['указ', 'regulation'],
    ['постанова', 'regulation'],
    ['قانون', 'act'],
    ['مرسوم', 'regulation'],
    ['Gesetz', 'act'],
    ['Verordnung', 'regulation'],
    ['arrêté', 'regulation'],
    ['arrêt', 'court-decision'],
    ['ordonnance', 'regulation'],
    ['portaria', 'regulation'],
    ['lei complementar', 'act'],
    ['Optional Protocol', 'treaty'],
    ['clinical protocol', 'service-standard'],
  ])('maps %s to %s', (word, type) => {
    expect(mapTypeWord(word)?.type).toBe(type);
  });

  it('does not mind case, diacritics or the Arabic article', () => {
    expect(mapTypeWord('CONSTITUCION')?.type).toBe('constitution');
    expect(mapTypeWord('القانون رقم ٧١')?.word).toBe('قانون');
  });

  it('lets the longest word in a phrase decide', () => {
    expect(mapTypeWord('Real Decreto Legislativo 1/2013')).toEqual({
      type: 'act',
      word: 'real decreto legislativo',
    });
    expect(mapTypeWord('戒毒条例')?.type).toBe('regulation');
  });

  it('finds the kind at the end of a compound', () => {
    expect(mapTypeWord('Betreuungsgesetz')?.type).toBe('act');
    expect(mapTypeWord('Alkoholiseadus')?.type).toBe('act');
  });

  it('takes a single Chinese character for a kind only at the end', () => {
    expect(mapTypeWord('精神卫生法')?.type).toBe('act');
    expect(mapTypeWord('法院')).toBeUndefined();
  });

  it('does not find a word inside another', () => {
    expect(mapTypeWord('factory')).toBeUndefined();
    expect(mapTypeWord('')).toBeUndefined();
  });

  const manifest = typesIn('corpus/manifest.csv', ',');
  const knownLaws = typesIn('facts/laws-known-from-official-sources.tsv', '\t');

  it.skipIf(!manifest || !knownLaws)('maps every type word of the real documents at hand', () => {
    const rows = [...(manifest ?? []), ...(knownLaws ?? [])].filter((row) => row.type);
    expect(rows.length).toBeGreaterThan(1000);
    const unmapped = rows.filter((row) => !mapTypeWord(row.type, row.language));
    expect(new Set(unmapped.map((row) => row.type))).toEqual(new Set());
  });
});
