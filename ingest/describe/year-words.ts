/** Years that laws write out in words, in English, French, Spanish, Portuguese and Italian. */

const UNITS =
  'un uno una um uma one=1 dos dois duas deux two due=2 tres três trois three tre=3 cuatro quatro quatre four quattro=4 cinco cinq five cinque=5 seis six sei=6 siete sete sept seven sette=7 ocho oito huit eight otto=8 nueve nove neuf nine=9 diez dez dix ten dieci=10 once onze eleven undici=11 doce doze douze twelve=12 trece treze treize thirteen=13 catorce catorze quatorze fourteen=14 quince quinze fifteen=15 dieciséis dieciseis dezesseis dezasseis seize sixteen=16 diecisiete dezessete dezassete seventeen=17 dieciocho dezoito eighteen=18 diecinueve dezenove dezanove nineteen=19 veinte vinte vingt vingts twenty=20 veintiuno veintiún veintiun=21 veintidós veintidos=22 veintitrés veintitres=23 veinticuatro=24 veinticinco=25 veintiséis veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta trinta trente thirty=30 cuarenta quarenta quarante forty fourty=40 cincuenta cinquenta cinquante fifty=50 sesenta sessenta soixante sixty=60 setenta septante seventy=70 ochenta oitenta eighty huitante octante=80 noventa nonante ninety=90 cien ciento cento=100 quinientos quinhentos=500 seiscientos seiscentos=600 setecientos setecentos=700 ochocientos oitocentos=800 novecientos novecentos=900';
/** Words between the parts that add nothing. */
const JOINING: ReadonlySet<string> = new Set(['y', 'e', 'et', 'and']);
const THOUSAND: ReadonlySet<string> = new Set(['mil', 'mille', 'mila', 'thousand']);
const HUNDRED: ReadonlySet<string> = new Set(['cent', 'cents', 'hundred']);

/** Where a year in words begins, and the words that may belong to it: source of an expression. */
export const YEAR_IN_WORDS =
  '(?:(?:one|two|dos|dois|deux|due)\\s(?:thousand|mil|mille|mila)|mil|mille|nineteen\\shundred)(?!\\p{L})(?:[\\s-]\\p{L}+){0,8}';

let values: ReadonlyMap<string, number> | undefined;

function valueOfWord(word: string): number | undefined {
  values ??= new Map(
    [...UNITS.matchAll(/([^=\d]+)=(\d+)/gu)].flatMap(([, words = '', value]) =>
      words
        .trim()
        .split(' ')
        .map((one) => [one, Number(value)] as const),
    ),
  );
  return values.get(word);
}

/**
 * @param words such as "mil novecientos sesenta y ocho", "two thousand and five" or "mil neuf cent
 *   quatre-vingt-dix-neuf", and perhaps more
 * @returns the year, or undefined when the words begin with none
 */
export function yearInWords(words: string): number | undefined {
  let thousands = 0;
  let hundreds = 0;
  let rest = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    if (JOINING.has(word)) continue;
    if (THOUSAND.has(word) && thousands === 0) {
      thousands = 1000 * (rest || 1);
      rest = 0;
      continue;
    }
    if (HUNDRED.has(word) && hundreds === 0) {
      hundreds = 100 * (rest || 1);
      rest = 0;
      continue;
    }
    const value = valueOfWord(word);
    if (value === undefined) break;
    // French counts four twenties.
    rest = value === 20 && rest === 4 ? 80 : rest + value;
  }
  const year = thousands + hundreds + rest;
  return year >= 1500 && year < 2100 ? year : undefined;
}

/**
 * @param words such as "veintiún", "treinta y uno" or "cinq"
 * @returns the day of a month, or undefined when the words are no number up to 31
 */
export function dayInWords(words: string): number | undefined {
  let day = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    if (JOINING.has(word)) continue;
    const value = valueOfWord(word);
    if (value === undefined) return undefined;
    day += value;
  }
  return day >= 1 && day <= 31 ? day : undefined;
}
