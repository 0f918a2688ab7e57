import type { Description, FieldValues } from '../../data/model.ts';
import type { Block } from './extraction.ts';
import { LineBuilder } from './line-builder.ts';
import { findElement, type MarkupNode, textOf, textOfFirst, walkMarkup } from './markup-tree.ts';

/** Elements that stand as blocks of their own. */
const BLOCKS = new Set(
  'Subsection Definition Item Provision HistoricalNote Footnote Note Caption ReaderNote FormulaGroup row Enacts SignatureBlock ContinuedSectionSubsection ContinuedDefinition AmendedText BilingualItemEn BilingualItemFr AlternateText'.split(
    ' ',
  ),
);
/** Elements that begin a line within their block. */
const LINES = new Set(
  'Paragraph Subparagraph Clause Subclause FormulaDefinition FormulaParagraph ContinuedParagraph ContinuedSubparagraph HistoricalNoteSubItem SignatureLine li'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'XRefInternal XRefExternal Emphasis Sup Sub DefinedTermEn DefinedTermFr DefinitionRef Language Leader FormulaTerm FormulaConnector'.split(
    ' ',
  ),
);
const LEFT_OUT = new Set(['Identification', 'RecentAmendments', 'FootnoteRef', 'Image', 'colspec']);
const HEADINGS = new Set(['Heading', 'ScheduleFormHeading', 'GroupHeading', 'TableTitle']);

/** Whether a root element is one of the Justice Laws DTD of Canada's Department of Justice. */
export function isJusticeLaws(root: MarkupNode): boolean {
  return (
    (root.name === 'Statute' || root.name === 'Regulation') &&
    findElement(root, ({ name }) => name === 'Identification') !== undefined
  );
}

/** Reads a consolidated Canadian act or regulation: provisions with label and marginal note. */
export function justiceLawsBlocks(root: MarkupNode): Block[] {
  const builder = new LineBuilder();
  const word = languageOf(root) === 'fr' ? 'Article' : 'Section';
  const title = titleOf(root);
  if (title) {
    builder.open({ kind: 'heading', level: 1 });
    builder.add(title);
    builder.open();
  }
  let inSectionHead = false;
  walkMarkup(root, {
    enter(element) {
      const name = element.name ?? '';
      if (LEFT_OUT.has(name)) return false;
      // Notes of amendments that are not in force would read as if they were law.
      if (name === 'RelatedOrNotInForce') return false;
      if (HEADINGS.has(name)) {
        const level = Number(element.attribs?.level ?? 1) + 1;
        builder.open({ kind: 'heading', level });
      } else if (name === 'Section' && !isQuoted(element)) {
        const label = directText(element, 'Label');
        const note = directText(element, 'MarginalNote');
        builder.open(label ? { kind: 'provision', label: `${word} ${label}` } : undefined);
        builder.add([label, note].filter(Boolean).join(' '));
        if (note) builder.open();
        else builder.space();
        inSectionHead = true;
      } else if (name === 'Section' || BLOCKS.has(name)) {
        if (!(inSectionHead && name === 'Subsection')) builder.open();
        else builder.line();
        inSectionHead = false;
      } else if (LINES.has(name)) builder.line();
      else if (name === 'entry') builder.space();
      else if ((name === 'Label' || name === 'MarginalNote') && opensSection(element)) return false;
      else if (!INLINE.has(name)) builder.space();
      return true;
    },
    leave(element) {
      const name = element.name ?? '';
      if (HEADINGS.has(name) || BLOCKS.has(name)) builder.open();
      else if (name === 'Section') {
        inSectionHead = false;
        builder.open();
      } else if (name === 'MarginalNote') builder.line();
      else if (name === 'entry' && element !== element.parent?.children?.at(-1)) builder.add(' | ');
      else if (!INLINE.has(name)) builder.space();
    },
    text: (data) => builder.add(data),
  });
  builder.open();
  return builder.blocks;
}

/** A section inside quoted amendments is text of this act's section, not a section of this act. */
function isQuoted(section: MarkupNode): boolean {
  for (let node = section.parent; node; node = node.parent) {
    if (node.name === 'AmendedText' || node.name === 'SectionPiece') return true;
  }
  return false;
}

function opensSection(element: MarkupNode): boolean {
  return element.parent?.name === 'Section' && !isQuoted(element.parent);
}

