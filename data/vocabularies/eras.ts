/** Eras of Japan and of the Republic of China: the year before the first of each. */
export const YEAR_BEFORE_ERA: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
};
