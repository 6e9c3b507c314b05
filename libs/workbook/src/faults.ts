/** What is wrong with a file as a file, so that nothing in it can be read. */
export const fileFaultCodes = ['WORKBOOK_EMPTY_FILE', 'WORKBOOK_NOT_XLSX', 'WORKBOOK_OLD_FORMAT', 'WORKBOOK_LOCKED', 'WORKBOOK_DAMAGED', 'WORKBOOK_TOO_LARGE'] as const;
export type FileFaultCode = (typeof fileFaultCodes)[number];

/** Thrown while a file is opened or read; told to the person as a note about the whole file. */
export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
