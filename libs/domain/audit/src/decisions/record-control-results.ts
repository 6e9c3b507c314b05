import { doneUnless, outOfState, refusal, textRefusals, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { AssessmentResult, ControlResult } from '../control-result';
import type { Engagement } from '../engagement';
import type { EngagementControl } from '../engagement-control';
import { engagementLifecycle } from '../engagement-lifecycle';
import type { EngagementRefusalCode } from '../engagement-refusals';

/** What was done on one control. A result left out keeps what stands. */
export interface RecordedControlResult {
  readonly controlId: string;
  readonly designResult?: AssessmentResult | null;
  readonly designProcedure?: string | null;
  readonly operationalResult?: AssessmentResult | null;
  readonly operationalProcedure?: string | null;
}

/** The batch and what it meets. */
export interface ResultBatch {
  readonly results: readonly RecordedControlResult[];
  readonly scope: readonly Pick<EngagementControl, 'controlId' | 'depth'>[];
  /** What stands so far on the controls named. */
  readonly standing: readonly ControlResult[];
}

/** Results in one batch (platform's choice: more than any scope). */
const BATCH_MOST = 1_200;
const PROCEDURE_MAX = 4_000;

/** An assigned person records what was done on controls in scope and what came of it. `id` is null for a control recorded first. */
export function recordControlResults(
  engagement: Engagement,
  { results, scope, standing }: ResultBatch,
  { today, actor }: { readonly today: LegalDay; readonly actor: { readonly id: string } },
): Decision<readonly (Omit<ControlResult, 'id'> & { readonly id: string | null })[]> {
  const inScope = new Set(scope.filter(({ depth }) => depth !== 'NONE').map(({ controlId }) => controlId));
  const seen = new Set<string>();
  const reasons = results.slice(0, BATCH_MOST).flatMap((result, index) => {
    const found = reasonsAgainstResult(result, index, { inScope, seen, state: engagement.state });
    seen.add(result.controlId);
    return found;
  });
  const tooMany = results.length > BATCH_MOST ? refusal('TOO_MANY_ITEMS', { count: results.length, max: BATCH_MOST }, { path: ['results'] }) : null;
  return doneUnless([outOfState(engagementLifecycle, engagement.state, 'recordControlResults'), tooMany, ...reasons], () => {
    const standingOf = new Map(standing.map((one) => [one.controlId, one]));
    return results.map((result) => ({ ...merged(result, standingOf.get(result.controlId)), engagementId: engagement.id, auditBodyId: engagement.auditBodyId, recordedById: actor.id, recordedOn: today }));
  });
}

interface Standing {
  readonly inScope: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
  readonly state: Engagement['state'];
}

function reasonsAgainstResult(result: RecordedControlResult, index: number, { inScope, seen, state }: Standing): readonly Refusal[] {
  const { controlId, designResult, operationalResult, designProcedure, operationalProcedure } = result;
  const at = (field: string): { readonly path: readonly string[] } => ({ path: ['results', String(index), field] });
  const against = (isSo: boolean, code: EngagementRefusalCode, field: string): readonly Refusal[] => (isSo ? [refusal(code, { controlId }, at(field))] : []);
  return [
    ...against(!inScope.has(controlId), 'CONTROL_NOT_IN_SCOPE', 'controlId'),
    ...against(seen.has(controlId), 'CONTROL_TWICE', 'controlId'),
    ...against(!designResult && !operationalResult, 'RESULT_MISSING', 'designResult'),
    ...against(Boolean(operationalResult) && state === 'DESIGN_ASSESSMENT', 'OPERATIONAL_ASSESSMENT_NOT_BEGUN', 'operationalResult'),
    ...(designResult ? textRefusals(designProcedure, { ...at('designProcedure'), max: PROCEDURE_MAX }) : []),
    ...(operationalResult ? textRefusals(operationalProcedure, { ...at('operationalProcedure'), max: PROCEDURE_MAX }) : []),
  ];
}

type Merged = Pick<ControlResult, 'controlId' | 'designResult' | 'designProcedure' | 'operationalResult' | 'operationalProcedure'> & { readonly id: string | null };

function merged(result: RecordedControlResult, standing: ControlResult | undefined): Merged {
  const design = result.designResult ? result : standing;
  const operation = result.operationalResult ? result : standing;
  return {
    id: standing?.id ?? null,
    controlId: result.controlId,
    designResult: design?.designResult ?? null,
    designProcedure: design?.designProcedure ?? '',
    operationalResult: operation?.operationalResult ?? null,
    operationalProcedure: operation?.operationalProcedure ?? '',
  };
}
