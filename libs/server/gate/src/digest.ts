import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The one way to write a content down (RFC 8785): the same content is the same text, whatever order its keys came in. Fields that are undefined do not count. */
export function canonicalText(content: unknown): string {
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError('nothing can be written down of this');
  return text;
}

/** SHA-256, in hexadecimal, over the canonical text of a content. */
export function digestOf(content: unknown): string {
  return digestOfText(canonicalText(content));
}

/** SHA-256, in hexadecimal, over a text in UTF-8. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
