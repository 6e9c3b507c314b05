import type { Grant, Policy } from '@toroku/domain-access';
import { liuClause, basicClause } from './application-clauses';
import type { RegistrationApplication } from './registration-application';

type Subject = RegistrationApplication | null;

const applicant = { kind: 'CSP', of: (application: Subject) => application?.providerId ?? null } as const;
const author: Grant<Subject> = { ...applicant, duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE'] };
const representative: Grant<Subject> = { ...applicant, duties: ['REPRESENTATIVE'] };

/** Nobody judges a case of their own organisation. */
const notOf = (application: Subject): readonly (string | null)[] => [application?.providerId ?? null];
const receptionist: Grant<Subject> = { kind: 'SUPPORT_BODY', duties: ['RECEPTIONIST'], notOf };
const reviewer: Grant<Subject> = { kind: 'SUPPORT_BODY', duties: ['REVIEWER'], notOf, assigned: (application) => application?.reviewerIds ?? [] };
const member: Grant<Subject> = { kind: 'STEERING_COMMITTEE', duties: ['COMMITTEE_MEMBER'], notOf };

const papers = liuClause('7', [], 'M');
const reception = liuClause('7', ['S-010'], 'M');
const review = liuClause('10.1', ['S-123']);
const decision = basicClause('3.4');

/**
 * Who may ask for which verb about a registration application. The applicant writes its papers, the support body asks and judges without
 * editing them, the committee decides without reviewing, and nobody judges a case of their own organisation.
 */
export const registrationApplicationPolicies = {
  openRegistrationApplication: { clause: papers, grants: [{ kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE'] }] },
  openRenewalApplication: { clause: basicClause('3.5', ['S-172']), grants: [{ kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE'] }] },
  describeRegistrationApplication: { clause: papers, grants: [author] },
  attachRegistrationPapers: { clause: papers, grants: [author] },
  submitRegistrationApplication: { clause: papers, grants: [representative] },
  withdrawRegistrationApplication: { clause: papers, grants: [representative] },
  answerQuery: { clause: review, grants: [author] },
  resumeTechnicalReview: { clause: review, grants: [representative] },
  returnAsIncomplete: { clause: reception, grants: [receptionist] },
  acceptRegistrationApplication: { clause: reception, grants: [receptionist] },
  assignReviewer: { clause: review, grants: [receptionist] },
  beginTechnicalReview: { clause: review, grants: [reviewer] },
  askQuery: { clause: review, grants: [reviewer] },
  closeQuery: { clause: review, grants: [reviewer] },
  judgeExclusion: { clause: review, grants: [reviewer] },
  requestAdditionalAudit: { clause: review, grants: [reviewer] },
  writeReviewOpinion: { clause: review, grants: [reviewer] },
  sendToCommittee: { clause: review, grants: [reviewer] },
  castVote: { clause: decision, grants: [member] },
  recuseFromDecision: { clause: decision, grants: [member] },
  decideRegistration: { clause: decision, grants: [member] },
} as const satisfies Readonly<Record<string, Policy<Subject>>>;

export type RegistrationApplicationVerb = keyof typeof registrationApplicationPolicies;
