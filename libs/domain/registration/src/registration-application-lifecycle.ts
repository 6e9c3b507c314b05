import type { Lifecycle } from '@toroku/kernel';
import type { RegistrationApplicationState } from './registration-application';

/** What may be done about an application that exists. */
export const registrationApplicationVerbs = [
  'describeRegistrationApplication',
  'attachRegistrationPapers',
  'submitRegistrationApplication',
  'returnAsIncomplete',
  'acceptRegistrationApplication',
  'assignReviewer',
  'beginTechnicalReview',
  'askQuery',
  'answerQuery',
  'closeQuery',
  'judgeExclusion',
  'requestAdditionalAudit',
  'resumeTechnicalReview',
  'writeReviewOpinion',
  'sendToCommittee',
  'castVote',
  'recuseFromDecision',
  'decideRegistration',
  'withdrawRegistrationApplication',
] as const;
export type RegistrationApplicationMove = (typeof registrationApplicationVerbs)[number];

export type RegistrationParty = 'CSP' | 'SUPPORT_BODY' | 'STEERING_COMMITTEE';

const withdrawal = { withdrawRegistrationApplication: ['WITHDRAWN'] } as const;

/** 登録申請の流れ (domain.md 4.2). */
export const registrationApplicationLifecycle = {
  noun: 'registrationApplication',
  initial: 'DRAFT',
  states: {
    DRAFT: {
      awaits: 'CSP',
      verbs: { describeRegistrationApplication: ['DRAFT'], attachRegistrationPapers: ['DRAFT'], submitRegistrationApplication: ['SUBMITTED'], ...withdrawal },
    },
    SUBMITTED: { awaits: 'SUPPORT_BODY', verbs: { returnAsIncomplete: ['INCOMPLETE'], acceptRegistrationApplication: ['ACCEPTED'], ...withdrawal } },
    INCOMPLETE: {
      awaits: 'CSP',
      verbs: { describeRegistrationApplication: ['INCOMPLETE'], attachRegistrationPapers: ['INCOMPLETE'], submitRegistrationApplication: ['SUBMITTED'], ...withdrawal },
    },
    ACCEPTED: { awaits: 'SUPPORT_BODY', verbs: { assignReviewer: ['ACCEPTED'], beginTechnicalReview: ['TECHNICAL_REVIEW'], ...withdrawal } },
    TECHNICAL_REVIEW: {
      awaits: 'SUPPORT_BODY',
      verbs: {
        assignReviewer: ['TECHNICAL_REVIEW'],
        askQuery: ['QUERY'],
        closeQuery: ['TECHNICAL_REVIEW'],
        judgeExclusion: ['TECHNICAL_REVIEW'],
        requestAdditionalAudit: ['ADDITIONAL_AUDIT'],
        writeReviewOpinion: ['TECHNICAL_REVIEW'],
        sendToCommittee: ['COMMITTEE'],
        ...withdrawal,
      },
    },
    QUERY: {
      awaits: 'CSP',
      verbs: { assignReviewer: ['QUERY'], askQuery: ['QUERY'], answerQuery: ['QUERY', 'TECHNICAL_REVIEW'], closeQuery: ['QUERY'], judgeExclusion: ['QUERY'], ...withdrawal },
    },
    ADDITIONAL_AUDIT: {
      awaits: 'CSP',
      verbs: { attachRegistrationPapers: ['ADDITIONAL_AUDIT'], resumeTechnicalReview: ['TECHNICAL_REVIEW'], ...withdrawal },
    },
    COMMITTEE: {
      awaits: 'STEERING_COMMITTEE',
      verbs: { castVote: ['COMMITTEE'], recuseFromDecision: ['COMMITTEE'], decideRegistration: ['REGISTERED', 'REFUSED'], ...withdrawal },
    },
    REGISTERED: { awaits: 'NOBODY', verbs: {} },
    REFUSED: { awaits: 'NOBODY', verbs: {} },
    WITHDRAWN: { awaits: 'NOBODY', verbs: {} },
  },
} as const satisfies Lifecycle<RegistrationApplicationState, RegistrationApplicationMove, RegistrationParty>;