function directText(element: MarkupNode, name: string): string | undefined {
  const child = element.children?.find((candidate) => candidate.name === name);
  return child && (textOf(child) || undefined);
}

function languageOf(root: MarkupNode): 'en' | 'fr' {
  return root.attribs?.['xml:lang']?.startsWith('fr') ? 'fr' : 'en';
}

function titleOf(root: MarkupNode): string | undefined {
  const identification = findElement(root, ({ name }) => name === 'Identification');
  return textOfFirst(identification, 'ShortTitle') ?? textOfFirst(identification, 'LongTitle');
}

/** What the act says about itself in its `Identification` and the attributes of its root. */
export function describeJusticeLaws(root: MarkupNode): Description[] {
  const identification = findElement(root, ({ name }) => name === 'Identification');
  const declared: Description[] = [];
  const add = <F extends keyof FieldValues>(field: F, value: FieldValues[F] | undefined): void => {
    if (value === undefined || value === '') return;
    const quote = Array.isArray(value) ? value.join('; ') : String(value);
    declared.push({
      field,
      value,
      confidence: 0.95,
      origin: 'file',
      evidence: { quote },
    } as unknown as Description);
  };
  const regulation = root.name === 'Regulation';
  const language = languageOf(root);
  const short = textOfFirst(identification, 'ShortTitle');
  const long = textOfFirst(identification, 'LongTitle');
  add('title', short ?? long);
  if (short && long) add('otherTitles', [long]);
  add('country', 'CAN');
  add('level', 'national');
  add('type', regulation ? 'regulation' : 'act');
  add('typeWord', typeWord(regulation, language));
  add('language', language);
  add(
    'number',
    regulation
      ? textOfFirst(identification, 'InstrumentNumber')
      : chapter(identification, language),
  );
  const adopted = dateOf(
    regulation
      ? findElement(identification ?? root, ({ name }) => name === 'RegistrationDate')
      : findElement(identification ?? root, ({ name, attribs }) => {
          return name === 'Stages' && attribs?.stage === 'assented-to';
        }),
  );
  const annual = findElement(identification ?? root, ({ name }) => name === 'AnnualStatuteId');
  const year = textOfFirst(annual, 'YYYY') ?? adopted?.slice(0, 4) ?? revisionYear(identification);
  add('year', year && /^\d{4}$/.test(year) ? Number(year) : undefined);
  add('dateAdopted', adopted);
  if (root.attribs?.['in-force'] === 'yes') add('status', 'in-force');
  return declared;
}

function typeWord(regulation: boolean, language: 'en' | 'fr'): string {
  if (language === 'fr') return regulation ? 'règlement' : 'loi';
  return regulation ? 'regulation' : 'act';
}

/** Chapters with an official number are those of the Revised Statutes of 1985. */
function revisionYear(identification: MarkupNode | undefined): string | undefined {
  const number =
    identification && findElement(identification, ({ name }) => name === 'ConsolidatedNumber');
  return number?.attribs?.official === 'yes' ? '1985' : undefined;
}

/** Citation by chapter: Revised Statutes of 1985 when the number is official, annual statutes otherwise. */
function chapter(
  identification: MarkupNode | undefined,
  language: 'en' | 'fr',
): string | undefined {
  const element = identification && findElement(identification, ({ name }) => name === 'Chapter');
  if (!element) return undefined;
  const consolidated = findElement(element, ({ name }) => name === 'ConsolidatedNumber');
  const annual = findElement(element, ({ name }) => name === 'AnnualStatuteId');
  const french = language === 'fr';
  if (consolidated?.attribs?.official === 'yes') {
    return `${french ? 'L.R.C. (1985), ch.' : 'R.S.C., 1985, c.'} ${textOf(consolidated)}`;
  }
  const number = textOfFirst(annual, 'AnnualStatuteNumber');
  const year = textOfFirst(annual, 'YYYY');
  if (number && year) return french ? `L.C. ${year}, ch. ${number}` : `S.C. ${year}, c. ${number}`;
  return consolidated && textOf(consolidated);
}

function dateOf(element: MarkupNode | undefined): string | undefined {
  const year = textOfFirst(element, 'YYYY');
  const month = textOfFirst(element, 'MM');
  const day = textOfFirst(element, 'DD');
  if (!year || !month || !day) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
