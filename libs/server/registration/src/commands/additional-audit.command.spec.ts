import { day } from '@toroku/kernel';
import { acceptEngagement, beginDesignAssessment, beginOperationalAssessment, issueAuditReport, openAdditionalAudit, planEngagement, recordControlResults, signRepresentation } from '@toroku/server-audit';
import { declareStatement, describeStatement, reviseDeclaredStatement } from '@toroku/server-statement';
import {
  allConfirmed,
  anApplicationBeforeCommittee,
  anApplicationInReview,
  aServiceWithPapers,
  completeParts,
  effectiveResults,
  excludedObjective,
  openRegistrationHouse,
  registrationPeople as people,
  type House,
} from '@toroku/testing';
import { attachRegistrationPapers } from './attach-registration-papers';
import { castVote } from './cast-vote';
import { decideRegistration } from './decide-registration';
import { judgeExclusion } from './judge-exclusion';
import { requestAdditionalAudit } from './request-additional-audit';
import { resumeTechnicalReview } from './resume-technical-review';
import { sendToCommittee } from './send-to-committee';
import { writeReviewOpinion } from './write-review-opinion';

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });
const { provider, lead, reviewer, members } = people;

describe('a statement that changes while its application is reviewed', () => {
  let house: House;
  let papers: Awaited<ReturnType<typeof aServiceWithPapers>>;

  beforeEach(async () => {
    house = await openRegistrationHouse();
    papers = await aServiceWithPapers(house);
  });
  afterEach(() => house.close());

  /** The provider rewrites the scope and declares anew. */
  async function restate(): Promise<void> {
    const draft = await house.done(provider, reviseDeclaredStatement, seen(papers.statement));
    const described = await house.done(provider, describeStatement, { ...seen(draft), parts: { ...completeParts, scopeJa: '広げた範囲' } });
    await house.done(provider, declareStatement, seen(described));
  }

  /** The whole audited anew, to the issued report. */
  async function auditedAnew(): Promise<string> {
    const further = { kind: 'RE_AUDIT' as const, purpose: '範囲の変更', askedControlIds: [], auditBodyId: lead.organisationId ?? '' };
    const base = await house.truth<{ id: string; version: number }>('select id, version from engagement where id = $1', [papers.papers.engagementId]);
    const proposed = await house.done(provider, openAdditionalAudit, { ...seen(base[0]!), ...further });
    const accepted = await house.done(lead, acceptEngagement, seen(proposed));
    const planned = await house.done(lead, planEngagement, seen(accepted));
    const designing = await house.done(lead, beginDesignAssessment, seen(planned));
    const operating = await house.done(lead, beginOperationalAssessment, seen(designing));
    const recorded = await house.done(lead, recordControlResults, { ...seen(operating), results: await effectiveResults(house, proposed.id) });
    house.clock.moveTo(day('2023-02-10'));
    const signed = await house.done(provider, signRepresentation, { ...seen(recorded), confirmations: allConfirmed });
    house.clock.moveTo(day('2023-02-11'));
    return (await house.done(lead, issueAuditReport, seen(signed))).id;
  }

  it('goes no further until it was audited again, then on to the committee', async () => {
    const inReview = await anApplicationInReview(house, papers);
    await restate();
    const judged = await house.done(reviewer, judgeExclusion, { ...seen(inReview), objectiveId: excludedObjective, verdict: 'VALID', reason: '妥当' });
    await house.done(reviewer, writeReviewOpinion, { ...seen(judged), conclusion: 'MEETS_REQUIREMENTS', opinion: '要件を満たす' });
    expect(await house.refusalCodes(reviewer, sendToCommittee, seen(judged))).toEqual(['STATEMENT_CHANGED_IN_REVIEW']);

    house.clock.moveTo(day('2023-02-01'));
    const waiting = await house.done(reviewer, requestAdditionalAudit, { ...seen(judged), reason: '範囲が変わったため' });
    expect(await house.refusalCodes(provider, resumeTechnicalReview, seen(waiting))).toEqual(['ADDITIONAL_AUDIT_NOT_REPORTED', 'STATEMENT_CHANGED_AFTER_AUDIT']);
    const attached = await house.done(provider, attachRegistrationPapers, { ...seen(waiting), ...papers.papers, engagementId: await auditedAnew() });
    const resumed = await house.done(provider, resumeTechnicalReview, seen(attached));
    expect(resumed).toMatchObject({ state: 'TECHNICAL_REVIEW', submittedOn: '2023-01-10' });
    expect(await house.done(reviewer, sendToCommittee, seen(resumed))).toMatchObject({ state: 'COMMITTEE' });
  });

  it('is not registered when it changed before the committee', async () => {
    const before = await anApplicationBeforeCommittee(house, papers);
    await restate();
    for (const member of [members[0], members[1]]) await house.done(member, castVote, { ...seen(before), position: 'FOR', reason: '賛成' });
    expect(await house.refusalCodes(members[0], decideRegistration, { ...seen(before), outcome: 'REGISTERED', reasons: '要件を満たす' })).toEqual(['STATEMENT_CHANGED_IN_REVIEW']);
  });
});
