/** The number an act bears: "Ley 26.657", "Act 17 of 2002", "Decreto Legislativo Nº 1100". */
import type { DescribedValue } from '../../data/model.ts';
import type { Front } from './front.ts';

const N = '(?:n[º°o.]{1,3}|n[uú]m\\.?|nr\\.?|no\\.?|№|N)\\s?';
const DIGITS = '\\d{1,3}(?:[.,\\u00a0]\\d{3})+|\\d{1,6}';

/** What a document says about its own number, strongest first. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:act|law|decree|regulation|ordinance)\\s(?:${N})?\\d{1,4}\\sof\\s\\d{4}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:ley|decreto(?:[ -]ley|\\slegislativo|\\scon fuerza de ley|\\ssupremo)?|resolución|llei|decret|lei|decreto-lei|loi|décret|legge|lege|law|decree|itegeko)(?:\\s(?:org[aá]nica|constitucional|nacional|org[aà]nica|complementar))?\\s(?:${N})?(?:${DIGITS})(?:[-/]\\d{2,5})?(?=[,.;:)]|$|\\s(?!\\p{L}{3,12}\\s\\d{4}))`,
    'iu',
  ),
  /\b(?:legge|decreto(?:[ -]\p{L}+)?)\s\d{1,2}\s\p{L}{3,12}\s\d{4},\sn\.\s?\d{1,5}\b/iu,
  new RegExp(`\\b(?:DFL|D\\.F\\.L\\.|DL)\\s(?:${N})?\\d{1,5}\\b`, 'iu'),
  /\b(?:SOR|DORS|S\.I\.|SI)\/\d{2,4}-\d{1,4}\b/u,
  /[\p{sc=Han}]{0,16}令\s?第\s?\d{1,4}\s?号(?=\s?(?:公布|发布|颁布|修订|$))/u,
  /(?:القانون|قانون|المرسوم|مرسوم)\sرقم\s\(?\s?[\d٠-٩]{1,4}\s?\)?\sلسنة\s[\d٠-٩]{4}/u,
  /(?:№|N)\s?\d{1,5}(?:-[IVX]{1,5}|-\p{Lu}{1,3})(?!\p{L})/u,
];

/** Symbols of the United Nations, wherever the letterhead has them; sometimes with a stray space. */
const SYMBOL =
  /\b(?:CRPD|CEDAW|CCPR|CAT|CRC|CMW|CED|CERD)\s?\/(?:C|OP|SP|CSP)(?:\/[A-Za-z0-9][A-Za-z0-9.–-]*)+|\bA\/(?:HRC\/(?:RES\/)?|RES\/)?\d{1,3}\/\d{1,4}(?:\/Add\.\d)?\b|\bE\/C\.\d{1,2}(?:\/[A-Z0-9.-]+)+/u;
/** Ukrainian acts: "№ 3173-IX" beside the date, or as the parliament's database writes it. */
const UKRAINIAN =
  /(?:закон україни|постанова)[^\n]{0,20}?\sвід\s\d{2}\.\d{2}\.\d{4}\s(№\s?\d{1,5}(?:\/\d{2})?-\p{L}{1,5})/iu;
const DATABASE = /^[^\n]{0,40}\((\d{1,4}(?:\/\d{2})?-(?:\d{2}|ВР|вр))\)$/u;
/** What stands between a title's beginning and the number of another act. */
const OF_ANOTHER =
  /modif|amend|reform|derog|repeal|abrog|enmiend|adhesi|apru[eé]b|aprova|sustit|substit|desenvolup|desarroll|aplicaci|application|implement|refundi|refosa|consolid|establ|fixa|fija|crea|regula|dispo|agrega|introdu|interpret|complement|deroga|conforme|según|segons|pursuant|under|змін|измен|تعديل|الصادر|article|artículo|secci|section|publicaci/iu;

/** Lines at the front in which a document's own number stands; below, other laws are cited. */
const LOOKED_AT = 14;

export function numberOf(front: Front): DescribedValue<'number'> | undefined {
  const symbol = symbolOf(front);
  if (symbol) return symbol;
  let doubtful: DescribedValue<'number'> | undefined;
  for (const [position, line] of front.lines.slice(0, LOOKED_AT).entries()) {
    for (const pattern of PATTERNS) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      // A number that opens its line, or the title, is the document's own.
      const before = line.text.slice(0, match.index);
      // "国务院令第597号公布" is said of the text itself.
      const own =
        match.index <= 4 || match[0].endsWith('号') || (position === 0 && !OF_ANOTHER.test(before));
      if (own) return number(match[0].trim(), line.text, 0.85, line.page);
      if (line.text.length > 120) continue;
      const confidence = OF_ANOTHER.test(before) ? 0.3 : 0.5;
      doubtful ??= number(match[0].trim(), line.text, confidence, line.page);
    }
    const database = position < 2 ? DATABASE.exec(line.text) : undefined;
    if (database?.[1]) return ukrainian(front) ?? number(database[1], line.text, 0.85, line.page);
  }
  return ukrainian(front) ?? doubtful;
}

/** In the letterhead a symbol stands alone, or after the name of the United Nations. */
const LETTERHEAD =
  /^(?:united nations|naciones unidas|nations unies|объединенные нации|организация объединенных наций|организация|الأمم المتحدة|联合国|聯合國)?\s*$/iu;
/** Further down, others are cited. */
const SYMBOL_WITHIN = 2500;

function symbolOf({ lines }: Front): DescribedValue<'number'> | undefined {
  let first: { symbol: string; line: Front['lines'][number] } | undefined;
  let looked = 0;
  for (const line of lines) {
    const match = SYMBOL.exec(line.text);
    looked += line.text.length;
    if (match) {
      const found = { symbol: match[0], line };
      const after = line.text.slice(match.index + match[0].length).trim();
      if (LETTERHEAD.test(line.text.slice(0, match.index)) && after === '') {
        first = found;
        break;
      }
      first ??= looked < SYMBOL_WITHIN ? found : undefined;
    }
  }
  if (!first) return undefined;
  const value = first.symbol.replace(/\s/gu, '').replace(/[.–-]+$/u, '');
  return number(value, first.line.text, 0.95, first.line.page);
}

function ukrainian({ tail }: Front): DescribedValue<'number'> | undefined {
  const match = UKRAINIAN.exec(tail);
  return match?.[1] ? number(match[1], match[0], 0.85) : undefined;
}

function number(
  value: string,
  quote: string,
  confidence: number,
  page?: number,
): DescribedValue<'number'> {
  return {
    field: 'number',
    value,
    confidence,
    origin: 'rule',
    evidence: { quote: quote.slice(0, 200), ...(page ? { page } : {}) },
  };
}
