import { doneUnless, outOfState, type Decision, type Moment } from '@toroku/kernel';
import { form23, type Form23, type Form23Parts } from '../form-2-3';
import { internalAuditCheck, type InternalAuditFacts } from '../internal-audit-check';
import { internalAuditLifecycle } from '../internal-audit-lifecycle';
import type { InternalAuditNumbers } from '../internal-audit-parameters';

/** Everything the report is judged by and filled from. */
export interface ReportFacts extends Form23Parts, Pick<InternalAuditFacts, 'implementedObjectives' | 'history'> {
  readonly numbers: InternalAuditNumbers;
}

/** The provider completes the internal audit: form 2-3 is frozen as it stands, or everything it lacks is told (S-160). */
export function reportInternalAudit(facts: ReportFacts, { today }: Moment): Decision<Form23> {
  const { audit, numbers, results } = facts;
  const findings = facts.findings.map(({ finding }) => finding);
  return doneUnless(
    [
      outOfState(internalAuditLifecycle, audit.state, 'reportInternalAudit'),
      ...internalAuditCheck({ audit, results, findings, implementedObjectives: facts.implementedObjectives, history: facts.history }, numbers),
    ],
    () => form23(facts, numbers.internalAuditUnit, today),
  );
}
