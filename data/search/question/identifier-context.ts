import { rememberWordBefore } from '../words/word-before.ts';

/** What stands around a number and tells whether it numbers an act: words, marks, money, pages. */

/** Words for an act as they begin; endings may follow ("закону", "القانون", "Gesetzes"). */
const STEMS = [
  // en
  'act|law|bill|decree|ordinance|proclamation|regulation|directive|statute|order|resolution',
  'convention|treaty|instrument|legal notice|government notice|decision|recommendation',
  // es, pt, ca, gl
  'ley|lei|llei|decreto|decret|orden|ordem|ordre|resoluci|resoluç|reglamento|regulamento|acuerdo',
  'acordada|convenio|convenç|convención|directiva|portaria|despacho|medida provisória|dictamen',
  // fr, it, ro
  'loi|décret|arrêté|ordonnance|dahir|règlement|résolution|circulaire|legge|legea|lege',
  'ordinanza|regolamento|direttiva|hotărâre',
  // de, nl and the North
  'gesetz|verordnung|richtlinie|erlass|wet|besluit|lov|lag|förordning|forordning|laki|asetus|lög',
  // Slavonic, Turkic and their neighbours
  'закон|указ|постановлени|постанов|приказ|наказ|распоряжени|розпорядженн|кодекс|резолюци|декрет',
  'ustaw|rozporządzeni|zákon|vyhlášk|zakon|uredb|pravilnik|törvény|rendelet|ligj|seadus|įstatym',
  'likum|kanun|yasa|νόμο|қонун|заң',
  // Arabic, Persian, Urdu
  'قانون|مرسوم|قرار|ظهير|نظام|لائح|تعميم|تصويب',
  // Asia
  'undang-undang|peraturan|akta|luật|nghị định|thông tư|법률|대통령령|itegeko|sheria|batas pambansa',
].join('|');
/** Short forms, which take no ending. */
const SHORT =
  'd\\.?\\s?lgs|d\\.?p\\.?r|d\\.?f\\.?l|d\\.?l|r\\.?d\\.?l|r\\.?d|r\\.?a|b\\.?p|uu|pp|s\\.?i|l\\.?n|l\\.?i|g\\.?n|sfs|bgbl';
/** What may stand between the word and the number: "Ley Orgánica 3/2018", "Regulation (EU) No". */
const ADJECTIVES =
  'org[aáà]nic|legislati|federal|nacional|nation|regional|foral|suprem|ministeri|constitu|compleme|presiden|royal|execut|ley|lei|law|loi|polític|básic|estatal|provincial|україни|республики|اتحادي|الاتحادي|ملكي|رئاسي|تشريعي|سلطاني|وزاري';

const MARK =
  'n\\s?[.º°ᵒ]{1,3}|n\\.?\\s?[oo°º]\\.?|n|no|№|núm(?:ero)?\\.?|n[uú]mero|num\\.?|nro\\.?|nr\\.?|number|numéro|nummer|nomor|nombor|číslo|č\\.|čís\\.|br\\.?|broj|sz\\.|blg\\.?|αριθ\\.?|αρ\\.|số|sayı|rakamı?|#|رقم|عدد|شماره|نمبر';
/** Korean and Chinese write the mark without a space, in the number itself. */
const JOINED_MARK = '令?第|제';
/** "Royal Decree", "Real Decreto", "Republic Act". */
const RANK = '(?:royal|real|reial|republic|federal|supreme|presidential|emiri|amiri|executive)';

const PREFIX = '(?:[وفبكل]{0,2}ال|لل|[وبل])?';

/**
 * Read backwards from a number: the word for an act, and the mark of a number, as far as they stand
 * there. Group `all` says how far they reach.
 */
export const BEFORE_NUMBER = new RegExp(
  `(?<=(?<all>(?:(?<![\\p{L}\\p{N}])(?<type>(?:${RANK}\\s)?${PREFIX}(?:${STEMS})\\p{L}{0,6}|${SHORT})(?:[\\s-]{1,2}(?:${ADJECTIVES})\\p{L}{0,7}){0,2}(?:\\s?\\((?:EU|EC|EEC|UE|CE|CEE|EG|EWG)(?:, ?Euratom)?\\))?[\\s.,:-]{0,2})?(?:(?<mark>(?<![\\p{L}\\p{N}])(?:${MARK})|${JOINED_MARK})[\\s:]{0,2})?\\(?\\s?))`,
  'iuy',
);

const LAST_WORDS = STEMS.replace(/[^|]*\s/gu, '');
const LAST_WORD = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${PREFIX}(?:${LAST_WORDS})\\p{L}{0,6}|lgs|${SHORT}|(?:${ADJECTIVES})\\p{L}{0,7}|${MARK}|euratom\\)|\\(?(?:EU|EC|EEC|UE|CE|CEE|EG|EWG)\\)|[.º°ᵒo])[.,:-]?$|(?:${JOINED_MARK})$`,
  'iu',
);
/**
 * Whether the word before a number may be one that `BEFORE_NUMBER` reads.
 *
 * @param text - With plain signs.
 * @param from - Where the number begins.
 */
export const mayBeNamed = rememberWordBefore(LAST_WORD);

/** A type word by itself before the number is enough for a number of three digits. */
export const OF_ACT =
  /^(?:[^\s]+\s)?(?:act|akta|ley|lei|llei|loi|law|decreto|decret|decree|proclamation|convention|convenio|закон)/iu;

/** Words after which a resolution's "61/106" is meant, not a year. */
export const OF_RESOLUTION = /^(?:\p{L}{0,3})(?:resol|résol|резолюц|قرار)/iu;

/** Before a bare number: a provision, a page, an address, money. */
export const NOT_AN_ACT =
  /(?<=(?:[$€£¥₹₽₴₦¢@_=+]|(?<![\p{L}\p{N}])(?:art[s.]?|art[ií]c\p{L}{1,5}|articolo|artigo|artikel|стат\p{L}{1,3}|ст|пункт\p{L}{0,2}|المادة|مادة|sect?|sections?|secci\p{L}{1,4}|ss?|page|pages|pp?|pág\p{L}{0,4}|стр|с|párr\p{L}{0,5}|para\p{L}{0,8}|tel|tél|тел|phone|fax|ext|box|apartado|casilla|cp|zip|room|usd|eur|us|rs|inr|kes|ghs|gbp|frw|rwf|xaf|zar|nzd|aud|iso|dsm|icd|cie|cim|doi|isbn|issn|item|line|[lrda])\.?|§{1,2}|\d[.,/:-]?)\s{0,2}\(?|\p{L}[*-]?)/iuy;
/** After a bare number: money, a measure, people, a further number. */
export const NOT_A_NUMBER_OF_ACT =
  /\s?(?:[%‰€£$¥₹₽₴°@]|[.,:/-]\d|\d|-\p{L}|(?:pesos|euros?|dollars?|d[oó]lares|francs?|frw|rwf|soles|reais|meticais|rupees|rand|shillings?|cedis|naira|yuan|гри?в\p{L}*|руб\p{L}*|тыс\p{L}*|درهم|دينار|جنيه|ريال|ليرة|[元円원人]|persons?|people|personas?|personnes?|personen|человек|осіб|habitantes?|habitants?|inhabitants|children|niños|patients?|cases?|casos|members|workers|users|beds|camas|lits|days?|d[ií]as|hours?|horas|heures|stunden|years?|años|ans|jahre|km|m2|kg|mg|ml|units?|utm|million|thousand|mil|mille|words|votes)(?!\p{L}))/iuy;
