import type { Lifecycle } from '@toroku/kernel';
import type { EngagementState } from './engagement';

/** What may be done about an engagement that exists. */
export const engagementVerbs = [
  'acceptEngagement',
  'declineEngagement',
  'assignWorkImplementer',
  'planEngagement',
  'beginDesignAssessment',
  'beginOperationalAssessment',
  'recordControlResults',
  'signRepresentation',
  'issueAuditReport',
  'openAuditReport',
  'openAdditionalAudit',
] as const;
export type EngagementVerb = (typeof engagementVerbs)[number];

/** 監査の流れ. A re-audit or an additional audit is an engagement of its own that names the one it follows. */
export const engagementLifecycle = {
  noun: 'engagement',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { awaits: 'AUDIT_BODY', verbs: { acceptEngagement: ['CONTRACTED'], declineEngagement: ['DECLINED'] } },
    DECLINED: { awaits: 'NOBODY', verbs: {} },
    CONTRACTED: { awaits: 'AUDIT_BODY', verbs: { assignWorkImplementer: ['CONTRACTED'], planEngagement: ['PLANNED'] } },
    PLANNED: { awaits: 'AUDIT_BODY', verbs: { assignWorkImplementer: ['PLANNED'], planEngagement: ['PLANNED'], beginDesignAssessment: ['DESIGN_ASSESSMENT'] } },
    DESIGN_ASSESSMENT: {
      awaits: 'AUDIT_BODY',
      verbs: { assignWorkImplementer: ['DESIGN_ASSESSMENT'], recordControlResults: ['DESIGN_ASSESSMENT'], beginOperationalAssessment: ['OPERATIONAL_ASSESSMENT'] },
    },
    OPERATIONAL_ASSESSMENT: {
      awaits: 'PROVIDER',
      verbs: { assignWorkImplementer: ['OPERATIONAL_ASSESSMENT'], recordControlResults: ['OPERATIONAL_ASSESSMENT'], signRepresentation: ['REPRESENTATION_SIGNED'] },
    },
    REPRESENTATION_SIGNED: {
      awaits: 'AUDIT_BODY',
      verbs: {
        assignWorkImplementer: ['REPRESENTATION_SIGNED'],
        recordControlResults: ['REPRESENTATION_SIGNED'],
        signRepresentation: ['REPRESENTATION_SIGNED'],
        issueAuditReport: ['REPORT_ISSUED'],
      },
    },
    REPORT_ISSUED: { awaits: 'NOBODY', verbs: { openAuditReport: ['REPORT_ISSUED'], openAdditionalAudit: ['REPORT_ISSUED'] } },
  },
} as const satisfies Lifecycle<EngagementState, EngagementVerb, 'AUDIT_BODY' | 'PROVIDER'>;
