import { day, defineRule } from '@toroku/kernel';
import type { ControlResult } from '../control-result';
import type { EngagementRefusalCode } from '../engagement-refusals';

interface Facts {
  readonly results: readonly Pick<ControlResult, 'controlId' | 'designResult' | 'operationalResult'>[];
  /** Null while it is not known which findings were raised. */
  readonly findings: readonly { readonly controlId: string }[] | null;
}

/** 発見事項の記載. What deviates is a finding: no exception stands in the report without one (note to 3.5, S-145). */
export const exceptionHasFinding = defineRule<Facts, EngagementRefusalCode>(
  'exceptionHasFinding',
  { source: 'STANDARD_AUDIT_PROCEDURE', edition: day('2022-11-01'), at: '3.5, note', seeds: ['S-145'], confidence: 'L' },
  ({ results, findings }) => {
    if (findings === null) return { missing: ['findings'] };
    const found = new Set(findings.map(({ controlId }) => controlId));
    const exceptions = results.filter(({ designResult, operationalResult }) => designResult === 'EXCEPTION' || operationalResult === 'EXCEPTION');
    return exceptions.filter(({ controlId }) => !found.has(controlId)).map(({ controlId }) => ({ code: 'EXCEPTION_WITHOUT_FINDING', facts: { controlId } }));
  },
);
