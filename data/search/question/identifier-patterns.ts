/** Shapes of the numbers of acts and of what follows and precedes them. */

export const DATE =
  /(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d{2})|\d{4}([./-])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01]))(?![\d/])/uy;
export const GROUPED = /\d{1,3}(?:(?:[.,]\d{3}){1,2}| \d{3})(?!\d|[.,]\d)/uy;
/** "/2002", "-83", ":387", "/2010/QH12", "/78/EC". */
export const PARTNER =
  /\)?(?:\s?(?<sign>[/:-])\s?|(?<dot>\.))(?<partner>\d{1,5})(?!\d|[.,:/-]\d)(?:[/-]\p{Lu}{1,4}\d{0,2}(?:-\p{Lu}{1,4})?(?![\p{L}\d]))?/uy;
/** Morocco: "1-58-295", kind of dahir, year and number. */
export const TRIPLE = /[-.](\d{2})[-.](\d{1,3})(?![\d.-])/uy;
/** "217 A (III)": sessions of the General Assembly. */
export const SESSION = /\s?[A-Z]?\s?\((?<roman>[IVXL]{1,6})\)(?:\s[A-Z](?!\p{L}))?/uy;
export const YEAR_AFTER =
  /\)?(?:(?<word>,?\s{1,2}(?:of(?: the year)?|de|del|do|du|von|от|від|af|av|tahun|năm)\s{1,2})|,\s)\(?(?<year>\d{4})(?!\d|[./-]\d)\)?/iuy;
export const ARABIC_YEAR =
  /\s?\)?\s{0,2}(?:ل?سن[ةه]|ل?لعام|عام)\s{1,2}\(?\s?(?<year>\d{4})(?!\d)(?:\s?\))?/uy;
export const DATE_AFTER =
  /\)?,?\s{1,2}(?:(?:de|of|du|del|di|da|do|dd|vom|von|от|від|af|av|van|dated|din|z dnia|ze dne|بتاريخ|وتاريخ)\s{1,2})?(?:l['’])?(?:\d{1,2}(?:st|nd|rd|th|er|[º°o.])?\s{1,2}(?:de |d['’]|of )?\p{L}{3,14}\.?,?\s{1,2}(?:de[l]? |of )?|\d{1,2}[./-]\d{1,2}[./-])(?<year>\d{4})(?!\d)/iuy;
export const YEAR_BEFORE =
  /(?<=(?<![\p{L}\d])(?:\d{1,2}\.\d{1,2}\.)?(?<year>1[89]\d\d|20\d\d)(?:\s?(?:г|р|року|года|yil\p{L}{0,3})\.?)?,?\s{1,2})/iuy;
/** What goes on after digits that have no word for an act before them. */
export const AHEAD =
  /[/:-]\s?[\d\p{Lu}фвз]|[.,]\d|[号號호]|\s(?:[号號호ФЗ\d]|sayılı|фз|\p{L}{1,6}\s(?:the year )?\(?\d{4}(?!\d))|\s?\)\s\p{L}{1,5}\s\d{4}(?!\d)/uy;
/** The convocation or the kind behind a number: "2205-VIII", "62/95-ВР", "181-ФЗ". */
export const SUFFIX =
  /(?:\/(?<year>\d\d))?(?:-\s?(?<roman>[IVXІХ]{1,5})|[-\s]\s?(?<kind>ФКЗ|ФЗ|FKZ|FZ|ВР|BP|ЗРК|ЗРУ|ЗРТ)|-(?<letters>[А-ЯЁІЇЄЎҚҒҲӨҮҢӘ]{1,4}))(?![\p{L}\d]|-\d)/uy;
/** The same as readers type it. */
export const SUFFIX_TYPED =
  /(?:\/(?<year>\d\d))?(?:-(?<roman>viii|vii|vi|ix|iv|iii|xii)|[-\s](?<kind>фкз|фз|fkz|fz|вр|bp|зрк|зру|зрт))(?![\p{L}\d])/uy;
export const KIND_BEFORE =
  /(?<=(?<![\p{L}\p{N}])(?<all>(?<kind>ФЗ|ФКЗ|FZ|FKZ|ЗРУ|ЗРК|УП|ПП|م)\s?[-/]))/iuy;
/** How the database of the Verkhovna Rada writes a convocation. */
export const CONVOCATION = /-(?<code>1[24-9]|20)(?![\p{L}\d]|[-/.]\d)/uy;
export const CONVOCATIONS: Readonly<Record<string, string>> = {
  12: 'xii',
  14: 'iii',
  15: 'iv',
  16: 'v',
  17: 'vi',
  18: 'vii',
  19: 'viii',
  20: 'ix',
};
export const NUMBER_SIGN = /\s?(?:[号號호]|sayılı(?!\p{L}))/uy;
export const BRACKETED_YEAR = /(?<=[〔[［（(](?<year>\d{4})[〕\]］）)]\s?(?:第\s?)?)/uy;
