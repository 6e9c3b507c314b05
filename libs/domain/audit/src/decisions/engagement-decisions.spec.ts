import { addDays, day, type Decision, type LegalDay } from '@toroku/kernel';
import type { AuditedStatement } from '../audited-statement';
import type { Engagement } from '../engagement';
import { isReportLate, reportCheck, type AuditReportFacts } from '../engagement-check';
import type { ScopeControl } from '../scope';
import { noArrangement } from '../scope-arrangement';
import { liuScopeRules } from '../scope-rule-sets';
import { firstStep, proposeEngagement, type ProposalFacts } from './propose-engagement';
import { issueAuditReport } from './issue-audit-report';
import { openAdditionalAudit } from './open-additional-audit';
import { planEngagement } from './plan-engagement';
import { recordControlResults } from './record-control-results';
import { confirmationCodes } from '../representation';

const listing = { id: 'l', version: 1, auditBodyId: 'body', corporateForm: 'AUDIT_CORPORATION' as const, listedOn: day('2022-04-01'), listedThroughOn: day('2023-12-31'), removedOn: null, removalReason: null };
const statement: AuditedStatement = { id: 's', serviceId: 'v', providerId: 'csp', state: 'DECLARED', periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31'), contentDigest: 'd' };
const proposal: ProposalFacts = { statement, auditBodyId: 'body', listings: [listing], isUnderWay: false, yearsIssued: 2, ruleSetId: 'LIU-2022-11', numbers: { auditReportMonths: 3 } };
const numbers = { auditCycleYears: 3, auditAreas: [1, 2, 3, 4], auditReportMonths: 3 };
const today = day('2022-11-10');
const control: ScopeControl = { controlId: '9.2.3.1', objective: '9.2.3', tier: 'CONTROLS', liuAreas: [1], isMandatory: false, isStated: true, isChanged: false, sortKey: '09.02.03.01' };

const engagement = (facts: Partial<Engagement> = {}): Engagement => ({ id: 'e', ...firstStep(proposal, today), contractedOn: today, leadId: 'lead', plannedOn: today, statementDigest: 'd', ...facts });
const codes = (decision: Decision<unknown>): readonly string[] => (decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : []);

const ready: AuditReportFacts = {
  engagement: engagement({ state: 'REPRESENTATION_SIGNED', representationSignedOn: day('2023-01-09') }),
  listings: [listing],
  statement,
  scope: [{ controlId: '9.2.3.1', depth: 'DESIGN_AND_OPERATION', reason: 'AREA_THIS_YEAR' }, { controlId: '5.1.1.1', depth: 'NONE', reason: 'OUTSIDE_AREAS' }],
  results: [{ id: 'r', engagementId: 'e', auditBodyId: 'body', controlId: '9.2.3.1', designResult: 'EFFECTIVE', designProcedure: 'a', operationalResult: 'EXCEPTION', operationalProcedure: 'b', recordedById: 'lead', recordedOn: today }],
  samples: [],
  findings: [{ id: 'f', controlId: '9.2.3.1', state: 'CLASSIFIED', title: 't', severity: 'MINOR' }],
  representation: { id: 'p', engagementId: 'e', providerId: 'csp', signedById: 'rep', signedOn: day('2023-01-09'), confirmations: confirmationCodes.map((code) => ({ code, isConfirmed: true, explanation: '' })) },
};
const on = (text: string) => ({ today: day(text), actor: { id: 'lead' } });

describe('proposing an audit', () => {
  it('is the year after those whose report was issued, and due three months after the period', () => {
    expect(proposeEngagement(proposal, { today })).toMatchObject({ kind: 'done', outcome: { year: 3, reportDueOn: '2023-03-31', state: 'PROPOSED' } });
  });

  it('names every reason at once (S-142)', () => {
    expect(codes(proposeEngagement({ ...proposal, listings: [], isUnderWay: true, ruleSetId: null }, { today }))).toEqual(['FACT_MISSING', 'ENGAGEMENT_ALREADY_OPEN', 'AUDIT_BODY_NOT_LISTED']);
  });

  it('as a re-audit keeps the year of the audit it repeats', () => {
    const base = engagement({ state: 'REPORT_ISSUED', year: 2 });
    expect(openAdditionalAudit({ kind: 'RE_AUDIT', purpose: '疑義', askedControlIds: [] }, { ...proposal, base }, { today })).toMatchObject({ kind: 'done', outcome: { kind: 'RE_AUDIT', year: 2, basedOnId: 'e' } });
    expect(codes(openAdditionalAudit({ kind: 'RE_AUDIT', purpose: '', askedControlIds: [] }, { ...proposal, base: { ...base, state: 'PLANNED' } }, { today }))).toEqual(['NOT_NOW', 'TEXT_MISSING']);
  });
});

describe('planning an audit', () => {
  const facts = { statement, controls: [control], slots: {}, rules: liuScopeRules(numbers), arrangement: noArrangement, numbers };

  it('freezes the words of the statement and the scope that follows from them (S-134)', () => {
    expect(planEngagement(engagement({ state: 'CONTRACTED', year: 1 }), facts, { today })).toMatchObject({ kind: 'done', outcome: { patch: { state: 'PLANNED', statementDigest: 'd' }, scope: [{ reason: 'AREA_THIS_YEAR', slot: 0 }] } });
  });

  it('keeps the slot handed on', () => {
    expect(planEngagement(engagement({ state: 'CONTRACTED', year: 1 }), { ...facts, slots: { '9.2.3.1': 2 } }, { today })).toMatchObject({ outcome: { scope: [{ reason: 'AREA_DESIGN_FIRST_YEAR', slot: 2, operationYear: 3 }] } });
  });

  it('refuses an additional audit of what is not stated', () => {
    const additional = engagement({ state: 'CONTRACTED', kind: 'ADDITIONAL_AUDIT', askedControlIds: ['9.2.3.1', '9.2.3.2'] });
    expect(codes(planEngagement(additional, facts, { today }))).toEqual(['CONTROL_NOT_STATED']);
  });

  it('takes over a period that was declared anew', () => {
    const moved = { ...statement, periodEndOn: day('2022-11-30') };
    expect(planEngagement(engagement({ state: 'DESIGN_ASSESSMENT' }), { ...facts, statement: moved }, { today })).toMatchObject({ outcome: { patch: { state: 'DESIGN_ASSESSMENT', periodEndOn: '2022-11-30', reportDueOn: '2023-02-28' } } });
  });
});

describe('recording results', () => {
  it('takes no more in one batch than any scope holds', () => {
    const results = Array.from({ length: 1_201 }, (_, index) => ({ controlId: `9.1.1.${index}`, designResult: 'EFFECTIVE' as const, designProcedure: 'x' }));
    const scope = results.map(({ controlId }) => ({ controlId, depth: 'DESIGN' as const }));
    expect(codes(recordControlResults(engagement({ state: 'DESIGN_ASSESSMENT' }), { results, scope, standing: [] }, on('2022-11-10')))).toEqual(['TOO_MANY_ITEMS']);
  });

  it('keeps what stands where nothing new is said', () => {
    const outcome = recordControlResults(engagement({ state: 'OPERATIONAL_ASSESSMENT' }), { results: [{ controlId: '9.2.3.1', designResult: 'EXCEPTION', designProcedure: 'c' }], scope: ready.scope, standing: ready.results }, on('2022-11-11'));
    expect(outcome).toMatchObject({ kind: 'done', outcome: [{ id: 'r', designResult: 'EXCEPTION', designProcedure: 'c', operationalResult: 'EXCEPTION', operationalProcedure: 'b', recordedOn: '2022-11-11' }] });
  });
});

describe('issuing the report', () => {
  it('freezes what was in scope, its results, findings and the representation; the opinion is optional', () => {
    expect(issueAuditReport(ready, '', on('2023-01-10'))).toMatchObject({
      kind: 'done',
      outcome: { patch: { state: 'REPORT_ISSUED', reportIssuedOn: '2023-01-10' }, report: { opinion: '', content: { controls: [{ controlId: '9.2.3.1' }], findings: [{ id: 'f' }], representation: { signedOn: '2023-01-09' } } } },
    });
  });

  it('waits for the body to have been on the list on the day of the contract too (S-142)', () => {
    expect(reportCheck({ ...ready, engagement: { ...ready.engagement, contractedOn: day('2022-03-31') } }, day('2023-01-10'))).toMatchObject([{ code: 'AUDIT_BODY_NOT_LISTED', facts: { occasion: 'CONTRACT', on: '2022-03-31' } }]);
    expect(reportCheck({ ...ready, listings: [{ ...listing, removedOn: day('2023-01-10') }] }, day('2023-01-10'))).toMatchObject([{ code: 'AUDIT_BODY_NOT_LISTED', facts: { occasion: 'REPORT' } }]);
  });

  it('takes no recommendation for a finding (S-145), and no finding that is not classified', () => {
    const state = (text: 'RAISED' | 'RECOMMENDATION') => reportCheck({ ...ready, findings: ready.findings.map((finding) => ({ ...finding, state: text })) }, day('2023-01-10')).map(({ code }) => code);
    expect(state('RECOMMENDATION')).toEqual(['EXCEPTION_WITHOUT_FINDING']);
    expect(state('RAISED')).toEqual(['FINDING_NOT_CLASSIFIED']);
    expect(reportCheck({ ...ready, findings: ready.findings.map((finding) => ({ ...finding, state: 'RAISED' as const })) }, day('2023-01-10'))).toMatchObject([{ facts: { finding: 'f', control: '9.2.3.1' } }]);
  });

  it('waits for a new representation after planning anew', () => {
    expect(reportCheck({ ...ready, engagement: { ...ready.engagement, representationSignedOn: null } }, day('2023-01-10')).map(({ code }) => code)).toEqual(['REPRESENTATION_MISSING']);
  });

  it('waits for a plan on the words that are declared now', () => {
    expect(reportCheck({ ...ready, statement: { ...statement, contentDigest: 'other' } }, day('2023-01-10')).map(({ code }) => code)).toEqual(['AUDITED_STATEMENT_CHANGED']);
    expect(reportCheck({ ...ready, engagement: engagement({ plannedOn: null, statementDigest: null, representationSignedOn: day('2023-01-09') }) }, day('2023-01-10')).map(({ code }) => code)).toEqual(['FACT_MISSING', 'FACT_MISSING']);
  });

  it.each([[-1, false], [0, false], [1, true]])('is late %i days from the due day: %s (S-149)', (days, late) => {
    const due: LegalDay = day('2023-03-31');
    expect(isReportLate({ reportDueOn: due, reportIssuedOn: null }, addDays(due, days))).toBe(late);
    expect(isReportLate({ reportDueOn: due, reportIssuedOn: addDays(due, days) }, day('2030-01-01'))).toBe(late);
  });
});
