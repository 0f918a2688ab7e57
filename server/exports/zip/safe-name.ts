/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Bytes a name may have in UTF-8: file systems take 255, and something is put before it. */
const LONGEST = 150;

/**
 * A name of a stranger's file as a name inside an archive: one step of a path, fit for every
 * system, and for the lists of checksums of BagIt (RFC 8493), which have a file on each line.
 */
export function safeName(name: string): string {
  const plain = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*%]+/gu, '_')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const [, base = '', ending = ''] = /^(.*?)(\.\p{L}[\p{L}\p{N}]{0,9})?$/su.exec(plain) ?? [];
  const short = cut(base, LONGEST - Buffer.byteLength(ending)) + ending;
  if (short === '') return 'file';
  return DEVICE.test(short) ? `_${short}` : short;
}

function cut(text: string, bytes: number): string {
  let kept = '';
  let length = 0;
  for (const letter of text) {
    length += Buffer.byteLength(letter);
    if (length > bytes) break;
    kept += letter;
  }
  return kept.trimEnd();
}
