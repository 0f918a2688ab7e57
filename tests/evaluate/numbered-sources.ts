/**
 * The provisions of a law as its own markup counts them, and its text as it stands on paper. Read
 * here by a few lines of our own, so that the splitter is judged by something it has no part in.
 */
import { type CheerioAPI, load } from 'cheerio';

/** A law whose numbering is known from its markup. */
export interface NumberedSource {
  /** Labels of the provisions, in order. */
  labels: string[];
  /** Its text without the markup, one line to a paragraph. */
  plain: string;
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/;

/**
 * @param file path below the corpus: the folder tells how the numbering is marked up
 * @param text content of the file
 * @returns undefined where the markup says nothing of provisions
 */
export function numberedSource(file: string, text: string): NumberedSource | undefined {
  const source = readerOf(file)?.(text, file);
  if (!source || source.labels.length < 2) return undefined;
  return { ...source, labels: source.labels.filter((label, at, all) => label !== all[at - 1]) };
}

type Reader = (text: string, file: string) => NumberedSource;

function readerOf(file: string): Reader | undefined {
  if (file.endsWith('.xml')) return justiceLaws;
  if (file.endsWith('.html')) return akomaNtosoHtml;
  if (file.startsWith('laws-md/')) return markdown;
  if (file.startsWith('laws-zh/')) return chinese;
  if (file.startsWith('laws-txt/')) return countedBlocks;
  return undefined;
}

const XML_LINES =
  'LongTitle, ShortTitle, MarginalNote, TitleText, Text, Label, HistoricalNote, FormHeading, li, entry';

/** What the label beside it counts. */
const LABELLED =
  'Text, Subsection, Paragraph, Subparagraph, Clause, Subclause, Definition, Provision, Repealed';

/** `<Section><Label>`: sections of the act itself and of what its schedules hold. */
function justiceLaws(text: string): NumberedSource {
  const $ = load(text, { xml: true });
  $('Identification > :not(LongTitle, ShortTitle), RecentAmendments, BillHistory').remove();
  // Provisions that another act amends or that are not yet in force belong to other acts.
  $('RelatedOrNotInForce, AmendedText, ReadAsText').remove();
  const labels = $('Section')
    .toArray()
    .map((section) => $(section).children('Label').text().replaceAll('*', '').trim())
    .filter((label) => label !== '');
  const lines: string[] = [];
  let waiting = '';
  for (const element of $(XML_LINES).toArray()) {
    if ($(element).parents('Text, HistoricalNote, entry, MarginalNote').length > 0) continue;
    const own = oneLine($(element).text());
    if (own === '') continue;
    // A label stands on the line of its text: "2 (1) In this Act".
    if (element.name === 'Label' && $(element).siblings(LABELLED).length > 0) {
      waiting = `${waiting}${own} `;
      continue;
    }
    lines.push(element.name === 'Text' ? waiting + own : own);
    if (element.name === 'Text') waiting = '';
  }
  return { labels, plain: lines.join('\n\n') };
}

/** `<section class="akn-article">` with its heading. */
function akomaNtosoHtml(text: string): NumberedSource {
  const $ = load(text);
  const labels = $('.akn-article, .akn-section')
    .toArray()
    // A section of several articles counts them, and is none itself.
    .filter((element) => $(element).find('.akn-article').length === 0)
    .map((article) => oneLine($(article).children('h1, h2, h3, h4, h5').first().text()));
  return { labels, plain: blockLines($, 'la-akoma-ntoso') };
}

function blockLines($: CheerioAPI, root: string): string {
  const lines: string[] = [];
  for (const element of $(root).find('h1, h2, h3, h4, h5, .akn-p, .akn-num').toArray()) {
    if ($(element).parents('h1, h2, h3, h4, h5').length > 0) continue;
    const own = oneLine($(element).text());
    if (own !== '') lines.push(own);
  }
  return lines.join('\n\n');
}

/** Additional, transitional and final provisions, each a heading of its own. */
const ADDED = /^Disposici(?:ó|ón) \p{L}+ \p{L}+/u;
/** Other headings of that level, and articles that an act quotes, are none of its provisions. */
const COUNTED = /^(?:§|Art|Disposici)/iu;

/** Collections that give provisions a level of headings of their own: the fifth, and below. */
function markdown(text: string, file: string): NumberedSource {
  const bare = text.replace(FRONT_MATTER, '');
  const german = file.startsWith('laws-md/DEU/');
  const labels: string[] = [];
  for (const [, level = '', title = ''] of bare.matchAll(/^(#{2,6}) +(.*)$/gmu)) {
    // The German collection puts them below whatever division they are in.
    const provision = german ? /^(?:§|Art )/u.test(title) : level.length >= 5 || ADDED.test(title);
    if (provision && COUNTED.test(title)) labels.push(oneLine(title));
  }
  const plain = bare
    .replace(/<!--.*?-->/gsu, '')
    .replace(/^#+ +/gmu, '')
    .replace(/\*{2,}/gu, '');
  return { labels, plain: plain.trim() };
}

/** "第三十条" and a space at the beginning of a paragraph. */
function chinese(text: string): NumberedSource {
  const bare = text.replace(/^.*<!-- INFO END -->/su, '').replace(/^#+ +/gmu, '');
  const labels = [...bare.matchAll(/^第\s?\S{1,7}\s?[条條](?:[之]\S)?(?=\s|$)/gmu)].map(([label]) =>
    label.replace(/\s/gu, ''),
  );
  return { labels, plain: bare.trim() };
}

/** Sections in blocks of lines, each with its number and title in its first line. */
function countedBlocks(text: string): NumberedSource {
  const heads = [...text.matchAll(/(?<=\n\s*\n)(\p{Nd}+(?:-\p{Nd}+)*[A-Z]{0,3})\. (\S+)/gu)];
  // "5. Стаття 5.": what is counted without the word is the text of an article.
  const worded = heads.filter(([, , word]) => word === 'Стаття');
  const labels = (worded.length > 0 ? worded : heads).map(([, label]) => label as string);
  return { labels, plain: withoutBlankLines(text) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function withoutBlankLines(text: string): string {
  return text.replace(/\r?\n(?:[^\S\n]*\r?\n)+/gu, '\n').trim();
}
