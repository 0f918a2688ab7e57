import { type Block, type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { RTF } from './media-type.ts';
import { codePageOf, decodeRtfBytes, namedCodePage } from './rtf-charset.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { RtfWriter } from './rtf-writer.ts';

/**
 * Reads RTF: text in any code page, headings by style or outline level, lists with the numbers
 * their writer stored, tables row by row, footnotes at the end. Pictures, objects, field codes and
 * everything hidden or deleted are passed over; fields are never carried out.
 */
export const rtfParser: Parser = { mediaTypes: [RTF], parse: parseRtf };

/** Real files nest some 20 deep. */
const DEEPEST = 1_000;

/** Bytes that are decoded together at most, where there are spaces. */
const LONGEST_PENDING = 8192;

/** Destinations without text of the document (RTF 1.9.1). */
const LEFT_OUT = new Set(
  'colortbl filetbl listtable listoverridetable revtbl rsidtbl generator info themedata colorschememapping datastore latentstyles xmlnstbl mmathPr pict nonshppict objdata objclass objname fldinst datafield header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor atntime atndate atnref atnicn xe tc bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pn pnseclvl sn sv sp formfield template wgrffmtfilter pgptbl background do'.split(
    ' ',
  ),
);
/** Destinations that readers may pass over, but that hold text. */
const OPTIONAL_TEXT = new Set(['shpinst', 'shptxt', 'footnote', 'pntext']);

const SIGNS: Record<string, string> = {
  line: '\n',
  tab: '\t',
  '~': ' ',
  _: '-',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
};

type Destination = 'text' | 'skip' | 'fonts' | 'styles';

interface Group {
  destination: Destination;
  codePage: string;
  font?: number;
  /** Bytes that follow a `\u` for readers without Unicode. */
  fallback: number;
  hidden: boolean;
  /** The group holds a note, with its own paragraphs. */
  note?: boolean;
  /** `\*` stands before the next word: it names a destination that may be passed over. */
  optional?: boolean;
  /** Style or font that an entry of the tables is about. */
  entry?: number;
  named?: string;
}

async function parseRtf(bytes: Uint8Array, name: string): Promise<Extraction> {
  const blocks = readRtf(bytes, name);
  if (blocks.length === 0) throw new ExtractionError('no-text', `"${name}" holds no text.`);
  return {
    mediaType: RTF,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'rtf@1',
    declared: [],
    warnings: [],
  };
}

function readRtf(bytes: Uint8Array, name: string): Block[] {
  const writer = new RtfWriter();
  const charsets = new Map<number, number>();
  const groups: Group[] = [];
  let own = 'cp1252';
  let group: Group = { destination: 'text', codePage: own, fallback: 1, hidden: false };
  let pending: number[] = [];
  let toPass = 0;
  let standardFont: number | undefined;

  const flush = () => {
    if (pending.length === 0) return;
    const text = decodeRtfBytes(pending, group.codePage);
    pending = [];
    write(text);
  };
  const write = (text: string) => {
    if (group.destination === 'styles') group.named = (group.named ?? '') + text;
    else if (group.destination === 'text' && !group.hidden) writer.add(text);
  };
  const pageOf = (font: number | undefined) =>
    codePageOf(font === undefined ? undefined : charsets.get(font), own);

  const control = (word: string, value: number | undefined) => {
    const { optional } = group;
    group.optional = false;
    if (word === '*') group.optional = true;
    else if (LEFT_OUT.has(word)) group.destination = 'skip';
    else if (optional && !OPTIONAL_TEXT.has(word)) {
      if (group.destination !== 'styles') group.destination = 'skip';
    } else if (group.destination === 'skip') return;
    else if (word === 'fonttbl') group.destination = 'fonts';
    else if (word === 'stylesheet') group.destination = 'styles';
    else if (group.destination === 'fonts') {
      if (word === 'f') group.entry = value;
      else if (word === 'fcharset' && group.entry !== undefined) {
        charsets.set(group.entry, value ?? 0);
      }
    } else if (group.destination === 'styles') {
      if (word === 's') group.entry = value ?? 0;
      else if (word === 'cs' || word === 'ds' || word === 'ts') group.entry = undefined;
      else if (word === 'outlinelevel' && group.entry !== undefined) {
        writer.outlineOfStyle(group.entry, value ?? 0);
      }
    } else text(word, value);
  };

  const text = (word: string, value: number | undefined) => {
    const sign = SIGNS[word];
    if (sign) write(sign);
    else if (word === 'u' && value !== undefined) {
      // Numbers above 32767 are written negative.
      write(String.fromCharCode(value < 0 ? value + 65_536 : value));
      toPass = group.fallback;
    } else if (word === 'uc') group.fallback = Math.max(0, value ?? 1);
    else if (word === 'ansicpg') own = group.codePage = namedCodePage(value ?? 1252);
    else if (word === 'mac') own = group.codePage = 'macroman';
    else if (word === 'pc') own = group.codePage = 'cp437';
    else if (word === 'pca') own = group.codePage = 'cp850';
    else if (word === 'deff') standardFont = value;
    else if (word === 'f') {
      group.font = value;
      group.codePage = pageOf(value);
    } else if (word === 'plain') {
      group.hidden = false;
      group.codePage = pageOf(standardFont);
    } else if (word === 'v' || word === 'deleted') group.hidden = value !== 0;
    else if (word === 'footnote') {
      group.note = true;
      writer.openNote();
    } else if (!group.hidden) writer.control(word, value);
  };
  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'byte') {
      if (toPass > 0) toPass -= 1;
      else if (group.destination !== 'skip' && group.destination !== 'fonts') {
        pending.push(token.byte);
        // A space is never half of a character, in no code page.
        if (token.byte === 0x20 && pending.length > LONGEST_PENDING) flush();
      }
      group.optional = false;
      continue;
    }
    flush();
    if (token.kind === 'open') {
      toPass = 0;
      if (groups.length >= DEEPEST) {
        throw new ExtractionError('damaged', `"${name}" nests groups deeper than any document.`);
      }
      groups.push(group);
      group = { ...group, note: false, optional: false, named: undefined };
      if (group.destination === 'styles') group.entry = 0;
    } else if (token.kind === 'close') {
      toPass = 0;
      if (group.destination === 'styles' && group.named && group.entry !== undefined) {
        writer.nameOfStyle(group.entry, group.named);
      }
      if (group.note) writer.closeNote();
      group = groups.pop() ?? group;
    } else if (token.kind === 'word') {
      if (toPass > 0) toPass -= 1;
      else control(token.word, token.value);
    }
  }
  flush();
  return writer.finish();
}
