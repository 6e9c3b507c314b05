import { createHash } from 'node:crypto';

/** SHA-256 over the input with its keys in order: equal for equal inputs, whatever order the client wrote them in. */
export function digestOf(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(ordered(input))).digest('hex');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, ordered(item)]));
}
