/** How an automatic number is written: the names of OOXML (ST_NumberFormat, ECMA-376 17.18.59). */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperLetter':
      return letters(number, 'abcdefghijklmnopqrstuvwxyz').toUpperCase();
    case 'lowerLetter':
      return letters(number, 'abcdefghijklmnopqrstuvwxyz');
    case 'russianLower':
      return letters(number, 'абвгдежзиклмнопрстуфхцчшщыэюя');
    case 'russianUpper':
      return letters(number, 'абвгдежзиклмнопрстуфхцчшщыэюя').toUpperCase();
    case 'arabicAlpha':
      return letters(number, 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي');
    case 'arabicAbjad':
      return letters(number, 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ');
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return chinese(number);
    case 'hindiNumbers':
      return digits(number, 0x966);
    case 'thaiNumbers':
      return digits(number, 0xe50);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : String(number);
    default:
      return String(number);
  }
}

/** Lower-case Roman numeral. */
export function roman(number: number): string {
  const steps = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  if (number > 4999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, sign] of steps) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** a … z, aa, bb … as word processors count. */
function letters(number: number, alphabet: string): string {
  if (number < 1 || number > alphabet.length * 20) return String(number);
  const letter = alphabet[(number - 1) % alphabet.length] ?? '';
  return letter.repeat(Math.ceil(number / alphabet.length));
}

function digits(number: number, zero: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** Chinese numeral as laws count their articles: 十, 十一, 二十, 一百零五. */
export function chinese(number: number): string {
  if (number < 0 || number > 9999) return String(number);
  if (number === 0) return '〇';
  const figures = '零一二三四五六七八九';
  let text = '';
  let gap = false;
  for (const [unit, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const figure = Math.floor(number / unit) % 10;
    if (figure === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${figures[figure]}${sign}`;
      gap = false;
    }
  }
  return text.replace(/^一十/, '十');
}
