import { day, defineRule } from '@toroku/kernel';
import type { FindingSeverity, FindingState } from '../finding';
import type { FindingRefusalCode } from '../finding-refusals';

interface Facts {
  /** Null while it is not classified. */
  readonly severity: FindingSeverity | null;
  readonly state: FindingState;
}

/**
 * 軽微でない発見事項の是正. A finding that is not minor puts the registration at risk: the platform asks that the improvement has been
 * verified first. That it must be corrected and audited again is a recollection that no source confirmed.
 */
export const notMinorFindingIsVerified = defineRule<Facts, FindingRefusalCode>(
  'notMinorFindingIsVerified',
  { source: 'PLATFORM', edition: day('2022-11-01'), at: 'findings that are not minor', seeds: ['S-162'], confidence: 'R' },
  ({ severity, state }) => {
    if (state === 'RECOMMENDATION' || state === 'VERIFIED' || state === 'CLOSED' || severity === 'MINOR') return [];
    return severity === null ? { missing: ['finding.severity'] } : [{ code: 'NOT_MINOR_FINDING_OPEN', facts: { state } }];
  },
);
