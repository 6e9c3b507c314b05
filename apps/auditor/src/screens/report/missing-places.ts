import type { Reason } from '@toroku/web-base';

const PLACES: Readonly<Record<string, string>> = {
  NOT_NOW: '',
  AUDITED_STATEMENT_CHANGED: '',
  DESIGN_RESULT_MISSING: '/results?only=WITHOUT_RESULT',
  OPERATIONAL_RESULT_MISSING: '/results?only=WITHOUT_RESULT',
  EXCEPTION_WITHOUT_FINDING: '/raise',
  SAMPLE_EXCEPTION_NOT_IN_RESULT: '/samples',
  SAMPLE_NOT_TESTED: '/samples',
};

/** Where what is missing for the report is mended; null where it is not for the audit body to mend. */
export function placeOfMissing(engagementId: string, { code, facts }: Pick<Reason, 'code' | 'facts'>): string | null {
  const finding = facts?.['finding'];
  if (code === 'FINDING_NOT_CLASSIFIED') return typeof finding === 'string' ? `/findings/${finding}` : `/findings?engagement=${engagementId}`;
  const place = PLACES[code];
  if (place === undefined) return null;
  const control = facts?.['controlId'];
  return `/engagements/${engagementId}${place}${place === '/samples' && typeof control === 'string' ? `?control=${encodeURIComponent(control)}` : ''}`;
}
