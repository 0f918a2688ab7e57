/** Who issued a document, and for the whole country or a part of it. */
import type { DescribedValue } from '../../data/model.ts';
import { mapTypeWord } from '../../data/vocabularies/document-types.ts';
import type { Front } from './front.ts';

const LINES = 24;
const LONGEST = 100;
/** A line that is the name of an institution and nothing else. */
const NAME =
  /^(?:the\s|el\s|la\s|le\s)?(?:(?:federal|national|state|royal|general|supreme)\s){0,2}(?:ministry|department|council|commission|committee|institute|board|agency|authority|secretariat|parliament|senate|ministerio|secretar[ií]a|congreso|asamblea|instituto|ministère|assemblée|conseil|minist[eé]rio|assembleia|congresso|bundesministerium|министерство|міністерство|кабінет|верховна|верховный|правительство|وزارة|مجلس|comit[eé]|comité)(?:\s(?:of|on|for|and|the|de|del|da|do|des|du|la|le|y|et|e|и|та|і)|[\s,]+\p{L}[\p{L}’'-]+){1,10}$/iu;
const PEOPLE = /\b(?:members|staff|chair(?:person|man)?)\b/iu;
const ARTICLE = /^(?:the|el|la|o|a|der|die)\s/iu;
/** Formulas of enactment, from which the enacting body is taken. */
const ENACTING: readonly RegExp[] = [
  /be it enacted by (?:the )?((?:queen|king|president|parliament|legislature|national assembly|congress|oireachtas|senate)[^,;:.\n]{0,80})/iu,
  /\benacted by the (parliament [^,;:.\n]{0,40}|congress [^,;:.\n]{0,40}|national assembly[^,;:.\n]{0,40})/iu,
  /(el senado y c[aá]mara de diputados[^,;:.\n]{0,60}?)(?=\s?reunidos|,|\ssanciona)/iu,
  /((?:el |la )(?:congreso|asamblea legislativa|asamblea nacional|presidente|junta de gobierno)[^,;:.\n]{0,70}?)(?=\s(?:decreta|sanciona|ha dado|expide|ha dictado))/iu,
  /(l['’]assemblée nationale[^,;:.\n]{0,60}?)\s(?:a|ont) (?:adopté|délibéré)/iu,
  /((?:der|die) (?:bundestag|nationalrat|landtag|bundesversammlung|große rat)[^,;:.\n]{0,40}?)(?=\shat\b|\sbeschlie)/iu,
  /(o congresso nacional|a assembleia (?:da república|nacional))[^,;:.\n]{0,30}?\s?decreta/iu,
  /(верховна рада україни)\s?п\s?о\s?с\s?т\s?а\s?н/iu,
  /(el consell general)[^,;:.\n]{0,80}\saprova/iu,
];
/** Parts of a State that make laws of their own. */
const SUBNATIONAL =
  /(?:legislature of the (?:state|province|territory) of|(?:state|province|canton|territory) of \p{Lu}\p{L}+ (?:act|law|legislature|gazette)|legislative assembly of (?:the )?(?:province|state|\p{Lu}\p{L}+ as follows)|legislatura (?:de la provincia|del estado|provincial)|(?:senado y c[aá]mara de diputados|poder ejecutivo) de la provincia|gobierno (?:regional|del estado) de|ley (?:provincial|foral|estatal)|comunidad autónoma|parlament de catalunya|assembleia legislativa do estado|\blandtag\b|landesgesetzblatt|\blgbl\b|freistaat|kanton(?:srat)?\s\p{Lu}|grand conseil du canton|conseil régional|законодательн\p{L}+ собрани\p{L}+ \p{Lu}|обласн\p{L}+ рад|人民代表大会常务委员会.{0,12}(?:省|市)|(?:省|自治区)人民(?:政府|代表大会))/iu;
const LOCAL =
  /(?:\bmunicipal (?:by-?law|ordinance|council of)|city council of|ordenanza (?:municipal|n)|concejo (?:municipal|deliberante)|ayuntamiento de|câmara municipal|conseil municipal|gemeinderat|міська рада|городск\p{L}+ дум)/iu;
const LEVEL_FRONT = 2500;

/** @returns the institution that the first lines or the formula of enactment name */
export function issuerOf(front: Front): DescribedValue<'issuer'> | undefined {
  for (const pattern of ENACTING) {
    const match = pattern.exec(front.text);
    if (match?.[1]) return issuer(match[1], match[0], 0.8);
  }
  const line = front.lines
    .slice(0, LINES)
    .find(
      ({ text }) =>
        text.length <= LONGEST && NAME.test(text) && !PEOPLE.test(text) && !mapTypeWord(text),
    );
  return line && issuer(line.text, line.text, 0.65, line.page);
}

/** @returns `national` only for States whose parliament or government the text names as its maker */
export function levelOf(front: Front, binding: boolean): DescribedValue<'level'> | undefined {
  const text = front.text.slice(0, LEVEL_FRONT);
  const local = LOCAL.exec(text);
  if (local) return level('local', 0.7, local[0]);
  const part = SUBNATIONAL.exec(text);
  if (part) return level('subnational', 0.75, part[0]);
  if (!binding) return undefined;
  const national = ENACTING.map((pattern) => pattern.exec(front.text)).find((match) => match);
  return national ? level('national', 0.75, national[0]) : undefined;
}

function issuer(
  value: string,
  quote: string,
  confidence: number,
  page?: number,
): DescribedValue<'issuer'> {
  return {
    field: 'issuer',
    value: value.replace(/\s+/gu, ' ').trim().replace(ARTICLE, ''),
    confidence,
    origin: 'rule',
    evidence: { quote: quote.slice(0, 200), ...(page ? { page } : {}) },
  };
}

function level(value: string, confidence: number, quote: string): DescribedValue<'level'> {
  return { field: 'level', value, confidence, origin: 'rule', evidence: { quote } };
}
