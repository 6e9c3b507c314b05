const PLACES: Readonly<Record<string, string>> = { plan: '#plan', results: '#results', internalAudit: '#plan', statement: '#plan' };
const FIELDS = ['organisation', 'responsiblePerson', 'performers', 'method'];

/** Where on the screen, or on which screen, a reason is mended; null where that is not known. */
export function placeOf({ path: [kind = '', id = ''] }: { readonly path: readonly string[] }): string | null {
  if (FIELDS.includes(kind)) return `#planInternalAudit-${kind}`;
  return kind === 'findings' ? `/findings/${id}` : (PLACES[kind] ?? null);
}
