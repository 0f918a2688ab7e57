import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBrokenArabic } from '../../../ingest/extract/arabic-layer.ts';
import { restoreReadingOrder } from '../../../ingest/extract/arabic-order.ts';
import { pdfParser } from '../../../ingest/extract/pdf.ts';
import type { TextItem } from '../../../ingest/extract/pdf-lines.ts';

/** A line of glyphs as painted from left to right; each stands for one or more letters. */
type Glyphs = readonly string[];

/** Paints the words of a line, the last one leftmost, glyph by glyph as Arabic typesetters do. */
const painted = (...words: Glyphs[]): Glyphs =>
  [...words]
    .reverse()
    .flatMap((word, index) => [...(index === 0 ? [] : [' ']), ...[...word].reverse()]);

/** A PDF whose font names the letters of its glyphs itself, ligatures in reading order. */
function makeGlyphPdf(lines: readonly Glyphs[]): Uint8Array {
  const glyphs = [...new Set(lines.flat())];
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const code = (glyph: string) => hex(glyphs.indexOf(glyph) + 33, 2);
  const unicode = (glyph: string) =>
    [...glyph].map((letter) => hex(letter.charCodeAt(0), 4)).join('');
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${glyphs.length} beginbfchar ${glyphs.map((glyph) => `<${code(glyph)}> <${unicode(glyph)}>`).join(' ')} endbfchar endcmap end`;
  const content = lines
    .map(
      (line, index) => `BT /F1 12 Tf 60 ${700 - index * 18} Td <${line.map(code).join('')}> Tj ET`,
    )
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 33 /LastChar ${32 + glyphs.length} /Widths [${glyphs.map(() => 400).join(' ')}] /ToUnicode 6 0 R >>`,
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await pdfParser.parse(bytes, 'law.pdf')).blocks.map((block) => block.text).join('\n');

describe('Arabic text layers', () => {
  it('puts the letters of ligatures in reading order', async () => {
    const bytes = makeGlyphPdf([
      painted(
        ['ا', 'لمج', 'ت', 'م', 'ع'],
        ['بح', 'ق', 'و', 'ق'],
        ['ا', 'لأ', 'ش', 'خ', 'ا', 'ص'],
        ['في'],
        ['ا', 'لم', 'ع', 'ن', 'ي', 'ة'],
      ),
    ]);
    expect(await textOf(bytes)).toBe('المجتمع بحقوق الأشخاص في المعنية');
  });

  it('leaves letters that stand in the same order without being a ligature', async () => {
    const bytes = makeGlyphPdf([
      painted(['ع', 'ا', 'م', 'ل'], ['ا', 'لإ', 'ع', 'ا', 'ق', 'ة'], ['ي', 'ف', 'ي', 'د']),
    ]);
    expect(await textOf(bytes)).toBe('عامل الإعاقة يفيد');
  });

  it('leaves ligatures that the producer wrote backwards so that they come out right', async () => {
    const bytes = makeGlyphPdf([painted(['ا', 'ل', 'ح', 'ال', 'ة'], ['في'], ['ا', 'ل', 'آ', 'ن'])]);
    expect(await textOf(bytes)).toContain('الحلاة');
  });

  it('keeps numbers and their brackets in place', async () => {
    const bytes = makeGlyphPdf([
      [
        ':',
        ')',
        ...painted(['1', '2'].reverse()),
        '(',
        ' ',
        ...painted(['ا', 'لم', 'ا', 'د', 'ة']),
      ],
      painted(['ا', 'لإ', 'ع', 'ا', 'ق', 'ة'], ['ا', 'لأ', 'س', 'ر', 'ة']),
    ]);
    expect(await textOf(bytes)).toMatch(/^المادة \(\s?12\s?\)\s?:/);
  });

  it('turns round text that was in reading order before', () => {
    const item = (str: string): TextItem => ({
      str,
      transform: [1, 0, 0, 1, 0, 0],
      width: 9,
      height: 9,
    });
    const right = 'المادة 12 من اللائحة بشأن الصحة النفسية العامة';
    const backwards = [...right].reverse().join('').replace('21', '12');
    expect(restoreReadingOrder([item(backwards)])[0]?.str).toBe(right);
    expect(restoreReadingOrder([item(right)])[0]?.str).toBe(right);
  });

  it('knows a text layer whose stretching strokes are named as letters', () => {
    const good = 'لكل شخص الحق في التمتع بأعلى مستوى من الصحة دون تمييز على أساس الإعاقة '.repeat(
      3,
    );
    expect(isBrokenArabic(good)).toBe(false);
    expect(isBrokenArabic(good.replaceAll('الصحة', 'الصرررحة'))).toBe(true);
    expect(isBrokenArabic('هههه ضحك')).toBe(false);
  });
});

const CORPUS = path.resolve(import.meta.dirname, '../../../../shared/corpus');
const present = existsSync(CORPUS);
if (!present) console.warn('Skipped: the development corpus is not beside the project.');

/** Files with Arabic text that can be read, and the pages that hold it. */
const READABLE: [file: string, from: number][] = [
  ['arabic-pdf/pdf-node-68934.pdf', 1],
  ['arabic-pdf/pdf-node-73390.pdf', 1],
  ['treaty-body-pdf/State of Palestine_2019_CRPD_C_PSE_1.pdf', 69],
];

describe.skipIf(!present)('Arabic files of the corpus', { timeout: 60_000 }, () => {
  it('have the right form of lam-alef in at least 99 of 100 words', async () => {
    let right = 0;
    let wrong = 0;
    for (const [file, from] of READABLE) {
      const { blocks } = await pdfParser.parse(readFileSync(path.join(CORPUS, file)), file);
      const text = blocks
        .filter((block) => block.page >= from)
        .map((block) => block.text)
        .join('\n');
      right += text.match(/ال[إأآ]/g)?.length ?? 0;
      wrong += text.match(/ا[إأآ]ل|(?<![ء-ي])ل[إأآ]ل(?=[ء-ي]{3})|اال(?=[ء-ي])/g)?.length ?? 0;
      expect(text, file).not.toMatch(/(?<![ء-ي])(?:يف|اجمل[ء-ي]+|ا[جح]ل[ء-ي]+)(?![ء-ي])/);
    }
    expect(right).toBeGreaterThan(200);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.99);
  });

  it('go to OCR instead of the index when their fonts name wrong letters', async () => {
    for (const name of ['Albania_2019_CRPD_C_ALB_CO_1', 'Rwanda_UnknownYear_CRPD_C_RWA_CO_1']) {
      const bytes = readFileSync(path.join(CORPUS, 'treaty-body-pdf', `${name}.pdf`));
      const { textSource, blocks } = await pdfParser.parse(bytes, name);
      expect(textSource, name).toBe('needs-ocr');
      expect(blocks.map((block) => block.text).join(), name).not.toMatch(/ررر|ددد/);
    }
  });
});
