import type { Lifecycle } from '@toroku/kernel';
import type { ImpactAssessmentState } from './impact-assessment';
import type { PreApplicationState } from './pre-application';
import type { TargetBusinessProposalState } from './target-business';

/** Who may hold the ball in this context. */
export type ImpactParty = 'CSP' | 'AGENCY' | 'SUPPORT_BODY' | 'MINISTRY_IN_CHARGE';

export type ImpactAssessmentMove = 'writeImpactAssessment' | 'concludeImpactAssessment' | 'declineImpactAssessment' | 'withdrawImpactAssessmentRequest';

/** 影響度評価. No deadline binds the agency (S-065): it writes, declines or leaves it. */
export const impactAssessmentLifecycle: Lifecycle<ImpactAssessmentState, ImpactAssessmentMove, ImpactParty> = {
  noun: 'impactAssessment',
  initial: 'REQUESTED',
  states: {
    REQUESTED: { awaits: 'AGENCY', verbs: { writeImpactAssessment: ['DRAFTING'], declineImpactAssessment: ['DECLINED'], withdrawImpactAssessmentRequest: ['WITHDRAWN'] } },
    DRAFTING: {
      awaits: 'AGENCY',
      verbs: { writeImpactAssessment: ['DRAFTING'], concludeImpactAssessment: ['CONCLUDED'], declineImpactAssessment: ['DECLINED'], withdrawImpactAssessmentRequest: ['WITHDRAWN'] },
    },
    CONCLUDED: { awaits: 'NOBODY', verbs: {} },
    DECLINED: { awaits: 'NOBODY', verbs: {} },
    WITHDRAWN: { awaits: 'NOBODY', verbs: {} },
  },
};

export type PreApplicationMove =
  | 'writePreApplication'
  | 'attachImpactAssessments'
  | 'concludeImpactAssessment'
  | 'declineImpactAssessment'
  | 'withdrawImpactAssessmentRequest'
  | 'submitPreApplication'
  | 'returnPreApplication'
  | 'acceptPreApplication'
  | 'beginPreApplicationReview'
  | 'decidePreApplication'
  | 'withdrawPreApplication';

const preparing = ['DRAFT', 'ASSESSMENT_REQUESTED', 'ASSESSED'] as const;
const withdrawal = { withdrawPreApplication: ['WITHDRAWN'] } as const;

/**
 * 事前申請 (domain.md 4.1). An accepted case on the list is reviewed at once; one off the list waits for its half-year batch.
 * While it is prepared, its state follows the assessments attached to it.
 */
export const preApplicationLifecycle: Lifecycle<PreApplicationState, PreApplicationMove, ImpactParty> = {
  noun: 'preApplication',
  initial: 'DRAFT',
  states: {
    DRAFT: { awaits: 'CSP', verbs: { writePreApplication: ['DRAFT'], attachImpactAssessments: preparing, ...withdrawal } },
    ASSESSMENT_REQUESTED: {
      awaits: 'AGENCY',
      verbs: {
        writePreApplication: ['ASSESSMENT_REQUESTED'],
        attachImpactAssessments: preparing,
        concludeImpactAssessment: ['ASSESSMENT_REQUESTED', 'ASSESSED'],
        declineImpactAssessment: preparing,
        withdrawImpactAssessmentRequest: preparing,
        ...withdrawal,
      },
    },
    ASSESSED: { awaits: 'CSP', verbs: { writePreApplication: ['ASSESSED'], attachImpactAssessments: preparing, submitPreApplication: ['SUBMITTED'], ...withdrawal } },
    SUBMITTED: { awaits: 'SUPPORT_BODY', verbs: { returnPreApplication: ['RETURNED'], acceptPreApplication: ['ACCEPTED', 'QUEUED_FOR_BATCH'], ...withdrawal } },
    RETURNED: {
      awaits: 'CSP',
      verbs: {
        writePreApplication: ['RETURNED'],
        attachImpactAssessments: ['RETURNED'],
        submitPreApplication: ['SUBMITTED'],
        concludeImpactAssessment: ['RETURNED'],
        declineImpactAssessment: ['RETURNED'],
        withdrawImpactAssessmentRequest: ['RETURNED'],
        ...withdrawal,
      },
    },
    ACCEPTED: { awaits: 'SUPPORT_BODY', verbs: { beginPreApplicationReview: ['UNDER_REVIEW'], ...withdrawal } },
    QUEUED_FOR_BATCH: { awaits: 'MINISTRY_IN_CHARGE', verbs: { beginPreApplicationReview: ['UNDER_REVIEW'], ...withdrawal } },
    UNDER_REVIEW: { awaits: 'MINISTRY_IN_CHARGE', verbs: { decidePreApplication: ['ELIGIBLE', 'NOT_ELIGIBLE'], ...withdrawal } },
    ELIGIBLE: { awaits: 'NOBODY', verbs: {} },
    NOT_ELIGIBLE: { awaits: 'NOBODY', verbs: {} },
    WITHDRAWN: { awaits: 'NOBODY', verbs: {} },
  },
};

export type TargetBusinessProposalMove = 'reviewTargetBusinessProposal' | 'decideTargetBusinessProposal';

/** 対象業務一覧の拡充 (domain.md 4.9). No timetable, and not tied to the batch of any case (S-091). */
export const targetBusinessProposalLifecycle: Lifecycle<TargetBusinessProposalState, TargetBusinessProposalMove, ImpactParty> = {
  noun: 'targetBusinessProposal',
  initial: 'PROPOSED',
  states: {
    PROPOSED: { awaits: 'MINISTRY_IN_CHARGE', verbs: { reviewTargetBusinessProposal: ['MINISTRIES_REVIEW'] } },
    MINISTRIES_REVIEW: { awaits: 'MINISTRY_IN_CHARGE', verbs: { decideTargetBusinessProposal: ['ADOPTED', 'REJECTED'] } },
    ADOPTED: { awaits: 'NOBODY', verbs: {} },
    REJECTED: { awaits: 'NOBODY', verbs: {} },
  },
};

export const impactLifecycles = [impactAssessmentLifecycle, preApplicationLifecycle, targetBusinessProposalLifecycle] as const;
