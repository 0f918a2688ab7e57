import { describe, expect, it } from 'vitest';
import { numberKeys, targetKeys, titleKeys } from '../../../ingest/relate/act-names.ts';

/** Whether a text that names `target` means the act with this number. */
function meets(target: string, number: string, year?: number): boolean {
  const own = numberKeys(number, year);
  return targetKeys(target).some((key) => own.includes(key));
}

describe('the number of an act', () => {
  it.each([
    ['ley 26.061', 'Ley Nº 26061', 2005],
    ['Act 17 of 2002', 'Act No. 17 of 2002', undefined],
    ['Llei 9/2015', 'Llei 9/2015', 2015],
    ['القانون رقم 10 لسنة 2018', 'قانون رقم ١٠ لسنة ٢٠١٨', undefined],
    ['Decreto 118/2006', 'Decreto 118/06', undefined],
  ])('is known in "%s" and "%s"', (target, number, year) => {
    expect(meets(target, number, year)).toBe(true);
  });

  it.each([
    ['ley 26.061', 'Ley 26.062', 2005],
    // The same number belongs to an act and to a decree.
    ['Decreto 24.901', 'Ley 24.901', 1997],
    // Small numbers begin anew every year.
    ['Act 17 of 2002', 'Act 17 of 2003', undefined],
  ])('tells "%s" from "%s"', (target, number, year) => {
    expect(meets(target, number, year)).toBe(false);
  });

  it('says nothing where a small number stands without a year', () => {
    expect(numberKeys('Decreto 12')).toEqual([]);
  });
});

describe('the title of an act', () => {
  it('is found with its year within or beside it', () => {
    const target = targetKeys('Mental Health Act, 1987');
    expect(target).toEqual(titleKeys('The Mental Health Act 1987'));
    expect(target).toEqual(titleKeys('Mental Health Act', 1987));
    expect(target).not.toEqual(titleKeys('Mental Health Act', 2017));
  });

  it('is found within a longer name', () => {
    expect(targetKeys('Repeal of the Lunacy Act, 1912')).toContain('lunacy act 1912');
  });

  it('is found without the formal name of the state', () => {
    expect(targetKeys('《精神卫生法》')).toEqual(titleKeys('中华人民共和国精神卫生法（2018修正）'));
  });
});
