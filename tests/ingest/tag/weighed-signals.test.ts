import { describe, expect, it } from 'vitest';
import { worded } from '../../../ingest/tag/linear/worded-text.ts';
import { weighedSignals } from '../../../ingest/tag/signals/weighed-signals.ts';

const read = (text: string, language: string, headings: string[] = []) =>
  weighedSignals([{ text, language, headings }], [worded(text, language)])[0] ?? [];

describe('signals as both readers have them', () => {
  it('name whose reading it is, and quote the provision', () => {
    const text = 'Seclusion of a patient in a mental health facility is prohibited.';
    const [tag] = read(text, 'en').filter(({ signal }) => signal === 'seclusion');
    expect(tag?.stance).toBe('forbids');
    expect(tag?.origin).toMatch(/^rules@\d+\+model@\d+$/);
    expect(text.slice(tag?.evidence?.start, tag?.evidence?.end)).toContain('Seclusion');
  });

  it('quote words of the text for every signal, in any language', () => {
    for (const [language, text] of [
      ['en', 'Two physicians may direct that the patient be kept in the asylum until recovery.'],
      ['es', 'El juez podrá ordenar la internación del paciente en un hospital psiquiátrico.'],
      ['fr', 'Le préfet ordonne le placement de l’aliéné dans un établissement spécial.'],
      ['zh', '医疗机构可以对严重精神障碍患者实施住院治疗，并采取约束措施。'],
    ] as const) {
      const tags = read(text, language);
      expect(tags.length).toBeGreaterThan(0);
      for (const { evidence, score, stance } of tags) {
        expect(text.slice(evidence?.start, evidence?.end)).not.toBe('');
        expect(score).toBeGreaterThan(0.3);
        expect(score).toBeLessThanOrEqual(1);
        expect(['permits', 'forbids', 'guarantees']).toContain(stance);
      }
    }
  });

  it('are those of the rules alone where the second reader knows too few words', () => {
    const tags = read('يحظر تقييد المريض النفسي أو عزله.', 'ar');
    for (const { origin } of tags) expect(origin).toMatch(/^rules@\d+$/);
  });

  it('are none where nothing of the field is said, and in languages without rules', () => {
    expect(read('The fee for a fishing licence is payable in March.', 'en')).toEqual([]);
    expect(read('Wagonjwa wote wana haki ya matibabu.', 'sw')).toEqual([]);
  });

  it('come in a time that grows with the length of the text alone', () => {
    for (const text of [
      '',
      '\u0000\ud800',
      'a'.repeat(200_000),
      'patient shall not be detained '.repeat(10_000),
      '精神'.repeat(50_000),
    ]) {
      const start = performance.now();
      read(text, text.startsWith('精') ? 'zh' : 'en');
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });
});
