import { decodeText } from './charset.ts';
import { type Block, type Extraction, ExtractionError, type Parser } from './extraction.ts';
import { readFrontMatter } from './front-matter.ts';
import { MARKDOWN } from './media-type.ts';
import { LARGEST_TEXT_BYTES } from './plain-text.ts';
import { endsSentence, opensNamedProvision, opensProvision } from './provision-start.ts';
import { repairText } from './repair.ts';

/** Words after a provision's number from which a heading is running text, not a title. */
const TITLE_WORDS = 14;
const LONGEST_HEADING = 200;

/** Reads Markdown the way law collections write it. */
export const markdownParser: Parser = { mediaTypes: [MARKDOWN], parse: parseMarkdown };

async function parseMarkdown(bytes: Uint8Array, name: string): Promise<Extraction> {
  if (bytes.byteLength > LARGEST_TEXT_BYTES) {
    throw new ExtractionError('too-large', `"${name}" is text of more than 60 MB; split it.`);
  }
  const { body, declared } = readFrontMatter(decodeText(bytes).text);
  const blocks = markdownBlocks(body);
  if (blocks.length === 0) throw new ExtractionError('no-text', `"${name}" holds no text.`);
  const language = declared.find((value) => value.field === 'language')?.value;
  return {
    mediaType: MARKDOWN,
    blocks,
    pages: [],
    textSource: 'markup',
    extractor: 'markdown@1',
    declared,
    declaredLanguage: typeof language === 'string' ? language : undefined,
    warnings: [],
  };
}

/** Blocks of a Markdown text: headings with level, paragraphs, list items, table rows. */
export function markdownBlocks(body: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fenced = false;
  let hardBreak = false;
  const flush = (): void => {
    const text = repairText(lines.join('\n'));
    if (text !== '') blocks.push({ kind: 'paragraph', text, page: 1 });
    lines = [];
  };
  for (const raw of body.replace(/<!--[\s\S]*?-->/g, '').split(/\r\n|[\n\r]/)) {
    const line = raw.trim().replace(/^(?:>\s?)+/, '');
    if (/^(?:```|~~~)/.test(line)) {
      flush();
      fenced = !fenced;
    } else if (fenced) lines.push(line);
    else if (line === '' || /^(?:[-*_]\s*){3,}$/.test(line) || /^\|?[\s:|-]+\|[\s:|-]*$/.test(line))
      flush();
    else if (/^#{1,6}\s/.test(line)) {
      flush();
      pushHeading(blocks, line);
    } else if (line.startsWith('|')) {
      flush();
      const cells = line.replace(/^\||\|$/g, '').split('|');
      lines.push(
        cells
          .map((cell) => plain(cell.trim()))
          .filter((cell) => cell !== '')
          .join(' | '),
      );
      flush();
    } else {
      const item = /^[-*+]\s+/.exec(line) ?? /^:\s+/.exec(line);
      const text = plain(
        item && item[0].trim() !== ':' ? line.slice(item[0].length) : line.replace(/^:\s+/, ''),
      );
      const previous = lines.at(-1);
      if (previous !== undefined && item?.[0].startsWith(':'))
        lines.push(`${lines.pop()}: ${text}`);
      else if (item || opensBlock(previous, line)) {
        flush();
        lines.push(text);
      } else if (previous !== undefined && !hardBreak) {
        // A line break in the source is a space, between ideographs nothing.
        const joint = /[\u3000-\u9fff\uff00-\uffef]$/.test(previous) ? '' : ' ';
        lines.push(lines.pop() + (/-$/.test(previous) ? '\n' : joint) + text);
      } else lines.push(text);
      hardBreak = / {2}$|\\$/.test(raw);
    }
  }
  flush();
  return blocks;
}

/** Numbered lines open blocks, but a wrapped line may begin with a number that belongs to its sentence. */
function opensBlock(previous: string | undefined, line: string): boolean {
  if (!opensProvision(line)) return false;
  return (
    previous === undefined ||
    endsSentence(previous) ||
    /^\(?\w{1,3}[.)]\s/.test(line) ||
    /^第/.test(line)
  );
}

function pushHeading(blocks: Block[], line: string): void {
  const [, marks = '', rest = ''] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line) ?? [];
  const text = repairText(plain(rest));
  if (text === '') return;
  if (text.length > LONGEST_HEADING || carriesRunningText(text)) {
    blocks.push({ kind: 'paragraph', text, page: 1 });
  } else blocks.push({ kind: 'heading', text, page: 1, level: marks.length });
}

/** "ARTICULO 1° — La presente ley tiene por objeto …": the heading is the provision itself. */
function carriesRunningText(text: string): boolean {
  if (!opensNamedProvision(text)) return false;
  const words = text.split(/\s+/).length - 2;
  return words > TITLE_WORDS || (words > 4 && endsSentence(text));
}

/** Text without the marks of emphasis, links, pictures, code and escapes. */
function plain(line: string): string {
  return line
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,500}(?:\s+"[^"]{0,200}")?\)/g, '$1')
    .replace(/<\/?(?:br|b|i|em|strong|sup|sub|span|u|p|div|a)(?:\s[^<>]{0,500})?\/?>/gi, '')
    .replace(/(\*\*|__)(?=[^\s*_])([^*]{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]{1,500}?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=[^\s_])([^_]{1,500}?)(?<=\S)_(?!\w)/g, '$1')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/\\$/, '');
}
