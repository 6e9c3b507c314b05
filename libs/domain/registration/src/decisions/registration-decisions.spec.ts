import { day, type Decision } from '@toroku/kernel';
import { newApplication } from '../new-application';
import { emptyApplicationForm } from '../registration-application-form';
import type { RegistrationApplication, RegistrationApplicationState } from '../registration-application';
import { acceptRegistrationApplication } from './accept-registration-application';
import { answerQuery } from './answer-query';
import { askQuery } from './ask-query';
import { assignReviewer } from './assign-reviewer';
import { attachRegistrationPapers } from './attach-registration-papers';
import { beginTechnicalReview } from './begin-technical-review';
import { castVote } from './cast-vote';
import { closeQuery } from './close-query';
import { decideRegistration } from './decide-registration';
import { describeRegistrationApplication } from './describe-registration-application';
import { judgeExclusion } from './judge-exclusion';
import { openRegistrationApplication } from './open-registration-application';
import { openRenewalApplication } from './open-renewal-application';
import { recuseFromDecision } from './recuse-from-decision';
import { requestAdditionalAudit } from './request-additional-audit';
import { returnAsIncomplete } from './return-as-incomplete';
import { sendToCommittee } from './send-to-committee';
import { withdrawRegistrationApplication } from './withdraw-registration-application';
import { writeReviewOpinion } from './write-review-opinion';

const today = day('2023-01-10');
const start = newApplication({ kind: 'FIRST', serviceId: 'svc', registerEntryId: null, preApplicationId: 'pre', ruleSetId: 'LIU-2022-11', today });
const inState = (state: RegistrationApplicationState, patch: Partial<RegistrationApplication> = {}): RegistrationApplication => ({ ...start, id: 'app', providerId: 'csp', state, ...patch });
const codes = (decision: Decision<unknown>): readonly string[] => (decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : []);
const outcome = <Outcome>(decision: Decision<Outcome>): Outcome => {
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusals));
  return decision.outcome;
};

describe('opening', () => {
  const service = { id: 'svc', deliveryModel: 'SAAS' as const };

  it('a first application begins as a draft, whatever other register the service stands on (S-101)', () => {
    expect(outcome(openRegistrationApplication({ service, openApplication: null, isRegistered: false }, { today }, 'LIU-2022-11'))).toMatchObject({ kind: 'FIRST', state: 'DRAFT', openedOn: today, track: 'ISMAP_LIU' });
  });

  it('names every reason against at once', () => {
    expect(codes(openRegistrationApplication({ service: { id: 'svc', deliveryModel: 'IAAS' }, openApplication: 'RA2022-0001', isRegistered: true }, { today }, 'x'))).toEqual(['SERVICE_IS_NOT_SAAS', 'OPEN_APPLICATION_EXISTS', 'SERVICE_ALREADY_REGISTERED']);
  });

  it('a renewal takes over the entry and its pre-application, on or before expiry (S-172)', () => {
    const entry = { id: 'entry', serviceId: 'svc', periodEndOn: day('2021-09-09'), validThroughOn: today, status: 'ACTIVE' as const, renewalAppliedOn: null };
    expect(outcome(openRenewalApplication({ entry, openApplication: null, preApplicationId: 'pre' }, { today }, 'LIU-2022-11'))).toMatchObject({ kind: 'RENEWAL', registerEntryId: 'entry', preApplicationId: 'pre' });
    expect(codes(openRenewalApplication({ entry: { ...entry, validThroughOn: day('2023-01-09') }, openApplication: 'RA1', preApplicationId: null }, { today }, 'x'))).toEqual(['RENEWAL_AFTER_EXPIRY', 'OPEN_APPLICATION_EXISTS']);
  });
});

describe('preparing', () => {
  it('the form is written in Japanese, step by step (S-010)', () => {
    expect(outcome(describeRegistrationApplication(inState('DRAFT'), emptyApplicationForm))).toBe(emptyApplicationForm);
    expect(codes(describeRegistrationApplication(inState('ACCEPTED'), { ...emptyApplicationForm, additionalInformation: 'nothing' }))).toEqual(['NOT_NOW', 'APPLICATION_NOT_IN_JAPANESE']);
  });

  it('the statement brings the period and the day by which to apply (S-173)', () => {
    const papers = { preApplicationId: 'pre', statementId: 'st', engagementId: 'en', internalAuditId: 'ia' };
    const facts = { papers: [{ paper: 'statementId', serviceId: 'svc' }], statement: { periodStartsOn: day('2021-10-01'), periodEndsOn: day('2022-09-30') } };
    expect(outcome(attachRegistrationPapers(inState('DRAFT'), papers, { facts, values: { applicationMonths: 4 } }))).toMatchObject({ ...papers, periodEndsOn: '2022-09-30', applicationDueOn: '2023-01-31' });
    expect(codes(attachRegistrationPapers(inState('COMMITTEE'), papers, { facts: { papers: [{ paper: 'statementId', serviceId: 'other' }], statement: null }, values: { applicationMonths: 4 } }))).toEqual(['NOT_NOW', 'PAPER_OF_ANOTHER_SERVICE']);
  });
});

