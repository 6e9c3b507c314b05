import type { Lifecycle } from '@toroku/kernel';
import type { AuditBodyListingState } from './audit-body-listing';
import type { EngagementState } from './engagement';

/** What may be done about an engagement that exists. */
export const engagementVerbs = [
  'acceptEngagement',
  'declineEngagement',
  'withdrawEngagement',
  'assignWorkImplementer',
  'arrangeScope',
  'setSampleSizes',
  'planEngagement',
  'beginDesignAssessment',
  'beginOperationalAssessment',
  'recordControlResults',
  'recordPopulation',
  'recordSamples',
  'signRepresentation',
  'issueAuditReport',
  'confirmAuditReport',
  'openAdditionalAudit',
] as const;
export type EngagementVerb = (typeof engagementVerbs)[number];

/**
 * 監査の流れ. A re-audit or an additional audit is an engagement of its own that names the one it follows. Planning anew, when the statement has
 * changed, keeps the results and asks for a new representation. Until the work begins its scope may be arranged; a plan made before is then dropped.
 */
export const engagementLifecycle: Lifecycle<EngagementState, EngagementVerb, 'AUDIT_BODY' | 'PROVIDER'> = {
  noun: 'engagement',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { awaits: 'AUDIT_BODY', verbs: { acceptEngagement: ['CONTRACTED'], declineEngagement: ['DECLINED'], withdrawEngagement: ['WITHDRAWN'] } },
    DECLINED: { awaits: 'NOBODY', verbs: {} },
    WITHDRAWN: { awaits: 'NOBODY', verbs: {} },
    CONTRACTED: { awaits: 'AUDIT_BODY', verbs: { assignWorkImplementer: ['CONTRACTED'], arrangeScope: ['CONTRACTED'], setSampleSizes: ['CONTRACTED'], planEngagement: ['PLANNED'], withdrawEngagement: ['WITHDRAWN'] } },
    PLANNED: {
      awaits: 'AUDIT_BODY',
      verbs: {
        assignWorkImplementer: ['PLANNED'],
        arrangeScope: ['CONTRACTED'],
        setSampleSizes: ['PLANNED'],
        planEngagement: ['PLANNED'],
        beginDesignAssessment: ['DESIGN_ASSESSMENT'],
        withdrawEngagement: ['WITHDRAWN'],
      },
    },
    DESIGN_ASSESSMENT: {
      awaits: 'AUDIT_BODY',
      verbs: {
        assignWorkImplementer: ['DESIGN_ASSESSMENT'],
        setSampleSizes: ['DESIGN_ASSESSMENT'],
        planEngagement: ['DESIGN_ASSESSMENT'],
        recordControlResults: ['DESIGN_ASSESSMENT'],
        recordPopulation: ['DESIGN_ASSESSMENT'],
        beginOperationalAssessment: ['OPERATIONAL_ASSESSMENT'],
        withdrawEngagement: ['WITHDRAWN'],
      },
    },
    OPERATIONAL_ASSESSMENT: {
      awaits: 'PROVIDER',
      verbs: {
        assignWorkImplementer: ['OPERATIONAL_ASSESSMENT'],
        setSampleSizes: ['OPERATIONAL_ASSESSMENT'],
        planEngagement: ['OPERATIONAL_ASSESSMENT'],
        recordControlResults: ['OPERATIONAL_ASSESSMENT'],
        recordPopulation: ['OPERATIONAL_ASSESSMENT'],
        recordSamples: ['OPERATIONAL_ASSESSMENT'],
        signRepresentation: ['REPRESENTATION_SIGNED'],
        withdrawEngagement: ['WITHDRAWN'],
      },
    },
    REPRESENTATION_SIGNED: {
      awaits: 'AUDIT_BODY',
      verbs: {
        assignWorkImplementer: ['REPRESENTATION_SIGNED'],
        planEngagement: ['OPERATIONAL_ASSESSMENT'],
        recordControlResults: ['REPRESENTATION_SIGNED'],
        recordPopulation: ['REPRESENTATION_SIGNED'],
        recordSamples: ['REPRESENTATION_SIGNED'],
        signRepresentation: ['REPRESENTATION_SIGNED'],
        issueAuditReport: ['REPORT_ISSUED'],
        withdrawEngagement: ['WITHDRAWN'],
      },
    },
    REPORT_ISSUED: { awaits: 'NOBODY', verbs: { confirmAuditReport: ['REPORT_ISSUED'], openAdditionalAudit: ['REPORT_ISSUED'] } },
  },
};

/** 監査機関リストの記載の流れ. */
export const auditBodyListingLifecycle: Lifecycle<AuditBodyListingState, 'renewAuditBodyListing' | 'removeAuditBody', 'STEERING_COMMITTEE'> = {
  noun: 'auditBodyListing',
  initial: 'LISTED',
  states: {
    LISTED: { awaits: 'STEERING_COMMITTEE', verbs: { renewAuditBodyListing: ['LISTED'], removeAuditBody: ['REMOVED'] } },
    REMOVED: { awaits: 'NOBODY', verbs: {} },
  },
};
