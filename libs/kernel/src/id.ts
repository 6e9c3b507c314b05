declare const idBrand: unique symbol;

/** The key of a noun: a UUID made at the gate, opaque to everybody. */
export type Id<Noun extends string> = string & { readonly [idBrand]: Noun };

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether the text has the form of a key. A text that has not can name nothing. */
export function isId(text: string): boolean {
  return shape.test(text);
}
