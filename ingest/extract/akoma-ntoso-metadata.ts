import countries from 'i18n-iso-countries';
import type { Description, Field, FieldValues } from '../../data/model.ts';
import { localName } from './akoma-ntoso.ts';
import { canonicalLanguage, describeFrbr, parseFrbrAddress, typeNamed } from './frbr.ts';
import { findElement, findElements, type MarkupNode, textOf } from './markup-tree.ts';

/** Dates of the file rather than of the law. */
const DATE_OF_MARKUP = /generation|conversion|markup|xml|expression|manifestation/i;
const DATE_OF_ADOPTION = /enact|adopt|assent|sign|promulgat|sanction|judg|decision|work/i;

/**
 * What the metadata of an Akoma Ntoso document say about the law (OASIS LegalDocML 1.0 part 2:
 * identification, lifecycle, references) and, where they are silent, its preface.
 */
export function describeAkomaNtoso(root: MarkupNode): Description[] {
  const meta = find(root, 'meta');
  const work = find(meta, 'FRBRWork');
  const expression = find(meta, 'FRBRExpression');
  const uri = frbr(expression, 'FRBRuri') ?? frbr(work, 'FRBRuri') ?? frbr(work, 'FRBRthis');
  const address = uri ? parseFrbrAddress(uri) : undefined;
  const declared: Description[] = address ? describeFrbr(address, 0.9) : [];
  const say = <F extends Field>(
    field: F,
    value: FieldValues[F] | undefined,
    confidence: number,
    quote?: string,
  ): void => {
    if (value === undefined || value === '' || declared.some((one) => one.field === field)) return;
    const evidence = { quote: quote ?? String(value) };
    declared.push({ field, value, confidence, origin: 'file', evidence } as Description);
  };

  const country = frbr(work, 'FRBRcountry');
  say('country', country && countryCode(country), 0.9, country);
  const language = frbr(expression, 'FRBRlanguage', 'language');
  say('language', language && canonicalLanguage(language), 0.9, language);
  sayDates(work, say);
  sayType(root, work, say);
  say('number', frbr(work, 'FRBRnumber') ?? preface(root, 'docNumber'), 0.8);
  say(
    'title',
    frbr(work, 'FRBRalias') ??
      preface(root, 'docTitle') ??
      preface(root, 'shortTitle') ??
      nameOf(work) ??
      preface(root, 'longTitle'),
    0.85,
  );
  sayIssuer(meta, work, say);
  sayStatus(root, meta, say);
  return declared;
}

type Say = <F extends Field>(
  field: F,
  value: FieldValues[F] | undefined,
  confidence: number,
  quote?: string,
) => void;

function sayDates(work: MarkupNode | undefined, say: Say): void {
  for (const element of all(work, 'FRBRdate')) {
    const { date = '', name = '' } = element.attribs ?? {};
    if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?/.test(date) || DATE_OF_MARKUP.test(name)) continue;
    const quote = `${name} ${date}`.trim();
    say('year', Number(date.slice(0, 4)), 0.85, quote);
    if (DATE_OF_ADOPTION.test(name)) say('dateAdopted', date.slice(0, 10), 0.85, quote);
  }
}

function sayType(root: MarkupNode, work: MarkupNode | undefined, say: Say): void {
  const kind = root.children?.find((child) => child.type === 'tag');
  const element = kind && localName(kind);
  const printed = preface(root, 'docType');
  const subtype = frbr(work, 'FRBRsubtype');
  say('typeWord', printed ?? subtype ?? kind?.attribs?.name ?? element, 0.8);
  const type = [subtype, kind?.attribs?.name, element].map((word) => word && typeNamed(word));
  say('type', type.find(Boolean), 0.8, subtype ?? element);
}

/** The author is named by reference: `#parliament` stands for an organization under that id. */
function sayIssuer(meta: MarkupNode | undefined, work: MarkupNode | undefined, say: Say): void {
  const id = frbr(work, 'FRBRauthor', 'href')?.replace(/^#/, '');
  const author =
    id &&
    meta &&
    findElement(
      meta,
      (element) =>
        /^TLC(?:Organization|Person|Role)$/.test(localName(element)) &&
        (element.attribs?.eId ?? element.attribs?.id) === id,
    );
  if (author) say('issuer', author.attribs?.showAs, 0.8);
}

function sayStatus(root: MarkupNode, meta: MarkupNode | undefined, say: Say): void {
  const events = all(find(meta, 'lifecycle'), 'eventRef');
  const event = (type: string) => events.find((element) => element.attribs?.type === type);
  const repeal = event('repeal');
  const date = repeal?.attribs?.date?.slice(0, 10);
  if (repeal) {
    say('status', 'repealed', 0.85, `repeal ${date ?? ''}`.trim());
    if (date && /^\d{4}/.test(date)) say('dateRepealed', date, 0.85);
  } else if (find(root, 'bill')) say('status', 'draft', 0.7, 'bill');
  else if (event('amendment')) say('status', 'amended', 0.7, 'amendment');
}

function countryCode(value: string): string | undefined {
  const code = value.trim().toUpperCase();
  return code.length === 3 && countries.alpha3ToAlpha2(code)
    ? code
    : countries.alpha2ToAlpha3(code.slice(0, 2));
}

/** A name that is words; often it is a slug. */
function nameOf(work: MarkupNode | undefined): string | undefined {
  const name = frbr(work, 'FRBRname');
  return name && /\s/.test(name) ? name : undefined;
}

function preface(root: MarkupNode, name: string): string | undefined {
  const element = find(root, name);
  return (element && textOf(element)) || undefined;
}

function find(part: MarkupNode | undefined, name: string): MarkupNode | undefined {
  return part && findElement(part, (element) => localName(element) === name);
}

function all(part: MarkupNode | undefined, name: string): MarkupNode[] {
  return part ? findElements(part, (element) => localName(element) === name) : [];
}

function frbr(part: MarkupNode | undefined, name: string, attribute = 'value'): string | undefined {
  return find(part, name)?.attribs?.[attribute]?.trim() || undefined;
}
