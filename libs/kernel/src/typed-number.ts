/** Reads a whole number as people type it, in half-width or full-width digits, with or without commas: 1,200, １２００. Answers null where none is named. */
export function readTypedNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : null;
}
