import { TableFault } from './table-fault.ts';

/** Bytes that a table may have. */
export const MOST_MEGABYTES = 50;

/**
 * The text of a table as it comes: UTF-8 with or without a byte order mark, or UTF-16 with one.
 *
 * @throws TableFault when it is in another encoding, a workbook, or too long.
 */
export async function* tableText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let begun = Buffer.alloc(0);
  let length = 0;
  const decode = (piece: Uint8Array | undefined): string => {
    decoder ??= decoderFor(begun);
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new TableFault(
        'encoding',
        'The table is not UTF-8. Save it as "CSV UTF-8" and send it again.',
      );
    }
  };
  for await (const piece of bytes) {
    length += piece.length;
    if (length > MOST_MEGABYTES * 1024 * 1024) {
      throw new TableFault(
        'too-large',
        `A table has ${MOST_MEGABYTES} MB at most. Send it in parts.`,
      );
    }
    if (decoder) {
      yield decode(piece);
      continue;
    }
    begun = Buffer.concat([begun, piece]);
    if (begun.length >= 4) yield decode(begun);
  }
  if (!decoder) yield decode(begun);
  yield decode(undefined);
}

function decoderFor(begun: Buffer): TextDecoder {
  if (begun.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    throw new TableFault('workbook', 'This is a workbook. Save it as "CSV UTF-8" and send that.');
  }
  const mark = begun.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}
