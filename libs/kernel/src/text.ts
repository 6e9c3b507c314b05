import type { KernelRefusalCode, Refusal } from './refusal';
import { refusal } from './refusal';

/** C0 controls other than tab, line feed and carriage return, DEL, and surrogates that pair with nothing. */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Limits of a text, counted in UTF-16 code units. */
export interface TextLimits {
  readonly path: readonly string[];
  /** Zero allows an empty text. */
  readonly min?: number;
  readonly max: number;
}

/** What is wrong with a text typed by a person; white space alone counts as empty. */
export function textRefusals(text: string | null | undefined, { path, min = 1, max }: TextLimits): readonly Refusal<KernelRefusalCode>[] {
  if (text == null || text.trim().length < min) return min > 0 ? [refusal('TEXT_MISSING', {}, { path })] : [];
  const found: Refusal<KernelRefusalCode>[] = [];
  if (text.length > max) found.push(refusal('TEXT_TOO_LONG', { length: text.length, max }, { path }));
  if (unwritable.test(text)) found.push(refusal('TEXT_HAS_CONTROL_CHARACTERS', {}, { path }));
  return found;
}

/** Whether a database or a paper can hold the text as it is. */
export function isWritableText(text: string): boolean {
  return !unwritable.test(text);
}
