import { FILE_ROLES, type FileRole } from '../../../data/model.ts';
import { checkedValues, languageTag } from './checked-values.ts';
import type { HarvestedRecord, RemoteFile } from './harvested-record.ts';
import { child, childrenOf, textOf, type XmlElement } from './xml-tree.ts';

/** The format in which libraries like this one offer everything that readers see. */
export const RIGHTSBANK_PREFIX = 'rightsbank';

const ID = /^[a-z0-9][a-z0-9-]{2,99}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Reads a record in the libraries' own format. @param source - Who offers it. */
export function readRightsbankRecord(metadata: XmlElement, source: string): HarvestedRecord {
  const text = (name: string) => textOf(metadata, name);
  const all = (name: string) => childrenOf(metadata, name).map((one) => one.text);
  const { given, leftOut } = checkedValues({
    title: text('title'),
    titleEn: text('title_en'),
    otherTitles: all('other_title'),
    number: text('number'),
    country: text('country'),
    level: text('level'),
    issuer: text('issuer'),
    type: text('type'),
    typeWord: text('type_word'),
    status: text('status'),
    year: text('year'),
    dateAdopted: text('date_adopted'),
    dateInForce: text('date_in_force'),
    dateRepealed: text('date_repealed'),
    language: text('language'),
    topics: all('topic'),
    summary: text('summary'),
    sourceUrl: text('source_url') ?? text('address'),
    source: text('source') ?? source,
    rights: text('rights'),
  });
  const id = metadata.attribute('id');
  return {
    ...(id && ID.test(id) ? { id } : {}),
    ...{ given, leftOut, language: languageTag(text('language') ?? '') },
    files: childrenOf(child(metadata, 'files'), 'file').flatMap((file) => fileOf(file) ?? []),
  };
}

function fileOf(file: XmlElement): RemoteFile | undefined {
  const sha256 = file.attribute('sha256') ?? '';
  const address = textOf(file, 'address');
  if (!SHA256.test(sha256) || !address) return undefined;
  const role = FILE_ROLES.find((one): one is FileRole => one === file.attribute('role'));
  return {
    ...{ sha256, address, name: textOf(file, 'name') ?? sha256, role: role ?? 'original' },
    language: languageTag(file.attribute('language') ?? ''),
  };
}
