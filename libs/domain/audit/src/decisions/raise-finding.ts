import { doneUnless, refusal, type Decision, type Moment } from '@toroku/kernel';
import type { Assessment, ControlResult } from '../control-result';
import type { Finding, FindingDocument } from '../finding';
import type { FindingCase } from '../finding-case';
import { lineRefusals, proseRefusals } from '../finding-outcome';
import { findingPolicies } from '../finding-policy';
import { isWithinUnit } from '../unit';

/** What the auditor says. */
export interface FindingDescription {
  readonly controlId: string;
  readonly title: string;
  readonly description: string;
  /** The assessment whose recorded exception it is raised for; left out where there is none. */
  readonly exceptionOf?: Assessment | null;
}

/** What is added. */
export interface RaisedFinding {
  readonly finding: Omit<Finding, 'id'>;
  readonly document: Omit<FindingDocument, 'id'>;
}

interface Facts {
  readonly audit: FindingCase;
  /** The latest finding on the same control of the service from an earlier audit. */
  readonly repeatOf: string | null;
  /** What stands on the control in the engagement; null for an internal audit. */
  readonly result: Pick<ControlResult, 'id' | 'designResult' | 'operationalResult'> | null;
}

/** An auditor raises a finding against a control that the audit looks at (S-145). That the same control failed before is linked at once. */
export function raiseFinding(input: FindingDescription, { audit, repeatOf, result }: Facts, { today }: Moment): Decision<RaisedFinding> {
  const { source, caseId, serviceId, providerId, raisedByOrganisationId } = audit;
  const { clause } = findingPolicies.raiseFinding;
  return doneUnless(
    [
      audit.isUnderWay ? null : refusal('NOT_NOW', { noun: source === 'EXTERNAL' ? 'engagement' : 'internalAudit', state: audit.state, verb: 'raiseFinding', possible: [] }, { clause }),
      audit.controlIds.some((unitId) => isWithinUnit(input.controlId, unitId)) ? null : refusal('CONTROL_NOT_IN_AUDIT', { control: input.controlId }, { clause, path: ['controlId'] }),
      isRecorded(input.exceptionOf ?? null, result) ? null : refusal('EXCEPTION_NOT_RECORDED', { control: input.controlId }, { clause, path: ['exceptionOf'] }),
      ...lineRefusals(input.title, 'title'),
      ...proseRefusals(input.description, 'description'),
    ],
    () => ({
      finding: {
        version: 1,
        source,
        caseId,
        engagementId: source === 'EXTERNAL' ? caseId : null,
        internalAuditId: source === 'INTERNAL' ? caseId : null,
        serviceId,
        providerId,
        raisedByOrganisationId,
        controlId: input.controlId,
        state: 'RAISED',
        repeatOf,
        exceptionOf: input.exceptionOf ?? null,
        resultId: input.exceptionOf ? (result?.id ?? null) : null,
        raisedOn: today,
      },
      document: { caseId, raisedByOrganisationId, title: input.title, description: input.description, severity: null, severityReason: null, planReturnReason: null, verification: null, verifiedOn: null },
    }),
  );
}

function isRecorded(exceptionOf: Assessment | null, result: Facts['result']): boolean {
  if (exceptionOf === null) return true;
  return (exceptionOf === 'DESIGN' ? result?.designResult : result?.operationalResult) === 'EXCEPTION';
}
