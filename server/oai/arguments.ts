import { type Datestamp, readDatestamp } from './datestamp.ts';
import { OaiError, type OaiFault, oaiError, quoted } from './oai-error.ts';
import { isSetSpec } from './record-sets.ts';

/** What each verb can be asked with (OAI-PMH 2.0, 4). */
const VERBS = {
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [] },
  Identify: { required: [], optional: [] },
  ListIdentifiers: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'] },
  ListMetadataFormats: { required: [], optional: ['identifier'] },
  ListRecords: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'] },
  ListSets: { required: [], optional: [] },
} as const satisfies Record<string, Record<'required' | 'optional', readonly ArgumentName[]>>;
export type Verb = keyof typeof VERBS;
/** Verbs whose lists come in parts. */
const LISTS: ReadonlySet<Verb> = new Set(['ListIdentifiers', 'ListRecords', 'ListSets']);

const ARGUMENT_NAMES = [
  ...['identifier', 'metadataPrefix', 'from', 'until', 'set', 'resumptionToken'],
] as const;
type ArgumentName = 'identifier' | 'metadataPrefix' | 'from' | 'until' | 'set' | 'resumptionToken';

/** A request that keeps to the protocol; arguments as they were written. */
export type OaiRequest = { verb: Verb } & Partial<Record<ArgumentName, string>>;

/**
 * Reads the arguments of a request.
 *
 * @throws OaiError `badVerb`, or `badArgument` for each argument that is missing, illegal,
 *   repeated or not written as the protocol wants it.
 */
export function readArguments(given: URLSearchParams): OaiRequest {
  const verb = readVerb(given.getAll('verb'));
  const { required, optional } = VERBS[verb] as Record<
    'required' | 'optional',
    readonly ArgumentName[]
  >;
  const paged = LISTS.has(verb);
  const legal: readonly string[] = [
    ...['verb', ...required, ...optional],
    ...(paged ? ['resumptionToken'] : []),
  ];
  const faults: OaiFault[] = [];
  const fault = (message: string) => faults.push({ code: 'badArgument', message });
  for (const name of new Set(given.keys())) {
    if (!legal.includes(name)) {
      fault(
        `${verb} has no argument ${quoted(name)}. It has: ${legal.slice(1).join(', ') || 'none'}.`,
      );
    } else if (given.getAll(name).length > 1) fault(`${name} is given more than once.`);
  }
  if (faults.length > 0) throw new OaiError(faults.slice(0, MOST_FAULTS));
  const resumed = given.has('resumptionToken');
  if (resumed && [...given.keys()].length > 2) {
    fault('resumptionToken goes alone: it holds all that was asked before.');
  }
  const request: OaiRequest = { verb };
  for (const name of ARGUMENT_NAMES as readonly ArgumentName[]) {
    const value = given.get(name);
    if (value === null) {
      if (required.includes(name) && !resumed) fault(`${verb} needs ${name}.`);
    } else {
      const wrong = wrongIn(name, value);
      if (wrong) fault(wrong);
      request[name] = value;
    }
  }
  if (faults.length === 0) faults.push(...wrongSpan(request));
  if (faults.length > 0) throw new OaiError(faults);
  return request;
}

const MOST_FAULTS = 20;

function readVerb(verbs: readonly string[]): Verb {
  const [verb, ...more] = verbs;
  const known = Object.keys(VERBS).join(', ');
  if (verb === undefined) throw oaiError('badVerb', `verb is missing. It is one of: ${known}.`);
  if (more.length > 0) throw oaiError('badVerb', 'verb is given more than once.');
  if (Object.hasOwn(VERBS, verb)) return verb as Verb;
  throw oaiError('badVerb', `There is no verb ${quoted(verb)}. Verbs are: ${known}.`);
}

function wrongIn(name: ArgumentName, value: string): string | undefined {
  switch (name) {
    // What is unknown or cannot be has errors of its own.
    case 'identifier':
    case 'metadataPrefix':
      return value === '' ? `${name} is empty.` : undefined;
    case 'set':
      return isSetSpec(value) ? undefined : `set: no set can be called ${quoted(value)}.`;
    case 'from':
    case 'until':
      return readDatestamp(value)
        ? undefined
        : `${name}: ${quoted(value)} is no date. Write YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.`;
    case 'resumptionToken':
      return undefined;
  }
}

function wrongSpan({ from, until }: OaiRequest): OaiFault[] {
  const [first, last] = [from, until].map((text) => text && readDatestamp(text)) as Datestamp[];
  if (!first || !last) return [];
  const fault = (message: string): OaiFault[] => [{ code: 'badArgument', message }];
  if (first.granularity !== last.granularity) {
    return fault('from and until are both days or both seconds.');
  }
  return first.start > last.start ? fault('from is after until.') : [];
}
