import { decodeText } from './charset.ts';
import { type Block, type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { PLAIN_TEXT } from './media-type.ts';
import { endsSentence, opensNamedProvision, opensProvision } from './provision-start.ts';
import { readRepairContext, repairText } from './repair.ts';

export const LARGEST_TEXT_BYTES = 60 * 1024 * 1024;
/** Lines longer than this were not broken by hand: each is a paragraph. */
const LONGEST_BROKEN_LINE = 120;

/** A line this long has been broken for want of room. */
const WRAPPED_LINE = 45;

/** Reads plain text: a block for each paragraph, numbered lines on their own. */
export const plainTextParser: Parser = { mediaTypes: [PLAIN_TEXT], parse: parsePlainText };

async function parsePlainText(bytes: Uint8Array, name: string): Promise<Extraction> {
  if (bytes.byteLength > LARGEST_TEXT_BYTES) {
    throw new ExtractionError('too-large', `"${name}" is text of more than 60 MB; split it.`);
  }
  const { text, charset } = decodeText(bytes);
  const blocks = textBlocks(text);
  if (blocks.length === 0) throw new ExtractionError('no-text', `"${name}" holds no text.`);
  return {
    mediaType: PLAIN_TEXT,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'plain-text@1',
    declared: [],
    warnings: charset.startsWith('utf') ? [] : [`Read as ${charset}.`],
  };
}

/** Paragraphs of a text: parted by blank lines, by numbered lines, by ends of sentences at a line's end. */
export function textBlocks(text: string): Block[] {
  const context = readRepairContext(text);
  const blocks: Block[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    const paragraph = repairText(lines.join('\n'), context).replaceAll('\n', ' ');
    if (paragraph !== '') blocks.push({ kind: 'paragraph', text: paragraph, page: 1 });
    lines = [];
  };
  for (const raw of text.split(/\r\n|[\n\r\f]/)) {
    const line = raw.trim();
    const previous = lines.at(-1);
    if (line === '') flush();
    else {
      if (previous !== undefined && !continues(previous, line)) flush();
      lines.push(line);
    }
  }
  flush();
  return blocks;
}

function continues(previous: string, line: string): boolean {
  if (previous.length > LONGEST_BROKEN_LINE || line.length > LONGEST_BROKEN_LINE) return false;
  // "… as required by / Article 11;" is a broken line, not an article.
  if (opensNamedProvision(line) && previous.length > WRAPPED_LINE && /\p{Ll}$/u.test(previous))
    return true;
  if (opensProvision(line) || /[\u3400-\u9fff]/.test(line)) return false;
  return !endsSentence(previous) || /^\p{Ll}/u.test(line);
}
