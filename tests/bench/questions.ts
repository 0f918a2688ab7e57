import type { Library } from '../../data/library.ts';
import { askedWords } from '../evaluate/search-cases.ts';
import { seededRandom } from '../support/seeded-random.ts';

/** What readers type, in several languages: single words, phrases, slips, and words without an answer. */
const WORDS = [
  ...[
    '',
    'mental health',
    'legal capacity',
    'involuntary admission',
    '"informed consent"',
    'right',
  ],
  ...['guardianship', 'disability act', 'seclusion and restraint', 'comunity care', 'education'],
  ...['salud mental', 'capacidad jurídica', 'consentimiento informado', 'internación', 'ley'],
  ...['santé mentale', 'personnes handicapées', 'hospitalisation sans consentement', 'droit'],
  ...['الأهلية القانونية', 'الصحة النفسية', 'حق', 'психическое здоровье', 'дееспособность'],
  ...['精神卫生', '知情同意', 'saúde mental', 'everyone has the right to education', 'zyxwvut'],
];
const TYPES = ['act', 'regulation', 'policy', 'treaty', 'resolution', 'report'];
const LANGUAGES = ['en', 'es', 'fr', 'ar', 'ru', 'zh'];
const SORTS = ['relevance', '-year', 'year', 'title'];

/**
 * Mixed questions as the parameters of an address, always the same for the same library: half
 * with words alone, the others with filters that the library has, year ranges, sorts and pages.
 */
export function questions(library: Library, count: number): URLSearchParams[] {
  const countries = library.collection
    .countByPlace()
    .sort((a, b) => b.documents - a.documents || (a.country < b.country ? -1 : 1))
    .slice(0, 20)
    .map(({ country }) => country);
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / WORDS.length);
    const pick = (list: readonly string[]) => list[(at * 7 + round * 3) % list.length] ?? '';
    const parameters = new URLSearchParams({ q: WORDS[at % WORDS.length] ?? '' });
    if (round % 2 === 0 && round > 0) parameters.set('page', String(1 + (round % 3)));
    if (round % 2 === 1) parameters.append('country', pick(countries));
    if (round % 4 === 1) parameters.append('country', countries[at % countries.length] ?? '');
    if (round % 4 === 3) parameters.append('type', pick(TYPES));
    if (at % 5 === 3) parameters.append('language', pick(LANGUAGES));
    if (at % 7 === 4) parameters.set('year_from', String(1950 + (at % 60)));
    if (at % 6 === 5) parameters.set('sort', pick(SORTS));
    if (at % 11 === 7) parameters.set('exact', 'true');
    return parameters;
  });
}

/** Letters of the words of a title that are asked for; shorter ones tell nothing. */
const SHORTEST_WORD = 4;
/** Letters of a title that is asked for whole. */
const LONGEST_TITLE = 80;

/**
 * Questions of which hardly any two are alike, as parameters of an address: one to three words of a
 * document's title, and every third time the title itself.
 */
export function newQuestions(library: Library, count: number): URLSearchParams[] {
  const ids = library.documents.allIds();
  const step = Math.max(1, Math.floor(ids.length / count));
  const chosen = ids.filter((_, at) => at % step === 0).slice(0, count);
  return library.documents.findMany(chosen).map(({ title }, at) => {
    const words = title.split(/\s+/).filter((word) => word.length >= SHORTEST_WORD);
    const some = words.slice(at % 4, (at % 4) + 1 + (at % 3)).join(' ') || title;
    return new URLSearchParams({ q: at % 3 === 0 ? title.slice(0, LONGEST_TITLE) : some });
  });
}

const SEED = 5;

/** The judged questions as parameters of an address, no two alike, in an order of chance. */
export function judgedQuestions(): URLSearchParams[] {
  const random = seededRandom(SEED);
  return askedWords()
    .map((q) => ({ q, turn: random.integer(0, 1_000_000) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ q }) => new URLSearchParams({ q }));
}
