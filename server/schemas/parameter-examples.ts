const EXAMPLES: Readonly<Record<string, string>> = {
  after: 'ury-2017-ley-19529',
  article: '19',
  batch: '0b9c6a52-5a1e-4a0a-8a53-3a0d5d6f7a10',
  code: 'URY',
  country: 'URY',
  document: 'ind-2017-mental-healthcare-act',
  flag: '5',
  from: 'qaa-2001-care-act',
  id: 'ind-2017-mental-healthcare-act',
  language: 'es',
  locale: 'en',
  name: 'bulk-12',
  plan: '0b9c6a52',
  proposal: '3',
  q: 'legal capacity',
  question: 'held',
  reason: 'country',
  row: '128',
  since: '2026-01-31',
  state: 'review',
  theme: '3',
  ticket: 'my-export-2026-11',
  to: 'qaa-2014-care-act',
  type: 'act',
};

/** Addresses whose `id` is a number, not that of a document. */
const NUMBERED = /\/(uploads|jobs|flags|links)\/\{id\}/;

/** A part of the description that says what a parameter is. */
interface DescribedParameter {
  name: string;
  schema?: Record<string, unknown>;
  example?: unknown;
  examples?: unknown;
}

/**
 * Gives every parameter that is a free text an example, so that the description can be tried as
 * it is.
 *
 * @param paths - Of the description; changed in place.
 */
export function giveExamples(paths: Record<string, unknown>): void {
  for (const [path, item] of Object.entries(paths)) {
    for (const operation of Object.values(item as Record<string, unknown>)) {
      const { parameters = [] } = operation as { parameters?: DescribedParameter[] };
      for (const parameter of parameters) {
        const { name, schema = {} } = parameter;
        const said = ['enum', 'const', 'default', 'examples'].some((key) => key in schema);
        if (schema.type !== 'string' || said || parameter.examples) continue;
        const example = name === 'id' && NUMBERED.test(path) ? '17' : EXAMPLES[name];
        if (example !== undefined) parameter.example = example;
      }
    }
  }
}
