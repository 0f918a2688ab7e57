/** Years that laws write out in words, in Spanish and Portuguese. */

const UNITS =
  'uno un una um uma=1 dos dois duas=2 tres três=3 cuatro quatro=4 cinco=5 seis=6 siete sete=7 ocho oito=8 nueve nove=9 diez dez=10 once onze=11 doce doze=12 trece treze=13 catorce catorze quatorze=14 quince quinze=15 dieciséis dieciseis dezesseis dezasseis=16 diecisiete dezessete dezassete=17 dieciocho dezoito=18 diecinueve dezenove dezanove=19 veinte vinte=20 veintiuno veintiún veintiun=21 veintidós veintidos=22 veintitrés veintitres=23 veinticuatro=24 veinticinco=25 veintiséis veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta trinta=30 cuarenta quarenta=40 cincuenta cinquenta=50 sesenta sessenta=60 setenta=70 ochenta oitenta=80 noventa=90 cien ciento cento=100 quinientos quinhentos=500 seiscientos seiscentos=600 setecientos setecentos=700 ochocientos oitocentos=800 novecientos novecentos=900';

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
 * @param words such as "mil novecientos sesenta y ocho" or "dois mil e quinze", and perhaps more
 * @returns the year, or undefined when the words begin with none
 */
export function yearInWords(words: string): number | undefined {
  let thousands = 0;
  let rest = 0;
  for (const word of words.toLowerCase().split(/\s+/u)) {
    if (word === 'y' || word === 'e') continue;
    if (word === 'mil' && thousands === 0) {
      thousands = 1000 * (rest || 1);
      rest = 0;
      continue;
    }
    const value = valueOfWord(word);
    if (value === undefined) break;
    rest += value;
  }
  const year = thousands + rest;
  return thousands > 0 && year >= 1500 && year < 2100 ? year : undefined;
}
