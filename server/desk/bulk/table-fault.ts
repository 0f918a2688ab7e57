/** Why a table as a whole cannot be read. */
export const TABLE_FAULTS = [
  'no-file',
  'empty',
  'workbook',
  'encoding',
  'open-quote',
  'no-key',
  'twice-column',
  'too-many-rows',
  'too-large',
  'broken',
] as const;
export type TableFaultCode = (typeof TABLE_FAULTS)[number];

/** A table that cannot be read; the message says why and what to do. */
export class TableFault extends Error {
  override name = 'TableFault';
  readonly code: TableFaultCode;
  constructor(code: TableFaultCode, message: string) {
    super(message);
    this.code = code;
  }
}
