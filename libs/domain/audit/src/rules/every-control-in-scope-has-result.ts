import { day, defineRule, type Reason } from '@toroku/kernel';
import type { ControlResult } from '../control-result';
import type { EngagementControl } from '../engagement-control';
import type { EngagementRefusalCode } from '../engagement-refusals';

interface Facts {
  /** Null while the work is not planned. */
  readonly scope: readonly Pick<EngagementControl, 'controlId' | 'depth'>[] | null;
  readonly results: readonly Pick<ControlResult, 'controlId' | 'designResult' | 'operationalResult'>[];
}

/** Controls named in one reason; the rest are counted. */
const NAMED = 20;

/** 実施結果の網羅. Every control in scope has a design result and, where the plan says so, an operational one. */
export const everyControlInScopeHasResult = defineRule<Facts, EngagementRefusalCode>(
  'everyControlInScopeHasResult',
  { source: 'STANDARD_AUDIT_PROCEDURE', edition: day('2022-11-01'), at: '3.1', seeds: ['S-134', 'S-135'], confidence: 'H' },
  ({ scope, results }) => {
    if (scope === null) return { missing: ['scope'] };
    const resultOf = new Map(results.map((result) => [result.controlId, result]));
    const design = scope.filter(({ depth, controlId }) => depth !== 'NONE' && !resultOf.get(controlId)?.designResult);
    const operation = scope.filter(({ depth, controlId }) => depth === 'DESIGN_AND_OPERATION' && !resultOf.get(controlId)?.operationalResult);
    return [...lacking('DESIGN_RESULT_MISSING', design), ...lacking('OPERATIONAL_RESULT_MISSING', operation)];
  },
);

function lacking(code: EngagementRefusalCode, controls: readonly { readonly controlId: string }[]): readonly Reason<EngagementRefusalCode>[] {
  if (controls.length === 0) return [];
  return [{ code, facts: { count: controls.length, controls: controls.slice(0, NAMED).map(({ controlId }) => controlId) } }];
}
