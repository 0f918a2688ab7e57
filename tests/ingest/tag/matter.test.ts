import { describe, expect, it } from 'vitest';
import { matterOf } from '../../../ingest/tag/signals/matter.ts';
import { tagsOfAll } from '../../../ingest/tag/tag.ts';

const SCHOOLS = [
  'Every school keeps a register of the pupils who attend it and of the days on which they are absent.',
  'The head teacher may exclude a pupil for up to five days, after hearing the pupil and one parent.',
  'The Minister appoints inspectors, who may enter a school at any time when lessons are being given.',
  'A parent may appeal to the district council against the refusal of a place in the nearest school.',
  'Text books are lent to pupils without charge; what is lost is paid for by the parents of the pupil.',
  'Lessons are given on five days of the week, and not on public holidays or on the feast of the town.',
  'The district council pays the salaries of teachers out of the money which Parliament votes for it.',
  'Fees may be charged for excursions, but not for the use of the library or of the playing fields.',
  'A school which has not been inspected for five years may be closed by an order of the council.',
  'A pupil with a disability is entitled to education in an ordinary school, with the support needed.',
];
const CARE = [
  'A person with mental illness has the right to be treated in the community in which he or she lives.',
  'The patient is told in writing of every decision, and how to appeal against it to the tribunal.',
  'The tribunal has five members, two of whom have used mental health services themselves.',
  'Every psychiatric hospital keeps a register of restraint, which the visitors inspect each month.',
  'The Minister makes regulations on the keeping of registers and on the fees for copies of them.',
  'A patient who complains of ill-treatment is heard within a week by a person from outside.',
];

const read = (texts: readonly string[]) =>
  texts.map((text) => ({ text, language: 'en', headings: [] }));

describe('what a document is about', () => {
  it('is the field where much of it speaks of these people, however little else', () => {
    expect(matterOf(read(CARE))).toBe('field');
    expect(matterOf(read(SCHOOLS))).toBe('else');
  });

  it('is taken for the field where too little is known', () => {
    expect(matterOf(read(SCHOOLS.slice(0, 3)))).toBe('field');
    expect(matterOf([])).toBe('field');
  });

  it('is the whole where most passages speak of these people; the others are of them, too', () => {
    const care = CARE.filter((text) => /mental|psychiatric/.test(text));
    const whole = [...care, ...care, 'The patient may receive letters; they are not opened.'];
    expect(matterOf(read(whole))).toBe('whole');
    const alone = 'An appeal against the decision lies to the tribunal within thirty days.';
    const signals = (texts: readonly string[]) =>
      (tagsOfAll(read(texts)).at(-1) ?? []).flatMap(({ signal }) => signal ?? []);
    expect(signals([...whole, alone])).toContain('complaints-review');
    expect(signals([...CARE, alone])).toEqual([]);
  });

  it('decides whether what is said of everybody counts', () => {
    const signals = (texts: readonly string[]) =>
      tagsOfAll(read(texts)).map((tags) => tags.flatMap(({ signal }) => signal ?? []));
    const alone = 'A patient or parent who is aggrieved may appeal to the council.';
    expect(signals([...CARE, alone]).at(-1)).toContain('complaints-review');
    expect(signals([...SCHOOLS, alone]).at(-1)).toEqual([]);
    expect(signals(SCHOOLS).at(-1)).toContain('education');
  });
});
