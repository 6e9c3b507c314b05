import type { Lifecycle } from '@toroku/kernel';
import type { FindingState } from './finding';

/** What may be done about a finding that exists. */
export const findingVerbs = [
  'classifyFinding',
  'reclassifyAsRecommendation',
  'requireImprovementPlan',
  'submitImprovementPlan',
  'returnImprovementPlan',
  'acceptImprovementPlan',
  'beginImprovement',
  'reportImprovement',
  'verifyImprovement',
  'closeFinding',
] as const;
export type FindingVerb = (typeof findingVerbs)[number];

/** 発見事項の流れ. The auditor is the audit body for an external finding and the provider's internal auditor for an internal one. */
export const findingLifecycle: Lifecycle<FindingState, FindingVerb, 'AUDITOR' | 'PROVIDER'> = {
  noun: 'finding',
  initial: 'RAISED',
  states: {
    RAISED: { awaits: 'AUDITOR', verbs: { classifyFinding: ['CLASSIFIED'], reclassifyAsRecommendation: ['RECOMMENDATION'] } },
    CLASSIFIED: { awaits: 'AUDITOR', verbs: { classifyFinding: ['CLASSIFIED'], requireImprovementPlan: ['PLAN_REQUIRED'] } },
    PLAN_REQUIRED: { awaits: 'PROVIDER', verbs: { submitImprovementPlan: ['PLAN_SUBMITTED'] } },
    PLAN_SUBMITTED: { awaits: 'AUDITOR', verbs: { acceptImprovementPlan: ['PLAN_ACCEPTED'], returnImprovementPlan: ['PLAN_REQUIRED'] } },
    PLAN_ACCEPTED: { awaits: 'PROVIDER', verbs: { beginImprovement: ['IMPROVING'] } },
    IMPROVING: { awaits: 'PROVIDER', verbs: { reportImprovement: ['IMPROVED'] } },
    IMPROVED: { awaits: 'AUDITOR', verbs: { verifyImprovement: ['VERIFIED', 'IMPROVING'] } },
    VERIFIED: { awaits: 'AUDITOR', verbs: { closeFinding: ['CLOSED'] } },
    CLOSED: { awaits: 'NOBODY', verbs: {} },
    RECOMMENDATION: { awaits: 'NOBODY', verbs: {} },
  },
};