describe('reception', () => {
  const seen = { isComplete: true, isInJapanese: true };

  it('returns with a list of what is missing', () => {
    expect(outcome(returnAsIncomplete(inState('SUBMITTED'), ['別添7がありません'], { today }))).toEqual({ state: 'INCOMPLETE', returnedOn: today, returnNotes: ['別添7がありません'] });
    expect(codes(returnAsIncomplete(inState('ACCEPTED'), [], { today }))).toEqual(['NOT_NOW', 'TEXT_MISSING']);
    expect(codes(returnAsIncomplete(inState('SUBMITTED'), ['', 'x'], { today }))).toEqual(['TEXT_MISSING']);
  });

  it('accepts and sets the target day', () => {
    expect(outcome(acceptRegistrationApplication(inState('SUBMITTED'), seen, { today, values: { reviewTargetMonths: 6 } }))).toEqual({ state: 'ACCEPTED', acceptedOn: today, reviewDueOn: '2023-07-10' });
    expect(codes(acceptRegistrationApplication(inState('DRAFT'), { isComplete: false, isInJapanese: true }, { today, values: { reviewTargetMonths: 6 } }))).toEqual(['NOT_NOW', 'PAPERS_NOT_COMPLETE']);
  });

  it('assigns reviewers of the support body and nobody else', () => {
    expect(outcome(assignReviewer(inState('ACCEPTED'), ['r1', 'r1'], ['r1', 'r2']))).toEqual({ reviewerIds: ['r1'] });
    expect(codes(assignReviewer(inState('ACCEPTED'), [], ['r1']))).toEqual(['REVIEWER_NOT_ASSIGNED']);
    expect(codes(assignReviewer(inState('COMMITTEE'), ['x'], ['r1']))).toEqual(['NOT_NOW', 'NOT_A_REVIEWER']);
  });
});

describe('technical review', () => {
  const asked = { id: 'q1', number: 1, state: 'ASKED' as const };
  const other = { id: 'q2', number: 2, state: 'ASKED' as const };

  it('begins, asks and numbers the queries', () => {
    expect(outcome(beginTechnicalReview(inState('ACCEPTED'), { today }))).toEqual({ state: 'TECHNICAL_REVIEW', reviewBeganOn: today });
    expect(outcome(askQuery(inState('QUERY'), { about: '9.2.3', question: '特権の管理方法は？' }, { asked: 1, today }))).toMatchObject({ patch: { state: 'QUERY' }, query: { number: 2 } });
    expect(codes(askQuery(inState('COMMITTEE'), { about: '', question: ' ' }, { asked: 0, today }))).toEqual(['NOT_NOW', 'TEXT_MISSING']);
  });

  it('the ball goes back when the last query is answered, not before', () => {
    const answer = { queryId: 'q1', answer: '申請書のとおりです' };
    expect(outcome(answerQuery(inState('QUERY'), answer, { queries: [asked, other], today })).patch).toEqual({ state: 'QUERY' });
    expect(outcome(answerQuery(inState('QUERY'), answer, { queries: [asked, { ...other, state: 'ANSWERED' }], today })).patch).toEqual({ state: 'TECHNICAL_REVIEW' });
    expect(codes(answerQuery(inState('QUERY'), { queryId: 'q9', answer: 'none' }, { queries: [asked], today }))).toEqual(['QUERY_UNKNOWN', 'APPLICATION_NOT_IN_JAPANESE']);
    expect(codes(answerQuery(inState('TECHNICAL_REVIEW'), answer, { queries: [{ ...asked, state: 'CLOSED' }], today }))).toEqual(['NOT_NOW', 'QUERY_ALREADY_ANSWERED']);
  });

  it('a query is closed once it is answered', () => {
    expect(outcome(closeQuery(inState('TECHNICAL_REVIEW'), { ...asked, state: 'ANSWERED' }, { today }))).toEqual({ closedOn: today });
    expect(codes(closeQuery(inState('QUERY'), asked, { today }))).toEqual(['QUERY_NOT_ANSWERED']);
    expect(codes(closeQuery(inState('QUERY'), { ...asked, state: 'CLOSED' }, { today }))).toEqual(['QUERY_ALREADY_CLOSED']);
    expect(codes(closeQuery(inState('QUERY'), null, { today }))).toEqual(['QUERY_UNKNOWN']);
  });

  it('an exclusion is judged with a reason, on the reason the applicant gave (S-122, S-123)', () => {
    const exclusions = [{ objectiveId: '14.2.7', reason: '外部委託による開発がない' }];
    expect(outcome(judgeExclusion(inState('TECHNICAL_REVIEW'), { objectiveId: '14.2.7', verdict: 'VALID', reason: '妥当' }, { exclusions, today }))).toMatchObject({ statedReason: '外部委託による開発がない', verdict: 'VALID' });
    expect(codes(judgeExclusion(inState('TECHNICAL_REVIEW'), { objectiveId: '9.2.3', verdict: 'VALID', reason: '' }, { exclusions, today }))).toEqual(['OBJECTIVE_NOT_EXCLUDED', 'TEXT_MISSING']);
  });

  it('an additional audit is asked for with its reason', () => {
    expect(outcome(requestAdditionalAudit(inState('TECHNICAL_REVIEW'), '管理策の採否が変わるため', { today }))).toMatchObject({ state: 'ADDITIONAL_AUDIT', additionalAuditAskedOn: today });
    expect(codes(requestAdditionalAudit(inState('QUERY'), '', { today }))).toEqual(['NOT_NOW', 'TEXT_MISSING']);
  });

  it('the opinion is written before the case is sent, and the case falls into its round (S-175)', () => {
    expect(outcome(writeReviewOpinion(inState('TECHNICAL_REVIEW'), { conclusion: 'MEETS_REQUIREMENTS', opinion: '問題なし' }, { today }))).toMatchObject({ writtenOn: today });
    const values = { roundMonths: 3 };
    const submitted = inState('TECHNICAL_REVIEW', { statementDigest: 'abc' });
    expect(outcome(sendToCommittee(submitted, { queries: [], excluded: [], judged: [], hasOpinion: true, statementDigest: 'abc' }, { today, values }))).toEqual({ state: 'COMMITTEE', sentToCommitteeOn: today, round: '2022-R4', roundHeldOn: '2023-03-31' });
    const unfinished = { queries: [{ ...asked, state: 'ANSWERED' as const }], excluded: ['14.2.7'], judged: [], hasOpinion: false, statementDigest: 'abd' };
    expect(codes(sendToCommittee(submitted, unfinished, { today, values }))).toEqual(['QUERY_OPEN', 'EXCLUSION_NOT_JUDGED', 'STATEMENT_CHANGED_IN_REVIEW', 'REVIEW_OPINION_MISSING']);
  });
});

