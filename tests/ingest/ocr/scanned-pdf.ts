import { deflateSync } from 'node:zlib';

/** A page: lines of text in Helvetica (Latin-1 only), or a grey picture in PGM form. */
export type ScannedPage = readonly string[] | Buffer;

/** Writes an A4 PDF of text pages and pages that are pictures without text. */
export function scannedPdf(pages: readonly ScannedPage[]): Buffer {
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 3} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    ),
    Buffer.from(
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ),
    ...pages.flatMap((page, at) => {
      const content = Buffer.isBuffer(page)
        ? Buffer.from('q 595 0 0 842 0 0 cm /Im1 Do Q')
        : textContent(page);
      return [
        Buffer.from(
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 ${6 + at * 3} 0 R >> >> /Contents ${5 + at * 3} 0 R >>`,
        ),
        stream('', content),
        Buffer.isBuffer(page) ? picture(page) : stream('', Buffer.alloc(0)),
      ];
    }),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  let offset = parts[0]?.length ?? 0;
  const entries: string[] = [];
  objects.forEach((object, at) => {
    entries.push(`${String(offset).padStart(10, '0')} 00000 n \n`);
    const whole = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(whole);
    offset += whole.length;
  });
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function textContent(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  return Buffer.from(`BT /F1 12 Tf 17 TL 60 780 Td ${shown.join(' ')} ET`, 'latin1');
}

function picture(pgm: Buffer): Buffer {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('Not an 8-bit PGM picture.');
  const [whole, width, height] = header;
  return stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
    deflateSync(pgm.subarray(whole.length)),
  );
}

function stream(entries: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}
