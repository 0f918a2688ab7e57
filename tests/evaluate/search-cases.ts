import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Library } from '../../data/library.ts';
import { LOCALES } from '../../data/vocabularies/languages.ts';
import type { CorpusDocuments } from './corpus-documents.ts';
import { type HeldWords, heldWords } from './held-words.ts';
import type { SearchCase } from './search-case.ts';
import { titleCases } from './title-cases.ts';

/** How a reader asks for answers in every language alike. */
export const ALL_LANGUAGES = { languages: 'all' } as const;

/**
 * A provision of `file`, in `language`, says what `need` names; read, and graded 1 or 2. Read were what
 * searches for the need's words found and, of each question, our first twenty and the engine's first ten.
 */
interface NeedRow {
  need: string;
  language: string;
  grade: string;
  file: string;
}
type ConceptRow = Record<'need' | 'language' | 'query', string>;
/**
 * `relevant` is files with a stroke between, or `need:` and its name. A number is `not stated` when
 * neither the text nor the manifest gives it, so that no bar can be set on finding it.
 */
type QuestionRow = Record<'kind' | 'language' | 'query' | 'relevant', string>;
type FormRow = Record<'kind' | 'language' | 'form' | 'other', string>;
/** Documents with `all` (for OR: any, with strokes between) and without `none`. */
type OperatorRow = Record<'kind' | 'language' | 'query' | 'all' | 'none', string>;

const needs = read<NeedRow>('search-needs.csv');
const concepts = read<ConceptRow>('search-concepts.csv');
/**
 * The same needs in words of readers who saw no vocabulary: statutes', everyday words, jargon. As many
 * others were looked at when phrases of questions were gathered; these were not.
 */
const reworded = read<ConceptRow>('search-concepts-reworded.csv');
const questions = read<QuestionRow>('search-questions.csv');
const forms = read<FormRow>('search-forms.csv').flatMap((row) => [
  row,
  { ...row, form: row.other, other: row.form },
]);
const operators = read<OperatorRow>('search-operators.csv');

/** What the judged questions other than titles ask, in any language, each once. */
export function askedWords(): string[] {
  return [
    ...new Set([
      ...[...questions, ...concepts, ...operators].map(({ query }) => query),
      ...forms.map(({ form }) => form),
    ]),
  ];
}

/**
 * All questions that the library can answer: those without a single relevant document in it are
 * left out.
 *
 * @param titles titles to look for
 */
export function searchCases(
  library: Library,
  documents: CorpusDocuments,
  titles: number,
): SearchCase[] {
  const held = heldWords(library, {
    folded: new Set([
      ...forms.flatMap((row) => (row.kind === 'writing' ? [] : [row.form, row.other])),
      ...operators.flatMap(({ all, none }) => [...all.split('|'), none]),
    ]),
    written: new Set(forms.flatMap((row) => (row.kind === 'writing' ? [row.form, row.other] : []))),
  });
  const cases = [
    ...titleCases(documents, titles),
    ...questions.map((row) => questionCase(row, documents)),
    ...concepts.flatMap((row) => conceptCases('concept', row, documents)),
    ...reworded.flatMap((row) => conceptCases('concept, reworded', row, documents)),
    ...distinctForms().map((row) => formCase(row, held, library)),
    ...operators.map((row) => operatorCase(row, held)),
  ];
  return cases.filter(({ grades, wanted }) => (grades ?? wanted)?.size);
}

function read<Row>(name: string): Row[] {
  const text = readFileSync(new URL(name, import.meta.url));
  return parse(text, { columns: true }) as Row[];
}

/** Written forms may stand in the table both ways round already. */
function distinctForms(): FormRow[] {
  return [
    ...new Map(forms.map((row) => [`${row.language} ${row.form} ${row.other}`, row])).values(),
  ];
}

function locale(language: string): Record<string, string> {
  return (LOCALES as readonly string[]).includes(language) ? { lang: language } : {};
}

function questionCase(
  { kind, language, query, relevant }: QuestionRow,
  documents: CorpusDocuments,
): SearchCase {
  const need = /^need:(.*)$/.exec(relevant)?.[1];
  const grades =
    need === undefined
      ? graded(
          documents,
          relevant.split('|').map((file) => [file, 2]),
        )
      : gradesOfNeed(documents, need, (other) => other === language);
  return { kind, language, query, parameters: locale(language), grades };
}

/** Asked as it is, judged by the reader's language; and in all languages, judged by the others. */
function conceptCases(
  kind: string,
  { need, language, query }: ConceptRow,
  documents: CorpusDocuments,
): SearchCase[] {
  return [
    {
      kind,
      language,
      query,
      parameters: locale(language),
      grades: gradesOfNeed(documents, need, (other) => other === language),
    },
    {
      kind: `${kind}, all languages`,
      language,
      query,
      parameters: { ...locale(language), ...ALL_LANGUAGES },
      grades: gradesOfNeed(documents, need, (other) => other !== language),
    },
  ];
}

function gradesOfNeed(
  documents: CorpusDocuments,
  need: string,
  ofLanguage: (language: string) => boolean,
): Map<string, number> {
  const rows = needs.filter((row) => row.need === need && ofLanguage(row.language));
  return graded(
    documents,
    rows.map(({ file, grade }) => [file, Number(grade)]),
  );
}

function graded(
  { idOf }: CorpusDocuments,
  files: readonly (readonly [file: string, grade: number])[],
): Map<string, number> {
  const grades = new Map<string, number>();
  for (const [file, grade] of files) {
    const id = idOf(file);
    if (id !== undefined) grades.set(id, Math.max(grade, grades.get(id) ?? 0));
  }
  return grades;
}

/**
 * Documents in the form's language that have the other form, and not the one that is asked for:
 * elsewhere the same letters are another word ("Kind" and "a kind of").
 */
function formCase(
  { kind, language, form, other }: FormRow,
  held: HeldWords,
  library: Library,
): SearchCase {
  const comparison = kind === 'writing' ? 'written' : 'folded';
  const own = held.documentsWith(form, comparison);
  const others = [...held.documentsWith(other, comparison)].filter((id) => !own.has(id));
  const documents = library.documents.findMany(others);
  const wanted = new Set(
    documents.flatMap(({ id, languages }) =>
      languages.some((tag) => tag.split('-')[0] === language) ? id : [],
    ),
  );
  return { kind, language, query: form, parameters: locale(language), wanted };
}

function operatorCase(row: OperatorRow, held: HeldWords): SearchCase {
  const { kind, language, query, all, none } = row;
  const without = none === '' ? new Set<string>() : held.documentsWith(none);
  const having = all.split('|').flatMap((words) => [...held.documentsWith(words)]);
  const wanted = new Set(having.filter((id) => !without.has(id)));
  const parameters = kind === 'exact' ? { ...locale(language), exact: 'true' } : locale(language);
  return { kind, language, query, parameters, wanted, allowed: wanted };
}
