import { day } from '@toroku/kernel';
import {
  aCompleteApplication,
  anAcceptedApplication,
  anApplicationBeforeCommittee,
  anApplicationForm,
  anApplicationInReview,
  applicationNow,
  aSubmittedApplication,
  aService,
  aServiceWithPapers,
  decided,
  excludedObjective,
  openRegistrationHouse,
  registrationPeople as people,
  type House,
} from '@toroku/testing';
import { CommitteeVoteTable } from '../tables/committee-vote-table';
import { ApplicationQueryTable } from '../tables/application-query-tables';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { ReviewOpinionTable } from '../tables/technical-review-tables';
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
import { openRegistrationApplication } from './open-registration-application';
import { recuseFromDecision } from './recuse-from-decision';
import { requestAdditionalAudit } from './request-additional-audit';
import { resumeTechnicalReview } from './resume-technical-review';
import { returnAsIncomplete } from './return-as-incomplete';
import { sendToCommittee } from './send-to-committee';
import { submitRegistrationApplication } from './submit-registration-application';
import { withdrawRegistrationApplication } from './withdraw-registration-application';

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });
const [first, second, third] = people.members;

describe('a registration application through the gate', () => {
  let house: House;
  let papers: Awaited<ReturnType<typeof aServiceWithPapers>>;
  let made = 0;

  beforeAll(async () => {
    house = await openRegistrationHouse();
  });
  beforeEach(async () => {
    house.clock.moveTo(day('2022-11-10'));
    papers = await aServiceWithPapers(house, `Aozora Chat ${(made += 1)}`);
  });
  afterAll(() => house.close());

  it('goes from draft to the register in one decision with its number and expiry (S-096, S-160, S-172)', async () => {
    const before = await anApplicationBeforeCommittee(house, papers);
    expect(before).toMatchObject({ state: 'COMMITTEE', referenceNumber: expect.stringMatching(/^RA2022-\d{4}$/), submittedOn: '2023-01-10', acceptedOn: '2023-01-10', reviewDueOn: '2023-07-10', round: '2022-R4', roundHeldOn: '2023-03-31', applicationDueOn: '2023-04-30' });
    const registered = await decided(house, before);
    expect(registered).toMatchObject({ state: 'REGISTERED', outcome: 'REGISTERED', decidedOn: '2023-01-10' });
    const entry = await house.reading(null, (context) => context.read.one(RegisterEntryTable, registered.registerEntryId ?? ''));
    expect(entry).toMatchObject({ track: 'ISMAP_LIU', serviceId: papers.service.id, serviceNameEn: papers.service.nameEn, operatorNameEn: 'Aozora', validThroughOn: '2024-04-30', status: 'ACTIVE', periodEndOn: '2022-12-31' });
    expect(entry?.objectives).not.toContain(excludedObjective);
    expect(await house.refusalCodes(people.provider, openRegistrationApplication, { serviceId: papers.service.id })).toEqual(['SERVICE_ALREADY_REGISTERED']);
  });

  it('is refused everything that is missing at once, and a second open application', async () => {
    const opened = await house.done(people.provider, openRegistrationApplication, { serviceId: papers.service.id });
    const codes = await house.refusalCodes(people.provider, submitRegistrationApplication, seen(opened));
    expect(codes).toEqual(['TEXT_MISSING', 'TEXT_MISSING', 'TEXT_MISSING', ...Array(6).fill('FACT_MISSING')]);
    expect(await house.refusalCodes(people.provider, openRegistrationApplication, { serviceId: papers.service.id })).toEqual(['OPEN_APPLICATION_EXISTS']);
    expect(await house.refusalCodes(people.provider, openRegistrationApplication, { serviceId: 'x' })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(people.stranger, openRegistrationApplication, { serviceId: papers.service.id })).toEqual(['NOT_FOUND']);
  });

  it('takes papers of this service alone, and refuses the day after the four months (S-173)', async () => {
    const other = await house.done(people.provider, openRegistrationApplication, { serviceId: (await aService(house, people.provider, 'Other')).id });
    expect(await house.refusalCodes(people.provider, attachRegistrationPapers, { ...seen(other), ...papers.papers })).toEqual(Array(4).fill('PAPER_OF_ANOTHER_SERVICE'));
    const complete = await aCompleteApplication(house, papers);
    house.clock.moveTo(day('2023-05-01'));
    expect(await house.refusalCodes(people.provider, submitRegistrationApplication, seen(complete))).toEqual(['APPLICATION_TOO_LATE']);
    house.clock.moveTo(day('2023-04-30'));
    expect(await house.done(people.provider, submitRegistrationApplication, seen(complete))).toMatchObject({ state: 'SUBMITTED' });
  });

  it('is seen by the support body from its submission on, and by the committee once it is sent', async () => {
    const complete = await aCompleteApplication(house, papers);
    const seenBy = (actor: typeof first) => house.reading(actor, (context) => context.read.one(RegistrationApplicationTable, complete.id));
    expect(await seenBy(people.receptionist)).toBeNull();
    expect(await house.refusalCodes(people.receptionist, acceptRegistrationApplication, { ...seen(complete), isComplete: true, isInJapanese: true })).toEqual(['NOT_FOUND']);
    await house.done(people.provider, submitRegistrationApplication, seen(complete));
    expect(await seenBy(people.receptionist)).toMatchObject({ state: 'SUBMITTED' });
    expect(await seenBy(first)).toBeNull();
    expect(await seenBy(people.stranger)).toBeNull();
    expect(await seenBy(people.lead)).toBeNull();
  });

  it('comes back with a list of what is missing and keeps its application date (S-010)', async () => {
    const submitted = await aSubmittedApplication(house, papers);
    expect(await house.refusalCodes(people.receptionist, acceptRegistrationApplication, { ...seen(submitted), isComplete: false, isInJapanese: false })).toEqual(['PAPERS_NOT_COMPLETE', 'PAPERS_NOT_ALL_JAPANESE']);
    const returned = await house.done(people.receptionist, returnAsIncomplete, { ...seen(submitted), notes: ['別添7がありません'] });
    expect(returned).toMatchObject({ state: 'INCOMPLETE', returnNotes: ['別添7がありません'] });
    house.clock.moveTo(day('2023-05-10'));
    const described = await house.done(people.provider, describeRegistrationApplication, { ...seen(returned), ...anApplicationForm, additionalInformation: '別添7を添えた' });
    expect(await house.done(people.provider, submitRegistrationApplication, seen(described))).toMatchObject({ state: 'SUBMITTED', submittedOn: '2023-01-10', referenceNumber: submitted.referenceNumber });
  });

  it('is reviewed by the person assigned and nobody else', async () => {
    const accepted = await anAcceptedApplication(house, papers);
    expect(await house.refusalCodes(people.receptionist, assignReviewer, { ...seen(accepted), reviewerIds: [people.receptionist.id] })).toEqual(['NOT_A_REVIEWER']);
    const assigned = await house.done(people.receptionist, assignReviewer, { ...seen(accepted), reviewerIds: [people.reviewer.id] });
    expect(await house.refusalCodes(people.otherReviewer, beginTechnicalReview, seen(assigned))).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(people.receptionist, beginTechnicalReview, seen(assigned))).toEqual(['NOT_PERMITTED']);
    expect(await house.done(people.reviewer, beginTechnicalReview, seen(assigned))).toMatchObject({ state: 'TECHNICAL_REVIEW' });
  });

  it('passes the ball with each query, and goes no further while one is open', async () => {
    const inReview = await anApplicationInReview(house, papers);
    const asked = await house.done(people.reviewer, askQuery, { ...seen(inReview), about: '9.2.3', question: '特権の管理方法を示してください' });
    const [query] = await house.reading(people.provider, (context) => context.read.list(ApplicationQueryTable, 'applicationId', asked.id));
    expect(asked.state).toBe('QUERY');
    expect(await house.refusalCodes(people.reviewer, closeQuery, { ...seen(asked), queryId: query!.id })).toEqual(['QUERY_NOT_ANSWERED']);
    expect(await house.refusalCodes(people.reviewer, answerQuery, { ...seen(asked), queryId: query!.id, answer: '代わりに答える' })).toEqual(['NOT_PERMITTED']);
    const answered = await house.done(people.provider, answerQuery, { ...seen(asked), queryId: query!.id, answer: '四半期ごとに棚卸しをしています' });
    expect(answered.state).toBe('TECHNICAL_REVIEW');
    expect(await house.refusalCodes(people.reviewer, sendToCommittee, seen(answered))).toEqual(['QUERY_OPEN', 'EXCLUSION_NOT_JUDGED', 'REVIEW_OPINION_MISSING']);
    const closed = await house.done(people.reviewer, closeQuery, { ...seen(answered), queryId: query!.id });
    expect(await house.refusalCodes(people.reviewer, closeQuery, { ...seen(closed), queryId: query!.id })).toEqual(['QUERY_ALREADY_CLOSED']);
    expect(await house.refusalCodes(people.reviewer, closeQuery, { ...seen(closed), queryId: papers.service.id })).toEqual(['QUERY_UNKNOWN']);
  });

  it('waits for an additional audit and resumes with its report alone', async () => {
    const inReview = await anApplicationInReview(house, papers);
    house.clock.moveTo(day('2023-02-01'));
    const waiting = await house.done(people.reviewer, requestAdditionalAudit, { ...seen(inReview), reason: '管理策の採否が変わるため' });
    expect(waiting).toMatchObject({ state: 'ADDITIONAL_AUDIT', additionalAuditAskedOn: '2023-02-01' });
    expect(await house.refusalCodes(people.provider, resumeTechnicalReview, seen(waiting))).toEqual(['ADDITIONAL_AUDIT_NOT_REPORTED']);
  });

  it('is not registered over an exclusion reason that does not hold, and is refused (S-123)', async () => {
    const before = await anApplicationBeforeCommittee(house, papers, 'INVALID');
    for (const member of [first, second]) await house.done(member, castVote, { ...seen(before), position: 'FOR', reason: '賛成' });
    expect(await house.refusalCodes(first, decideRegistration, { ...seen(before), outcome: 'REGISTERED', reasons: '要件を満たす' })).toEqual(['EXCLUSION_INVALID']);
    expect(await decided(house, before, 'REFUSED')).toMatchObject({ state: 'REFUSED', registerEntryId: null });
  });

  it('is decided by quorum and majority; a recused member counts for neither', async () => {
    const before = await anApplicationBeforeCommittee(house, papers);
    const record = { ...seen(before), outcome: 'REGISTERED' as const, reasons: '要件を満たす' };
    await house.done(first, castVote, { ...seen(before), position: 'FOR', reason: '賛成' });
    await house.done(second, recuseFromDecision, { ...seen(before), reason: '親族が申請者に勤めるため' });
    expect(await house.refusalCodes(second, castVote, { ...seen(before), position: 'FOR', reason: '賛成' })).toEqual(['MEMBER_RECUSED']);
    expect(await house.refusalCodes(first, decideRegistration, record)).toEqual(['QUORUM_NOT_REACHED']);
    await house.done(third, castVote, { ...seen(before), position: 'AGAINST', reason: '反対' });
    expect(await house.refusalCodes(first, decideRegistration, record)).toEqual(['MAJORITY_NOT_REACHED']);
    await house.done(third, castVote, { ...seen(before), position: 'FOR', reason: '再考して賛成' });
    expect(await house.done(third, decideRegistration, record)).toMatchObject({ state: 'REGISTERED' });
  });

  it('is decided once when two decide at once: the second reads again', async () => {
    const before = await anApplicationBeforeCommittee(house, papers);
    for (const member of [first, second]) await house.done(member, castVote, { ...seen(before), position: 'FOR', reason: '賛成' });
    const record = { ...seen(before), outcome: 'REGISTERED' as const, reasons: '要件を満たす' };
    const results = await Promise.all([house.run(first, decideRegistration, record), house.run(second, decideRegistration, record)]);
    expect(results.map((result) => ('refusals' in result ? result.refusals[0]?.code : result.state)).sort()).toEqual(['REGISTERED', 'STALE_VERSION']);
    expect(await house.truth('select id from register_entry where service_id = $1', [papers.service.id])).toHaveLength(1);
  });

  it('keeps votes and opinion from the applicant, in rows and in audit entries', async () => {
    const before = await anApplicationBeforeCommittee(house, papers);
    const vote = await house.done(first, castVote, { ...seen(before), position: 'FOR', reason: '賛成' });
    const of = (actor: typeof first) => house.reading(actor, async ({ read }) => [
      (await read.list(CommitteeVoteTable, 'applicationId', before.id)).length,
      (await read.list(ReviewOpinionTable, 'applicationId', before.id)).length,
      (await read.rows(`select 1 from audit_entry where verb in ('castVote', 'writeReviewOpinion') and outcome = 'DONE' and subject_id = any($1)`, [[vote.id, before.id]])).length,
    ]);
    expect(await of(second)).toEqual([1, 1, 1]);
    expect(await of(people.reviewer)).toEqual([1, 1, 1]);
    expect(await of(people.provider)).toEqual([0, 0, 0]);
  });

  it('is withdrawn by its representative before the decision, and can then be applied for anew', async () => {
    const submitted = await aSubmittedApplication(house, papers);
    expect(await house.refusalCodes(people.receptionist, withdrawRegistrationApplication, seen(submitted))).toEqual(['NOT_PERMITTED']);
    expect(await house.done(people.provider, withdrawRegistrationApplication, seen(submitted))).toMatchObject({ state: 'WITHDRAWN' });
    expect(await house.refusalCodes(people.provider, submitRegistrationApplication, seen(await applicationNow(house, submitted)))).toContain('NOT_NOW');
    expect(await house.done(people.provider, openRegistrationApplication, { serviceId: papers.service.id })).toMatchObject({ state: 'DRAFT' });
  });
});
