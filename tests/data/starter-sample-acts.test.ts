import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { findPlace } from '../../data/vocabularies/places.ts';

const folder = new URL('../../data/starter/sample-acts/', import.meta.url);
const rows: Record<string, string>[] = parse(readFileSync(new URL('manifest.csv', folder)), {
  columns: true,
});
const acts = rows.map((row) => ({
  file: row.file ?? '',
  row,
  text: readFileSync(new URL(row.file ?? '', folder), 'utf8'),
}));

const FICTIONAL: Record<string, RegExp> = {
  en: /Fictional sample for demonstration/,
  es: /Muestra ficticia con fines de demostración/,
  ar: /نموذج خيالي لأغراض العرض/,
};
const PROVISION = /^### (?:Section|Artículo|المادة) (\d+)/gm;
/** In each language: words of practices that restrict, and of rights that protect. */
const SIGNAL_WORDS: Record<string, RegExp[]> = {
  en: [
    /guardian/,
    /seclusion/,
    /restraint/,
    /Electroconvulsive/,
    /sterilization/,
    /lunatic/,
    /voter/,
    /advance directive/,
    /legal aid/,
    /supported decision/i,
    /Community services/,
  ],
  es: [
    /interdicción/,
    /aislamiento/,
    /Contención/,
    /electroconvulsiva/,
    /esterilización/,
    /Alienados/,
    /voto/,
    /voluntades anticipadas/,
    /asistencia jurídica gratuita/,
    /apoyo para la adopción/,
    /servicios comunitarios/,
  ],
  ar: [
    /الحجر/,
    /العزل/,
    /التقييد/,
    /الصدمات الكهربائية/,
    /تعقيم/,
    /مجنون/,
    /التصويت/,
    /توجيهات مسبقة/,
    /المساعدة القانونية/,
    /الدعم في اتخاذ القرار/,
    /في المجتمع المحلي/,
  ],
};

describe('the sample acts', () => {
  it('are all in the manifest, and the manifest names no others', () => {
    const files = readdirSync(folder).filter((name) => name !== 'manifest.csv');
    expect(acts.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it('stand in English, Spanish and Arabic, each in a country of its own', () => {
    expect(rows.map((row) => row.language)).toEqual(['en', 'es', 'ar']);
    expect(rows.map((row) => row.country)).toEqual(['XAA', 'XBB', 'XCC']);
  });

  for (const { file, row, text } of acts) {
    describe(file, () => {
      it('says in its own language, before any provision, that it is fictional', () => {
        expect(text.split('\n## ')[0]).toMatch(FICTIONAL[row.language ?? ''] ?? /^$/);
        expect(findPlace(row.country ?? '')?.kind).toBe('fictional');
        expect(row.summary).toMatch(/^Fictional sample/);
        expect(row.rights).toBe('CC0 1.0; written for this library');
      });

      it('opens with the title that the manifest gives', () => {
        expect(text.split('\n')[0]).toBe(`# ${row.title}`);
        expect(row.id).toMatch(
          new RegExp(`^${row.country?.toLowerCase()}-${row.year}-[a-z0-9-]+$`),
        );
      });

      it('has 25 to 35 provisions, numbered from one without a gap', () => {
        const numbers = [...text.matchAll(PROVISION)].map((match) => Number(match[1]));
        expect(numbers.length).toBeGreaterThanOrEqual(25);
        expect(numbers.length).toBeLessThanOrEqual(35);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      });

      it('speaks of restrictive practices and of safeguards', () => {
        const missing = SIGNAL_WORDS[row.language ?? '']?.filter((words) => !words.test(text));
        expect(missing).toEqual([]);
      });
    });
  }
});
