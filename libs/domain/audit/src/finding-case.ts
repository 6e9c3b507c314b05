import { verbsOpenTo, type Actor } from '@toroku/domain-access';
import type { Engagement } from './engagement';
import { engagementLifecycle } from './engagement-lifecycle';
import { findingPolicies, type FindingStanding } from './finding-policy';
import type { InternalAudit } from './internal-audit';
import { internalAuditLifecycle } from './internal-audit-lifecycle';

/** The audit that a finding is raised in. */
export interface FindingCase extends FindingStanding {
  readonly caseId: string;
  readonly serviceId: string;
  readonly state: string;
  /** Whether results are still being recorded: a finding is raised with the work, not after its report. */
  readonly isUnderWay: boolean;
  /** What the audit looks at: controls, objectives or categories. */
  readonly controlIds: readonly string[];
}

/** An engagement as the case of findings, with the controls in its scope. */
export function findingCaseOfEngagement(engagement: Engagement, controlIds: readonly string[]): FindingCase {
  const { id, serviceId, providerId, auditBodyId, state } = engagement;
  const isUnderWay = 'recordControlResults' in engagementLifecycle.states[state].verbs;
  return { caseId: id, source: 'EXTERNAL', serviceId, providerId, raisedByOrganisationId: auditBodyId, assigned: personsAssigned(engagement), state, isUnderWay, controlIds };
}

/** An internal audit as the case of findings, with the units of its plan. */
export function findingCaseOfInternalAudit({ id, serviceId, providerId, state, plan }: InternalAudit): FindingCase {
  const isUnderWay = 'recordInternalAuditResults' in internalAuditLifecycle.states[state].verbs;
  return { caseId: id, source: 'INTERNAL', serviceId, providerId, raisedByOrganisationId: providerId, assigned: [], state, isUnderWay, controlIds: plan.map(({ unitId }) => unitId) };
}

/** The persons of the audit body who work on the engagement; none where there is no engagement. */
export function personsAssigned(engagement: Pick<Engagement, 'leadId' | 'memberIds'> | null): readonly string[] {
  if (engagement === null) return [];
  return [...(engagement.leadId === null ? [] : [engagement.leadId]), ...engagement.memberIds];
}

/** Whether the actor may raise a finding in the audit now: what its page draws that button from. */
export function findingVerbsOpenTo(actor: Actor | null, audit: FindingCase): readonly 'raiseFinding'[] {
  return verbsOpenTo(actor, { raiseFinding: findingPolicies.raiseFinding }, audit, audit.isUnderWay ? ['raiseFinding'] : []);
}
