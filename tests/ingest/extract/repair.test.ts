import { describe, expect, it } from 'vitest';
import {
  countBadCharacters,
  readRepairContext,
  repairText,
} from '../../../ingest/extract/repair.ts';

describe('repairText', () => {
  it('leaves clean text as it is', () => {
    expect(repairText('Section 12. No person shall be detained.')).toBe(
      'Section 12. No person shall be detained.',
    );
  });

  it('composes letters and undoes ligatures, full-width digits and odd spaces', () => {
    expect(repairText('re\u0301gime de\ufb01ned \uff11\uff12\u00a0days\u3000Part \u2163')).toBe(
      'régime defined 12 days Part IV',
    );
  });

  it('keeps what full compatibility folding would spoil', () => {
    const text = 'Artículo 1º, Nº 5, x², กำหนด, ລຳ, 第一条（总则），“是”…';
    expect(repairText(text)).toBe(text);
  });

  it('puts together Thai and Lao sara am and takes none apart', () => {
    expect(repairText('ก\u0e4d\u0e32หนด น\u0e4d\u0e49\u0e32')).toBe('กำหนด น้ำ');
    expect(repairText('ลก\u0ecd\u0eb2')).toBe('ลกຳ');
    expect(repairText('ก \u0e33หนด')).toBe('กำหนด');
  });

  it('sets Arabic marks on the letters they were parted from', () => {
    expect(repairText('جزء\u064b نهائيا \u064b')).toBe('جزءً نهائياً');
  });

  it('strips control, zero-width and bidirectional characters and soft hyphens', () => {
    expect(repairText('\u202bhealth\u202c\u200b care\u0007\u00ad\ufeff\u200f')).toBe('health care');
  });

  it('keeps the joiners that Persian and Indic words need and no others', () => {
    expect(repairText('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(repairText('क्\u200dष')).toBe('क्\u200dष');
    expect(repairText('hea\u200clth')).toBe('health');
  });

  it('turns Arabic presentation forms into letters and drops kashida', () => {
    expect(repairText('\ufefb\ufee3\ufee2')).toBe('لامم');
    expect(repairText('المـــواد')).toBe('المواد');
    expect(repairText('1430 هـ')).toBe('1430 هـ');
  });

  it.each([
    ['اإلعاقة', 'الإعاقة'],
    ['األشخاص', 'الأشخاص'],
    ['اآلخرين', 'الآخرين'],
    ['االتفاقية', 'الاتفاقية'],
    ['واالجتماعية', 'والاجتماعية'],
    ['حاالت', 'حالات'],
    ['باإلضافة', 'بالإضافة'],
  ])('puts the swapped lam-alef of %s right', (wrong, right) => {
    expect(repairText(wrong)).toBe(right);
    expect(repairText(right)).toBe(right);
  });

  it('repairs doubtful forms only in documents that swap throughout', () => {
    const swapped = readRepairContext('األشخاص ذوي اإلعاقة في اآلونة األخيرة');
    expect(repairText('لألشخاص إال خالل', swapped)).toBe('للأشخاص إلا خلال');
    expect(repairText('لألعاب')).toBe('لألعاب');
  });

  it('joins words broken at the end of a line in Latin and Cyrillic', () => {
    expect(repairText('the treat-\nment of')).toBe('the treatment of');
    expect(repairText('госпита-\nлизация')).toBe('госпитализация');
  });

  it('keeps the hyphen of compounds that the document writes with one', () => {
    const context = readRepairContext('Supported decision-making is a right. decision-\nmaking');
    expect(repairText('decision-\nmaking', context)).toBe('decision-making');
    expect(repairText('non-\ndiscrimination')).toBe('non-discrimination');
  });

  it('does not join a range or a dash to the next line', () => {
    expect(repairText('2010-\n2020')).toBe('2010-\n2020');
    expect(repairText('the State -\nparty')).toBe('the State -\nparty');
  });

  it('takes a huge word without a space in little time', () => {
    const started = performance.now();
    repairText(`${'a'.repeat(300_000)}-\n${'b'.repeat(300_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('countBadCharacters', () => {
  it('counts replacement, private-use and control characters but not symbol bullets', () => {
    expect(countBadCharacters('a\ufffd\ue001\u0003\nb')).toBe(3);
    expect(countBadCharacters('\uf0b7 item')).toBe(0);
  });
});
