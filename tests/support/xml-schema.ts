import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const SCHEMAS = fileURLToPath(new URL('../schemas/', import.meta.url));
const OWN = fileURLToPath(new URL('../../server/oai/rightsbank.xsd', import.meta.url));

const schema = (fileName: string): XMLFileInfo => ({
  fileName,
  contents: readFileSync(SCHEMAS + fileName, 'utf8'),
});

/** The protocol with all that its answers carry: nothing in them goes unchecked. */
const OAI_PARTS: XMLFileInfo[] = [
  ...['xml.xsd', 'dublin-core.xsd', 'oai-dc.xsd', 'oai-identifier.xsd', 'oai-pmh.xsd'].map(schema),
  {
    fileName: 'rightsbank.xsd',
    contents: readFileSync(OWN, 'utf8').replace('http://www.w3.org/2001/xml.xsd', 'xml.xsd'),
  },
];
const OAI: XMLFileInfo = {
  fileName: 'answer.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${[
    ['http://www.openarchives.org/OAI/2.0/', 'oai-pmh.xsd'],
    ['http://www.openarchives.org/OAI/2.0/oai_dc/', 'oai-dc.xsd'],
    ['http://www.openarchives.org/OAI/2.0/oai-identifier', 'oai-identifier.xsd'],
    ['tag:rightsbank,2026:oai/record', 'rightsbank.xsd'],
  ]
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`,
};

/** @returns What is wrong with these answers of OAI-PMH, each with the name of its answer. */
export async function oaiFaults(answers: Record<string, string>): Promise<string[]> {
  return faultsOf(answers, { schema: OAI, preload: OAI_PARTS });
}

/** @returns What is wrong with these Atom feeds. */
export async function atomFaults(feeds: Record<string, string>): Promise<string[]> {
  return faultsOf(feeds, { schema: schema('atom.rng'), extension: 'relaxng' });
}

async function faultsOf(
  documents: Record<string, string>,
  options: { schema: XMLFileInfo; preload?: XMLFileInfo[]; extension?: 'schema' | 'relaxng' },
): Promise<string[]> {
  const names = Object.keys(documents);
  const xml = Object.values(documents).map((contents, at) => ({
    fileName: `answer-${at}.xml`,
    contents,
  }));
  const { valid, errors } = await validateXML({ xml, maxMemoryPages: 4096, ...options });
  const faults = errors.map(({ rawMessage }) =>
    rawMessage.replace(/answer-(\d+)\.xml/g, (_name, at) => names[at] ?? ''),
  );
  return valid ? [] : faults.length > 0 ? faults : ['not valid'];
}
