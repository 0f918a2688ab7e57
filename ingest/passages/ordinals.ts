/**
 * Numbers that laws write out in words. Words are known by their stems, so that genders and cases
 * share one; tens stand before their units ("vigésimo octava", "двадцать первая") or, in Arabic,
 * after them.
 */
import { Remembered } from '../../data/search/words/remembered.ts';

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

type Stems = readonly (readonly [RegExp, number])[];
const compile = (list: readonly (readonly [string, number])[]): Stems =>
  list.map(([stems, value]) => [new RegExp(`^(?:${stems})`, 'u'), value]);
const UNIT = compile(UNITS);
const TEEN = compile(TEENS);
const TEN = compile(TENS);

/** How many letters may follow a stem. */
const LONGEST_ENDING = 6;

const WORDS = /^([\p{L}\p{M}’']+)(?:[\s-]([\p{L}\p{M}’']+))?/u;
const ARABIC_TEN = /^(?:عشرة?|و(?:العشر|الثلاث|ال[أا]ربع|الخمس)[وي]ن)$/u;

/** A number in words at the beginning of a text. */
export interface Ordinal {
  value: number;
  /** Characters that it takes. */
  length: number;
}

const MOST_KEPT = 5000;
/** None where the words are no number. */
const kept = new Remembered<{ ordinal?: Ordinal }>(MOST_KEPT);

/**
 * The number in words with which a text begins: "primero" → 1, "vigésimo octava" → 28,
 * "الثانية عشرة" → 12.
 *
 * @returns undefined when it begins with no stem that is known
 */
export function ordinalAt(text: string): Ordinal | undefined {
  const [both, first = '', second] = WORDS.exec(text.slice(0, 60).toLowerCase()) ?? [];
  if (both === undefined) return undefined;
  let known = kept.get(both);
  if (!known) {
    known = { ordinal: compound(both, first, second) ?? oneWord(first) };
    kept.set(both, known);
  }
  return known.ordinal;
}

/** The value of a number in words, and nothing else. */
export function ordinalOf(words: string): number | undefined {
  return ordinalAt(words.trim())?.value;
}

function compound(both: string, first: string, second: string | undefined): Ordinal | undefined {
  if (second === undefined) return undefined;
  if (ARABIC_TEN.test(second)) {
    const unit = stemIn(UNIT, first)?.value;
    const ten = second.startsWith('و') ? stemIn(TEN, second.slice(1))?.value : 10;
    return unit && ten ? { value: ten + unit, length: both.length } : undefined;
  }
  const tens = stemIn(TEN, first);
  const unit = stemIn(UNIT, second);
  if (!tens || !unit || second.length - unit.length > LONGEST_ENDING) return undefined;
  return { value: tens.value + unit.value, length: both.length };
}

function oneWord(word: string): Ordinal | undefined {
  const tens = stemIn(TEN, word);
  for (let at = tens?.length ?? word.length; tens && at < word.length; at += 1) {
    const unit = at - tens.length <= LONGEST_ENDING ? stemIn(UNIT, word.slice(at)) : undefined;
    if (unit && word.length - at - unit.length <= LONGEST_ENDING) {
      return { value: tens.value + unit.value, length: word.length };
    }
  }
  const stem = stemIn(TEEN, word) ?? stemIn(UNIT, word) ?? tens;
  if (!stem || word.length - stem.length > LONGEST_ENDING) return undefined;
  return { value: stem.value, length: word.length };
}

/** The stem a word begins with. */
function stemIn(stems: Stems, word: string): Ordinal | undefined {
  for (const [pattern, value] of stems) {
    const found = pattern.exec(word)?.[0];
    if (found !== undefined) return { value, length: found.length };
  }
  return undefined;
}