describe('the committee', () => {
  const case_ = inState('COMMITTEE', { reviewerIds: ['r1'] });
  const values = { committeeQuorum: 2, committeeMajorityPercent: 50 };
  const facts = { recorderId: 'm1', positions: ['FOR', 'FOR', 'AGAINST'] as const, judgements: [], registerReasons: [] };

  it('a member votes with a reason and may change it; a recused one and a reviewer do not', () => {
    expect(outcome(castVote(case_, { position: 'FOR', reason: '妥当' }, { voterId: 'm1', earlier: 'AGAINST', today }))).toEqual({ position: 'FOR', reason: '妥当', castOn: today });
    expect(codes(castVote(case_, { position: 'FOR', reason: '' }, { voterId: 'm1', earlier: 'RECUSED', today }))).toEqual(['MEMBER_RECUSED', 'TEXT_MISSING']);
    expect(codes(castVote(case_, { position: 'FOR', reason: '妥当' }, { voterId: 'r1', earlier: null, today }))).toEqual(['VOTER_REVIEWED_THE_CASE']);
    expect(outcome(recuseFromDecision(case_, '利害関係', { today }))).toMatchObject({ position: 'RECUSED' });
  });

  it('records what the votes carry', () => {
    expect(outcome(decideRegistration(case_, { outcome: 'REGISTERED', reasons: '要件を満たす' }, { facts, values, today }))).toEqual({ state: 'REGISTERED', outcome: 'REGISTERED', decisionReasons: '要件を満たす', decidedOn: today });
    expect(codes(decideRegistration(case_, { outcome: 'REFUSED', reasons: '要件を満たさない' }, { facts, values, today }))).toEqual(['MAJORITY_NOT_REACHED']);
    expect(codes(decideRegistration(case_, { outcome: 'REGISTERED', reasons: '' }, { facts: { ...facts, positions: ['FOR'] }, values, today }))).toEqual(['QUORUM_NOT_REACHED', 'TEXT_MISSING']);
  });

  it('cannot register over an invalid exclusion reason, but can refuse (S-123)', () => {
    const judgements = [{ objectiveId: '9.2.3', verdict: 'INVALID' as const }];
    expect(codes(decideRegistration(case_, { outcome: 'REGISTERED', reasons: 'はい' }, { facts: { ...facts, judgements }, values, today }))).toEqual(['EXCLUSION_INVALID']);
    expect(outcome(decideRegistration(case_, { outcome: 'REFUSED', reasons: '除外理由が妥当でない' }, { facts: { ...facts, positions: ['AGAINST', 'AGAINST'], judgements }, values, today }))).toMatchObject({ state: 'REFUSED' });
  });

  it('decides once: a decided or withdrawn case stays as it is', () => {
    expect(codes(decideRegistration(inState('REGISTERED'), { outcome: 'REGISTERED', reasons: 'はい' }, { facts, values, today }))).toEqual(['NOT_NOW']);
    expect(outcome(withdrawRegistrationApplication(case_, { today }))).toEqual({ patch: { state: 'WITHDRAWN', withdrawnOn: today }, entryPatch: null });
    expect(outcome(withdrawRegistrationApplication({ ...case_, kind: 'RENEWAL', submittedOn: today }, { today }))).toMatchObject({ entryPatch: { renewalAppliedOn: null } });
    expect(codes(withdrawRegistrationApplication(inState('REFUSED'), { today }))).toEqual(['NOT_NOW']);
  });
});
