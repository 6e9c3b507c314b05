import { textRefusals, type Refusal } from '@toroku/kernel';

/** The longest text a field takes unless the command says otherwise, in UTF-16 code units. */
const TEXT_LIMIT = 20_000;

/**
 * What no field of any input may hold: control characters that neither PostgreSQL nor a paper can carry,
 * and texts beyond the limit. Names each field.
 */
export function inputRefusals(input: object, longTexts: Readonly<Record<string, number>> = {}): readonly Refusal[] {
  return walk(input, [], longTexts);
}

function walk(value: unknown, path: readonly string[], longTexts: Readonly<Record<string, number>>): readonly Refusal[] {
  if (typeof value === 'string') return textRefusals(value, { path, min: 0, max: longTexts[path.join('.')] ?? TEXT_LIMIT });
  if (Array.isArray(value)) return value.flatMap((item, index) => walk(item, [...path, String(index)], longTexts));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, item]) => walk(item, [...path, key], longTexts));
  return [];
}
