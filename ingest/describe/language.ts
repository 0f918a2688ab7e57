/** Which language a text is in. */
import { eld } from 'eld/extrasmall';
import { franc } from 'franc-all';
import type { Extraction } from '../extract/extraction.ts';

/** Shorter texts are not decided on. */
const SHORTEST = 60;
/** Characters looked at in one text: more does not change the answer, only the cost. */
const LOOKED_AT = 450;

/** Scripts of one language each. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/[\u4e00-\u9fff]/gu, 'zh'],
  [/[\u0e00-\u0e7f]/gu, 'th'],
  [/[\u0e80-\u0eff]/gu, 'lo'],
  [/[\u1780-\u17ff]/gu, 'km'],
  [/[\u1000-\u109f]/gu, 'my'],
  [/[\u10a0-\u10ff]/gu, 'ka'],
  [/[\u0530-\u058f]/gu, 'hy'],
  [/[\u0590-\u05ff]/gu, 'he'],
  [/[\u0370-\u03ff]/gu, 'el'],
  [/[\u1200-\u137f]/gu, 'am'],
  [/[\u0d80-\u0dff]/gu, 'si'],
  [/[\u0780-\u07bf]/gu, 'dv'],
  [/[\u0f00-\u0fff]/gu, 'dz'],
  [/[\u0980-\u09ff]/gu, 'bn'],
  [/[\u0a80-\u0aff]/gu, 'gu'],
  [/[\u0b80-\u0bff]/gu, 'ta'],
  [/[\u0c00-\u0c7f]/gu, 'te'],
  [/[\u0c80-\u0cff]/gu, 'kn'],
  [/[\u0d00-\u0d7f]/gu, 'ml'],
];

/** Characters that only one of the two ways of writing Chinese has. */
const TRADITIONAL =
  /[條為國與應規療機關會學權務處該並實單將對當無業產證據發給開個來說書員從這後見長門間問題類]/gu;
const SIMPLIFIED =
  /[条为国与应规疗机关会学权务处该并实单将对当无业产证据发给开个来说书员从这后见长门间问题类]/gu;

/** Languages of laws that eld does not know: ISO 639-3, as franc has it, to BCP 47. */
const BEYOND_ELD: Readonly<Record<string, string>> = {
  kin: 'rw',
  run: 'rn',
  swh: 'sw',
  som: 'so',
  afr: 'af',
  sot: 'st',
  tsn: 'tn',
  xho: 'xh',
  zul: 'zu',
  ssw: 'ss',
  sna: 'sn',
  nya: 'ny',
  lug: 'lg',
  hau: 'ha',
  ibo: 'ig',
  plt: 'mg',
  ind: 'id',
  smo: 'sm',
  ton: 'to',
  fij: 'fj',
  mlt: 'mt',
  gle: 'ga',
  glg: 'gl',
  ltz: 'lb',
  uzn: 'uz',
  tuk: 'tk',
  hat: 'ht',
  bos: 'bs',
  cym: 'cy',
  nno: 'nn',
  grn: 'gn',
  quz: 'qu',
  tet: 'tet',
  bis: 'bi',
  tpi: 'tpi',
  kaz: 'kk',
  kir: 'ky',
  tgk: 'tg',
  khk: 'mn',
  mkd: 'mk',
  pbu: 'ps',
  prs: 'fa',
  npi: 'ne',
  tir: 'ti',
};
/** Neighbours that eld gives for languages it does not know, by what franc may answer instead. */
const LATIN_DOUBTFUL = new Set([
  'eu',
  'tl',
  'ms',
  'yo',
  'et',
  'fi',
  'sq',
  'az',
  'tr',
  'ku',
  'nl',
  'hr',
  'hu',
  'vi',
  'lv',
  'lt',
  'pt',
  'is',
]);
const OTHER_DOUBTFUL = new Set(['ru', 'bg', 'sr', 'uk', 'be', 'fa', 'ar', 'ur', 'hi', 'mr', 'am']);

