/** The number an act bears: "Ley 26.657", "Act 17 of 2002", "Decreto Legislativo Nº 1100". */
import type { DescribedValue } from '../../data/model.ts';
import type { Front } from './front.ts';

const N = '(?:n[º°o.]{1,2}|núm\\.?|nr\\.?|no\\.?|№|N)\\s?';
const DIGITS = '\\d{1,3}(?:[.\\u00a0]\\d{3})+|\\d{1,6}';

/** What a document says about its own number, strongest first. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:act|law|decree|regulation|ordinance)\\s(?:${N})?\\d{1,4}\\sof\\s\\d{4}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:ley|decreto(?:[ -]ley|\\slegislativo|\\scon fuerza de ley|\\ssupremo)?|resolución|llei|decret|lei|decreto-lei|loi|décret|legge|lege|law|decree)(?:\\s(?:org[aá]nica|constitucional|nacional|org[aà]nica|complementar))?\\s(?:${N})?(?:${DIGITS})(?:[-/]\\d{2,5})?(?=[\\s,.;:)]|$)`,
    'iu',
  ),
  new RegExp(`\\b(?:DFL|D\\.F\\.L\\.|DL)\\s(?:${N})?\\d{1,5}\\b`, 'iu'),
  /\b(?:SOR|DORS|S\.I\.|SI)\/\d{2,4}-\d{1,4}\b/u,
  /\bCRPD\/[A-Z]+(?:\/[A-Z0-9.–-]+)+\b/u,
  /(?:国务院|主席|部|总局|委员会)?令第\s?\d{1,4}\s?号/u,
  /(?:القانون|قانون|المرسوم|مرسوم)\sرقم\s\(?\s?[\d٠-٩]{1,4}\s?\)?\sلسنة\s[\d٠-٩]{4}/u,
  /(?:№|N)\s?\d{1,5}(?:-[IVX]{1,5}|-\p{Lu}{1,3})(?!\p{L})/u,
];

/** Lines at the front in which a document's own number stands; below, other laws are cited. */
const LOOKED_AT = 14;

export function numberOf(front: Front): DescribedValue<'number'> | undefined {
  for (const [position, line] of front.lines.slice(0, LOOKED_AT).entries()) {
    for (const pattern of PATTERNS) {
      const match = pattern.exec(line.text);
      if (!match) continue;
      // A number that opens its line, or the title, is the document's own.
      const own = match.index <= 4 || position === 0;
      if (!own && line.text.length > 120) continue;
      return {
        field: 'number',
        value: match[0].trim(),
        confidence: own ? 0.85 : 0.6,
        origin: 'rule',
        evidence: { quote: line.text.slice(0, 200), page: line.page },
      };
    }
  }
  return undefined;
}
