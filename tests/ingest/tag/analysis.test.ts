import { describe, expect, it } from 'vitest';
import { analyse } from '../../../ingest/tag/analysis.ts';

const signalsIn = async (text: string, language?: string) => {
  const { passages } = await analyse({ passages: [text], language });
  return passages.flatMap(({ tags }) =>
    tags.flatMap(({ signal, stance }) => (signal ? [`${signal}:${stance}`] : [])),
  );
};

describe('a draft held against the Convention', () => {
  it('is split into its provisions, each with label, page, language and readings', async () => {
    const text =
      'Part I\n\nSection 1. Consent\nNo treatment shall be given to a patient without the free and informed consent of the patient.\n\nSection 2. Seclusion\nThe use of seclusion in a mental health facility is prohibited.\n';
    const read = await analyse({ bytes: new TextEncoder().encode(text), name: 'draft.txt' });
    expect(read.languages).toEqual(['en']);
    expect(read.passages.map(({ label }) => label)).toEqual(['Section 1', 'Section 2']);
    const seclusion = read.passages[1]?.tags.find(({ signal }) => signal === 'seclusion');
    expect(seclusion).toMatchObject({
      stance: 'forbids',
      origin: expect.stringMatching(/^rules@/),
    });
    const { start = 0, end = 0 } = seclusion?.evidence ?? {};
    expect(read.passages[1]?.text.slice(start, end)).toContain('seclusion');
    expect(read.passages[1]?.tags.some(({ article }) => article === '15')).toBe(true);
  });

  it('keeps the stance apart from the word', async () => {
    expect(await signalsIn('A patient shall not be restrained.')).toContain('restraint:forbids');
    expect(await signalsIn('A patient may be restrained where necessary.')).toContain(
      'restraint:permits',
    );
    expect(
      await signalsIn('A patient shall not be restrained unless the officer in charge so orders.'),
    ).toContain('restraint:permits');
  });

  it('finds out the language of a short provision', async () => {
    const { languages } = await analyse({ passages: ['El paciente no será sometido a ello.'] });
    expect(languages).toEqual(['es']);
  });

  it('says which languages no rules know', async () => {
    const read = await analyse({
      passages: ['Wagonjwa wote wana haki ya matibabu.'],
      language: 'sw',
    });
    expect(read.languagesWithoutRules).toEqual(['sw']);
    expect(read.passages[0]?.tags.filter(({ signal }) => signal)).toEqual([]);
  });

  it('reads anything in a time that grows with its length alone', async () => {
    const hostile = [
      '',
      '\u0000\ud800',
      'a'.repeat(200_000),
      'shall not be detained '.repeat(20_000),
      '"x" means '.repeat(20_000),
      'consent … '.repeat(20_000),
      '('.repeat(100_000),
      '不得'.repeat(50_000),
      'no person shall be '.repeat(10_000),
    ];
    const before = performance.now();
    const { passages } = await analyse({ passages: hostile, language: 'en' });
    expect(passages).toHaveLength(hostile.length);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
