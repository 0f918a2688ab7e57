/**
 * The year of a Ukrainian law, told from its number. The Verkhovna Rada numbers its acts in one row
 * from the beginning to the end of a convocation, and writes the convocation behind the number:
 * "№ 2801-XII"; in its database the same is "2801-12".
 */

/** Roman number of the convocation → how the database of the Rada counts it. */
const CONVOCATIONS: Readonly<Record<string, number>> = {
  XII: 12,
  XIV: 14,
  III: 14,
  IV: 15,
  V: 16,
  VI: 17,
  VII: 18,
  VIII: 19,
  IX: 20,
};

/**
 * First and last number of each year that laws of known date vouch for (numbers and dates as the
 * Official Bulletin of the Rada states them); between two years nothing is said.
 */
const YEARS: Readonly<
  Record<number, readonly (readonly [year: number, from: number, to: number])[]>
> = {
  12: [
    [1990, 1, 560],
    [1991, 640, 1990],
    [1992, 2060, 2870],
    [1993, 2929, 3792],
    [1994, 3855, 4400],
  ],
  14: [
    [1998, 1, 370],
    [1999, 390, 1330],
    [2000, 1391, 2195],
    [2001, 2210, 2905],
    [2002, 2918, 3200],
  ],
  15: [
    [2002, 1, 380],
    [2003, 429, 1385],
    [2004, 1425, 2288],
    [2005, 2322, 3240],
    [2006, 3320, 3600],
  ],
  16: [
    [2006, 1, 533],
    [2007, 560, 1200],
  ],
  17: [
    [2007, 1, 107],
    [2008, 115, 836],
    [2009, 850, 1785],
    [2010, 1810, 2860],
    [2011, 2910, 4285],
    [2012, 4310, 5520],
  ],
  18: [
    [2013, 10, 710],
    [2014, 720, 1710],
  ],
  19: [
    [2014, 1, 80],
    [2015, 100, 928],
    [2016, 955, 1801],
    [2017, 1820, 2264],
    [2018, 2268, 2660],
    [2019, 2680, 2830],
  ],
  20: [
    [2019, 1, 400],
    [2020, 430, 1120],
    [2021, 1150, 1985],
    [2022, 2000, 2850],
    [2023, 2880, 3535],
    [2024, 3550, 4175],
    [2025, 4196, 4710],
  ],
};

const NUMBER = /(?:№\s?|\()(\d{1,4})-(XII|XIV|III|IV|IX|VI{0,3}|1[24-9]|20)(?!\p{L}|\d)/u;

/** @returns the year of the first number in the line, and the number as it is written */
export function yearOfUkrainianNumber(line: string): { year: number; quote: string } | undefined {
  const match = NUMBER.exec(line);
  if (!match) return undefined;
  const [quote, number, convocation = ''] = match;
  const years = YEARS[CONVOCATIONS[convocation] ?? Number(convocation)] ?? [];
  const found = years.find(([, from, to]) => Number(number) >= from && Number(number) <= to);
  return found && { year: found[0], quote };
}
