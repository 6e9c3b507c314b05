import type { Audit } from './judged-by';

const FIELDS = ['organisation', 'responsiblePerson', 'performers', 'method'];

/** Where on the screen, or on which screen, a reason is mended; null where that is not known or not for this person to mend. */
export function placeOf({ path: [kind = '', id = ''] }: { readonly path: readonly string[] }, { viewerMay, coverage }: Pick<Audit, 'viewerMay' | 'coverage'>): string | null {
  if (FIELDS.includes(kind)) return viewerMay.includes('planInternalAudit') ? `#planInternalAudit-${kind}` : null;
  if (kind === 'findings') return `/findings/${id}`;
  return kind === 'results' || (kind === 'plan' && coverage) ? `#${kind}` : null;
}
