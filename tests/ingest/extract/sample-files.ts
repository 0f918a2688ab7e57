import { deflateRawSync, crc32 as nodeCrc32 } from 'node:zlib';

/** A zip file of the given contents; `declared` overrides the inflated size of every entry. */
export function makeZip(files: Record<string, string | Uint8Array>, declared?: number): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as string);
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(nodeCrc32(data), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared ?? data.length, 22);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    local.copy(entry, 10, 8, 30);
    entry.writeUInt16LE(0, 30);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, title, packed);
    directory.push(entry, title);
    offset += 30 + title.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/**
 * A Word file of the given body: paragraphs, or raw `w:` markup when it begins with `<w:`.
 *
 * @param parts further parts below `word/`: styles, numbering, footnotes …
 */
export function makeDocx(
  body: readonly string[],
  declared?: number,
  parts: Record<string, string> = {},
): Uint8Array {
  const markup = body
    .map((part) => (part.startsWith('<w:') ? part : `<w:p><w:r><w:t>${part}</w:t></w:r></w:p>`))
    .join('');
  return makeZip(
    {
      '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${markup}</w:body></w:document>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${Object.keys(parts)
        .map(
          (part, at) => `<Relationship Id="p${at}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
        )
        .join('')}</Relationships>`,
      ...Object.fromEntries(
        Object.entries(parts).map(([part, xml]) => [
          `word/${part}.xml`,
          `<w:${part} xmlns:w="${WORD}">${xml}</w:${part}>`,
        ]),
      ),
    },
    declared,
  );
}

/** An OpenDocument text of the given body; `styles` stands among the automatic styles. */
export function makeOdt(body: string, styles = '', outline = ''): Uint8Array {
  return makeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles><office:styles>${outline}</office:styles></office:document-styles>`,
  });
}

/** An EPUB of the given chapters in their order; `metadata` are Dublin Core elements. */
export function makeEpub(chapters: Record<string, string>, metadata = ''): Uint8Array {
  const names = Object.keys(chapters);
  const items = names
    .map((name, at) => `<item id="c${at}" href="${name}" media-type="application/xhtml+xml"/>`)
    .join('');
  const spine = names.map((_, at) => `<itemref idref="c${at}"/>`).join('');
  return makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package><metadata>${metadata}</metadata><manifest>${items}</manifest><spine>${spine}</spine></package>`,
    ...Object.fromEntries(
      names.map((name) => [`OPS/${name}`, `<html><body>${chapters[name]}</body></html>`]),
    ),
  });
}

/** Text set at a place of a page: x and y in points from the lower left, size in points. */
export interface PlacedText {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

/** A PDF of the given pages, in Helvetica; a page `'picture'` paints an image and nothing else. */
export function makePdf(
  pages: readonly (readonly PlacedText[] | 'picture')[],
  info = '',
): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  objects.push(
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream',
  );
  pages.forEach((page, index) => {
    const content =
      page === 'picture' ? 'q 500 0 0 700 50 50 cm /I Do Q' : page.map(show).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + index * 2} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  });
  if (info !== '') objects.push(info);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const entry = info === '' ? '' : ` /Info ${objects.length} 0 R`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${entry} >>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

function show({ text, x = 72, y, size = 11 }: PlacedText): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}
