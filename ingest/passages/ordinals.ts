/**
 * Numbers that laws write out in words. Words are known by their stems, so that genders and cases
 * share one; tens stand before their units ("vigésimo octava", "двадцать первая") or, in Arabic,
 * after them.
 */

const UNITS: readonly (readonly [string, number])[] = [
  [
    'first|one|premi|primer|primeir|prim[oa]|erster?|erstes|erste|[uú]nic|unique|перш|перв|mbere|أول|الأول|الاول|الحادي|حادي|אחד',
    1,
  ],
  ['second|two|deuxi|segund|segon|zweit|друг|втор|kabiri|ثان|الثان', 2],
  ['third|three|troisi|tercer|terceir|dritt|трет|gatatu|ثالث|الثالث', 3],
  ['fourth|four|quatri|cuart|quart|viert|четв|kane|رابع|الرابع', 4],
  ['fifth|five|cinqui|quint|cinqu|fünf|п.?ят|gatanu|خامس|الخامس', 5],
  ['sixth|six|sixi|sext|sis[eè]|sechs|шост|шест|gatandatu|سادس|السادس', 6],
  ['seventh|seven|septi|s[eé]ptim|set[eè]|s[eé]tim|sieb|седьм|сьом|سابع|السابع', 7],
  ['eighth|eight|huiti|octav|oitav|vuit|acht|восьм|вісьм|ос.м|ثامن|الثامن', 8],
  ['ninth|nine|neuvi|noven|nov|neunt|девят|дев.ят|تاسع|التاسع', 9],
];

/** Ten to nineteen in one word; longer stems first where one begins another. */
const TEENS: readonly (readonly [string, number])[] = [
  ['tenth|ten|dixi|d[eé]cim|des[eè]|zehnt|десят|عاشر|العاشر', 10],
  ['elev|onzi|onz[eè]|und[eé]cim|elft|одинадцят|одиннадцат', 11],
  ['twelf|twelv|douzi|dotz|duod[eé]cim|zwölft|дванадцят|двенадцат', 12],
  ['thirteen|treizi|tretz|dreizehn|тринадц', 13],
  ['fourteen|quatorzi|catorz|vierzehn|чотирнадц|четырнадц', 14],
  ['fifteen|quinzi|quinz[eè]|fünfzehn|п.?ятнадц', 15],
  ['sixteen|seizi|setz[eè]|sechzehn|шістнадц|шестнадц', 16],
  ['seventeen|disset|siebzehn|сімнадц|семнадц', 17],
  ['eighteen|divuit|achtzehn|вісімнадц|восемнадц', 18],
  ['nineteen|dinou|neunzehn|дев.ятнадц|девятнадц', 19],
];

const TENS: readonly (readonly [string, number])[] = [
  ['d[eé]cim', 10],
  ['twent|vingt|vig[eé]sim|vint|двадцят|двадцат|العشر|عشر[ويي]ن', 20],
  ['thirt[iy]|trent|trig[eé]sim|тридц|الثلاثو|الثلاثي|ثلاث[وي]ن', 30],
  ['fort|quarant|cuadrag[eé]sim|quadrag[eé]sim|сорок|الأربع|الاربع|[أا]ربع[وي]ن', 40],
  ['fift[iy]|cinquant|quincuag[eé]sim|quinquag[eé]sim|п.?ятдес|пятьдес|الخمس[وي]|خمس[وي]ن', 50],
];

const stem = (list: readonly (readonly [string, number])[]) =>
  `(?:${list.map(([stems]) => stems).join('|')})`;
/** How a stem may go on. */
const END = '[\\p{L}\\p{M}]{0,6}';

/** Arabic puts the unit first: "الثانية عشرة", "الخامسة والعشرون". */
const ARABIC_TEN = '(?:\\sعشرة?(?!\\p{L})|\\sو(?:العشر|الثلاث|ال[أا]ربع|الخمس)[وي]ن)?';

/** Regular-expression source of a number in words, for patterns that expect a number. */
export const ORDINAL_WORD = `(?:(?:${stem(TENS)}${END}[\\s-]?)?${stem(UNITS)}${END}|${stem(TEENS)}${END}|${stem(TENS)}${END})(?![\\p{L}\\p{M}])${ARABIC_TEN}`;

type Stems = readonly (readonly [RegExp, number])[];
const compile = (list: readonly (readonly [string, number])[]): Stems =>
  list.map(([stems, value]) => [new RegExp(`^(?:${stems})`, 'u'), value]);
const UNIT = compile(UNITS);
const TEEN = compile(TEENS);
const TEN = compile(TENS);

/**
 * The value of a number in words: "primero" → 1, "vigésimo octava" → 28, "الثانية عشرة" → 12.
 *
 * @returns undefined when the words begin with no stem that is known
 */
export function ordinalOf(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  const arabic = /^(\p{L}+)\s(عشرة?|و\p{L}+)$/u.exec(text);
  if (arabic) {
    const unit = stemIn(UNIT, arabic[1] ?? '')?.value;
    const ten = arabic[2]?.startsWith('و')
      ? stemIn(TEN, arabic[2].slice(1))?.value
      : stemIn(TEEN, 'عاشر')?.value;
    return unit === undefined || ten === undefined ? undefined : ten + unit;
  }
  const tens = stemIn(TEN, text);
  if (tens) {
    const rest = text.slice(tens.length).replace(/^[\s-]/u, '');
    const place = unitIn(rest);
    if (place !== undefined) return tens.value + place;
  }
  return (stemIn(TEEN, text) ?? stemIn(UNIT, text) ?? tens)?.value;
}

/** The unit that follows the ending of its tens: "o octava", "octava", "y uno". */
function unitIn(rest: string): number | undefined {
  for (let at = 0; at <= 6 && at < rest.length; at += 1) {
    const unit = stemIn(UNIT, rest.slice(at));
    if (unit) return unit.value;
  }
  return undefined;
}

function stemIn(stems: Stems, text: string): { value: number; length: number } | undefined {
  for (const [pattern, value] of stems) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { value, length: found.length };
  }
  return undefined;
}
