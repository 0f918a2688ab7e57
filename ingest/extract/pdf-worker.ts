import { readFile } from 'node:fs/promises';
import { Script } from 'node:vm';
import * as quickParts from './pdf-quick-parts.ts';

/** What is said more quickly, by the words of pdf.js 5.4; each stands there once. */
const QUICKER: readonly (readonly [said: string, better: string])[] = [
  [
    'return Util.transform(textState.ctm, Util.transform(textState.textMatrix, tsm));',
    'return placeOfLetter(textState.ctm, textState.textMatrix, tsm);',
  ],
  // A state saved as the prototype of the next one has a shape of its own for every saving.
  [
    'const clone = Object.create(this);\n    clone.textMatrix',
    'const clone = copyOfState(this, TextState.prototype);\n    clone.textMatrix',
  ],
  // Lines and colours say nothing to a reader.
  [
    'switch (fn | 0) {\n          case OPS.setFont:\n            const fontNameArg',
    'if (fn >= OPS.moveTo && fn <= OPS.eoClip || fn >= OPS.setStrokeColorSpace && fn <= OPS.setFillCMYKColor) continue; switch (fn | 0) {\n          case OPS.setFont:\n            const fontNameArg',
  ],
  ['args.length = 0;\n        operation.args = args;', 'args = []; operation.args = args;'],
  [
    'const str = showSpacedTextBuffer.join("");\n                showSpacedTextBuffer.length = 0;',
    'const str = showSpacedTextBuffer.length > 1 ? showSpacedTextBuffer.splice(0).join("") : showSpacedTextBuffer.pop() ?? "";',
  ],
  [
    'const scale = textState.fontMatrix[0] * textState.fontSize;',
    'const scale = textState.fontMatrix[0] * textState.fontSize; let settled = false;',
  ],
  [
    'let charSpacing = textState.charSpacing + (i + 1',
    'const follows = settled; settled = false; let charSpacing = textState.charSpacing + (i + 1',
  ],
  [
    '&& !compareWithLastPosition(scaledDim)',
    '&& !(follows && isOnPage(textContentItem.prevTransform, scaledDim, viewBox, font.vertical)) && !compareWithLastPosition(scaledDim)',
  ],
  [
    'textChunk.prevTransform = getCurrentTextTransform();',
    'textChunk.prevTransform = getCurrentTextTransform(); settled = charSpacing === 0;',
  ],
  // A page is sent whole, not by tens of its pieces.
  ['const TEXT_CHUNK_BATCH_SIZE = 10;', 'const TEXT_CHUNK_BATCH_SIZE = Infinity;'],
  ['textContent.items.length >= (sink?.desiredSize ?? 1)', 'false'],
  ['let buffer, hdr, len;', 'if (inflateWhole(this)) return; let buffer, hdr, len;'],
  ['static setup(handler, port) {', 'static setup(handler, port) { sendAsIs(port);'],
  // Whole sentences make poor keys: keeping them costs more than looking at their letters again.
  ['let glyphs = this._charsCache[chars];', 'let glyphs;'],
  ['return this._charsCache[chars] = glyphs;', 'return glyphs;'],
  ['return this.getNumber();', 'return plainNumber(this) ?? this.getNumber();'],
  ['return this.getString();', 'return plainString(this) ?? this.getString();'],
  [
    'let str = String.fromCharCode(ch);\n    if (ch < 0x20',
    'const plain = plainCommand(this); if (plain) return Cmd.get(plain); let str = String.fromCharCode(ch);\n    if (ch < 0x20',
  ],
  // That a picture is painted is all a reader wants to know; decoding it may take seconds.
  [
    'if (maxImageSize !== -1 && w * h > maxImageSize) {',
    'return operatorList.addImageOps(OPS.paintImageXObject, []); if (maxImageSize !== -1 && w * h > maxImageSize) {',
  ],
  // The letters of a page are asked for one by one: out of plain memory they come soonest.
  [
    'new Lexer(stream, EvaluatorPreprocessor.opMap)',
    'new Lexer(new Stream(stream.getBytes(), 0, undefined, stream.dict), EvaluatorPreprocessor.opMap)',
  ],
];

/**
 * Source text of pdf.js's worker, with its costliest arithmetic put more quickly and the same
 * result. A release that does not say these things once each is left as it is.
 *
 * @param source of `pdf.worker.mjs`.
 */
export function quicken(source: string): string {
  let quick = source.replace(/^\/\/# sourceMappingURL=.*$/m, '');
  for (const [said, better] of QUICKER) {
    const at = quick.indexOf(said);
    if (at < 0 || quick.includes(said, at + 1)) return source;
    quick = quick.slice(0, at) + better + quick.slice(at + said.length);
  }
  return quick;
}

/**
 * Loads the worker of pdf.js into this thread, where pdf.js looks for it first. Reading happens in
 * a thread of ours already, so that it needs none of its own. If it cannot be loaded, pdf.js loads
 * its own as it stands.
 *
 * It is run as a script: the loader of TypeScript would rewrite two megabytes of module and keep
 * 200 MB for it.
 *
 * @param path of `pdf.worker.mjs`.
 */
export async function loadPdfWorker(path: string): Promise<void> {
  try {
    const module = quicken(await readFile(path, 'utf8'));
    const body = module.replace(/^export \{.*\};?$/m, '').replaceAll('import.meta.url', "''");
    // The parts of ours that it calls reach it by their names.
    const script = `'use strict'; ((${Object.keys(quickParts)}) => {\n${body}\n})`;
    new Script(script, { filename: path }).runInThisContext()(...Object.values(quickParts));
  } catch {
    // Slower, and all the same.
  }
}
