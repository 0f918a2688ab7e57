/** Places in words that tell whose law it is: an institution's name, a dateline, a web address. */
import { CAPITALS } from '../../data/vocabularies/place-names-capitals.ts';
import { findPlace } from '../../data/vocabularies/places.ts';
import { datesIn } from './dates.ts';
import { mentionsIn } from './gazetteer.ts';

/** Something a text says that places it. */
export interface StatedPlace {
  code: string;
  quote: string;
  kind: 'institution' | 'dateline' | 'address';
}

/** Institutions that a State has one of, before the name of the State. */
const INSTITUTION =
  /(?<!\p{L})(?:(?:the )?(?:republic|kingdom|government|parliament|national assembly|house of assembly|legislature|president|congress|senate|official gazette|government gazette|laws|people|queen|king|emir|constitution|whole)|república|rep[uú]blica|reino|gobierno|asamblea (?:nacional|legislativa)|congreso|presidente|gaceta oficial|diario oficial|constituci[oó]n|governo|assembleia (?:nacional|da república)|r[ée]publique|royaume|gouvernement|assemblée nationale|parlement|journal officiel|constitution|republik|bundesrepublik|königreich|repubblica|republica|république|republiki?|республик[аи]|правительств[оа]|парламент[а]?|верховн(?:ая|ого) совет[а]?|уряд|جمهورية|مملكة|المملكة|دولة|حكومة|سلطنة|مجلس نواب)[ \n](?:of |de |del |de la |do |da |du |des |d['’]|von |der |of the |di )?(?:the |la |el |les |le |l['’])?/giu;
const AFTER = 48;
/** Words after an institution among which the name must begin. */
const NAME_WITHIN = 2;
/** Government addresses: health.gov.za, minsa.gob.pe, sante.gouv.fr, go.ke, gc.ca. */
const ADDRESS =
  /[\w-]\.(?:gov|gob|gouv|govt|gub|go|gc|gv|admin|parliament|parlament)\.([a-z]{2})\b/giu;
const DONE_AT =
  /(?:done at|given at|fait à|dad[ao] en|dado em|feito em|совершено в|місто|м\.|г\.)\s?$/iu;

/** @param text as it is written, not in lower case */
export function statedPlaces(text: string): StatedPlace[] {
  return [...institutions(text), ...datelines(text), ...addresses(text)];
}

function institutions(text: string): StatedPlace[] {
  const found: StatedPlace[] = [];
  for (const match of text.matchAll(INSTITUTION)) {
    const from = match.index + match[0].length;
    const after = text.slice(from, from + AFTER).split(/[.;:(),\n]/u)[0] ?? '';
    const words = after.split(/\s+/u);
    // The name follows at once, or after one word: "Government of Upper Austria" is no "Australia".
    for (let skip = 0; skip < NAME_WITHIN; skip += 1) {
      const first = words.slice(skip, skip + 4).join(' ');
      const [only, another] = mentionsIn(first).keys();
      if (!only || another || findPlace(only)?.kind !== 'country') continue;
      found.push({ code: only, quote: `${match[0]}${after}`.trim(), kind: 'institution' });
      break;
    }
  }
  return found;
}

function datelines(text: string): StatedPlace[] {
  const found: StatedPlace[] = [];
  for (const [code, names] of Object.entries(CAPITALS)) {
    for (const name of names) {
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (/\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + name.length] ?? ''))
          continue;
        const after = text.slice(at + name.length, at + name.length + 60);
        const date = datesIn(after.split('\n').slice(0, 2).join('\n'))[0];
        const dated =
          date !== undefined && date.start < 28 && /^(?:,|\s?(?:le|el|den|a)\s|\s\d)/u.test(after);
        if (dated || DONE_AT.test(text.slice(Math.max(0, at - 12), at))) {
          found.push({ code, quote: text.slice(at, at + name.length + 40), kind: 'dateline' });
        }
      }
    }
  }
  return found;
}

function addresses(text: string): StatedPlace[] {
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const code = match[1]?.toLowerCase() === 'uk' ? 'GBR' : findPlaceByIso2(match[1] ?? '');
    return code ? [{ code, quote: match[0], kind: 'address' as const }] : [];
  });
}

/** Codes of bodies ("AU") come before those of countries in the gazetteer, so a kind is asked for. */
function findPlaceByIso2(iso2: string): string | undefined {
  const place = findPlace(iso2);
  return place?.kind === 'country' ? place.code : undefined;
}