/**
 * @returns BCP 47 language of a text, `zh` for simplified and `zh-Hant` for traditional Chinese;
 *   empty when the text is too short or nothing is sure
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, LOOKED_AT);
  const script = languageOfScript(sample);
  if (script) return script;
  if (sample.length < SHORTEST) return '';
  const found = eld.detect(sample);
  const language = found.language;
  if (
    language === '' ||
    LATIN_DOUBTFUL.has(language) ||
    OTHER_DOUBTFUL.has(language) ||
    !found.isReliable()
  ) {
    return beyondEld(sample, language) ?? (found.isReliable() ? language : '');
  }
  return language;
}

const ELD_TO_FRANC: Readonly<Record<string, string>> = {
  eu: 'eus',
  tl: 'tgl',
  ms: 'zlm',
  yo: 'yor',
  et: 'ekk',
  fi: 'fin',
  sq: 'als',
  az: 'azj',
  tr: 'tur',
  ku: 'kmr',
  nl: 'nld',
  hr: 'hrv',
  hu: 'hun',
  vi: 'vie',
  lv: 'lvs',
  lt: 'lit',
  pt: 'por',
  is: 'isl',
  ru: 'rus',
  bg: 'bul',
  sr: 'srp',
  uk: 'ukr',
  be: 'bel',
  fa: 'pes',
  ar: 'arb',
  ur: 'urd',
  hi: 'hin',
  mr: 'mar',
  am: 'amh',
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  de: 'deu',
  it: 'ita',
  ca: 'cat',
  ro: 'ron',
};

/** Kirundi and Kinyarwanda are alike but in spelling: "canke", "ica", "ivy-" where Rwanda writes "cyangwa", "icya", "iby-". */
const KIRUNDI = /\b(?:canke|ica|ico|aca|ivy\p{L}+|vy[aoi]\p{L}*|ibwirizwa|uburundi|burundi)\b/iu;

function beyondEld(sample: string, language: string): string | undefined {
  const known = ELD_TO_FRANC[language];
  const answer = franc(sample, {
    only: [...Object.keys(BEYOND_ELD), ...Object.values(ELD_TO_FRANC)],
  });
  if (answer === 'kin' || answer === 'run') return KIRUNDI.test(sample) ? 'rn' : 'rw';
  return answer === known ? undefined : BEYOND_ELD[answer];
}

function languageOfScript(sample: string): string | undefined {
  if (
    !/[\u0370-\u03ff\u0530-\u05ff\u0780-\u07bf\u0980-\u1fff\u3040-\u9fff\uac00-\ud7af]/u.test(
      sample,
    )
  )
    return undefined;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (count < 4 || count * (language === 'ja' ? 8 : 2.5) < letters) continue;
    return language === 'zh' ? chinese(sample) : language;
  }
  return undefined;
}

function chinese(sample: string): string {
  const traditional = sample.match(TRADITIONAL)?.length ?? 0;
  const simplified = sample.match(SIMPLIFIED)?.length ?? 0;
  return traditional > simplified ? 'zh-Hant' : 'zh';
}

/** Text is judged in stretches of less than a page: gazettes change language within one. */
const STRETCH = 1200;
/** A further language must have this share of the stretches. */
const SMALLEST_SHARE = 0.1;
const MOST_STRETCHES = 40;
/** Every so manieth stretch is looked at first; the others when those do not agree. */
const FIRST_LOOK = 3;

/**
 * Languages of a file, main language first; empty when there is too little text. The language the
 * markup declares comes first if some of the text, or all that cannot be told, is in it.
 */
export function languagesOf({ blocks, declaredLanguage }: Extraction): string[] {
  const counts = new Map<string, number>();
  let decided = 0;
  const count = (stretch: string) => {
    const language = languageOf(stretch);
    if (language === '') return;
    decided += 1;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  };
  const pieces = spread(stretches(blocks));
  const isFirst = (_: string, index: number) => index % FIRST_LOOK === 0;
  pieces.filter(isFirst).forEach(count);
  if (counts.size !== 1) pieces.filter((piece, index) => !isFirst(piece, index)).forEach(count);
  const found = [...counts]
    .sort((a, b) => b[1] - a[1])
    .filter(([, count], index) => index === 0 || count >= Math.max(2, decided * SMALLEST_SHARE))
    .map(([language]) => language);
  const declared = declaredLanguage?.split('-')[0];
  if (!declared) return found;
  const same = found.find((language) => language.split('-')[0] === declared);
  if (same) return [same, ...found.filter((language) => language !== same)];
  return found.length === 0 ? [declaredLanguage as string] : found;
}

function stretches(blocks: Extraction['blocks']): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { text } of blocks) {
    if (text.length > STRETCH * 2) {
      for (let at = 0; at < text.length; at += STRETCH) pieces.push(text.slice(at, at + LOOKED_AT));
      continue;
    }
    piece += `${text}\n`;
    if (piece.length < STRETCH) continue;
    pieces.push(piece);
    piece = '';
  }
  if (piece.length >= SHORTEST || pieces.length === 0) pieces.push(piece);
  return pieces;
}

/** At most so many of them, evenly spread. */
function spread(pieces: readonly string[]): string[] {
  const step = Math.max(1, pieces.length / MOST_STRETCHES);
  const chosen: string[] = [];
  for (let at = 0; at < pieces.length; at += step) chosen.push(pieces[Math.floor(at)] as string);
  return chosen;
}
