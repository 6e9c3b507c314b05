import { day, momentAt, instant, type Decision } from '@toroku/kernel';
import { findingStates, type FindingState } from '../finding';
import type { FindingCase } from '../finding-case';
import { findingLifecycle, type FindingVerb } from '../finding-lifecycle';
import type { FindingOutcome } from '../finding-outcome';
import { acceptImprovementPlan } from './accept-improvement-plan';
import { beginImprovement } from './begin-improvement';
import { classifyFinding } from './classify-finding';
import { closeFinding } from './close-finding';
import { raiseFinding } from './raise-finding';
import { raiseFindings } from './raise-findings';
import { reclassifyAsRecommendation } from './reclassify-as-recommendation';
import { reportImprovement } from './report-improvement';
import { requireImprovementPlan } from './require-improvement-plan';
import { returnImprovementPlan } from './return-improvement-plan';
import { submitImprovementPlan } from './submit-improvement-plan';
import { verifyImprovement } from './verify-improvement';

const moment = momentAt(instant('2023-01-15T03:00:00Z'));
const promise = { measures: '手順を改める', responsiblePerson: '鈴木 一郎', improveByOn: day('2023-03-01') };
const codes = (decision: Decision<unknown>) => (decision.kind === 'refused' ? decision.refusals.map(({ code, path }) => [code, ...path].join(' ')) : ['done']);

/** Every verb asked of a state with an input that nothing else is wrong with. */
const ask: Record<FindingVerb, (state: FindingState) => Decision<FindingOutcome>> = {
  classifyFinding: (state) => classifyFinding({ state }, { severity: 'MINOR', reason: '影響が限られる' }),
  reclassifyAsRecommendation: (state) => reclassifyAsRecommendation({ state, source: 'INTERNAL' }, { reason: '改善を要しない' }),
  requireImprovementPlan: (state) => requireImprovementPlan({ state }),
  submitImprovementPlan: (state) => submitImprovementPlan({ state }, promise, moment),
  returnImprovementPlan: (state) => returnImprovementPlan({ state }, { reason: '期日の根拠がない' }),
  acceptImprovementPlan: (state) => acceptImprovementPlan({ state }),
  beginImprovement: (state) => beginImprovement({ state }, moment),
  reportImprovement: (state) => reportImprovement({ state }, { result: '手順を改めた' }, moment),
  verifyImprovement: (state) => verifyImprovement({ state }, { isImproved: true, verification: '記録を閲覧した' }, moment),
  closeFinding: (state) => closeFinding({ state }),
};

describe('the verbs on a finding', () => {
  it.each(Object.keys(ask) as FindingVerb[])('%s is possible in the states of the table, leads where the table says, and is refused elsewhere', (verb) => {
    for (const state of findingStates) {
      const decision = ask[verb](state);
      const allowed = findingLifecycle.states[state].verbs[verb];
      if (allowed === undefined) expect(decision).toMatchObject({ kind: 'refused', refusals: [{ code: 'NOT_NOW', facts: { state, verb } }] });
      else expect(decision.kind === 'done' && allowed.includes(decision.outcome.state)).toBe(true);
    }
  });

  it('classifyFinding keeps the severity with its reason', () => {
    expect(classifyFinding({ state: 'RAISED' }, { severity: 'NOT_MINOR', reason: '広範' })).toEqual({ kind: 'done', outcome: { state: 'CLASSIFIED', document: { severity: 'NOT_MINOR', severityReason: '広範' } } });
    expect(codes(classifyFinding({ state: 'RAISED' }, { severity: 'MINOR', reason: ' ' }))).toEqual(['TEXT_MISSING reason']);
  });

  it('reclassifyAsRecommendation is for internal findings only, and says so beside every other reason (S-163)', () => {
    expect(codes(reclassifyAsRecommendation({ state: 'CLOSED', source: 'EXTERNAL' }, { reason: '' }))).toEqual(['RECOMMENDATION_ONLY_INTERNAL', 'NOT_NOW', 'TEXT_MISSING reason']);
  });

  it.each([
    ['2023-01-14', ['IMPROVEMENT_DAY_PAST improveByOn']],
    ['2023-01-15', ['done']],
    ['2023-01-16', ['done']],
  ])('submitImprovementPlan with an improvement by %s on 2023-01-15: %j', (improveByOn, expected) => {
    expect(codes(submitImprovementPlan({ state: 'PLAN_REQUIRED' }, { ...promise, improveByOn: day(improveByOn) }, moment))).toEqual(expected);
  });

  it('submitImprovementPlan names every field that is wrong', () => {
    expect(codes(submitImprovementPlan({ state: 'PLAN_REQUIRED' }, { measures: '', responsiblePerson: '', improveByOn: day('2022-01-01') }, moment))).toEqual(['TEXT_MISSING measures', 'TEXT_MISSING responsiblePerson', 'IMPROVEMENT_DAY_PAST improveByOn']);
  });

  it('verifyImprovement sends back what is not improved, with what was seen', () => {
    expect(verifyImprovement({ state: 'IMPROVED' }, { isImproved: false, verification: '記録がない' }, moment)).toEqual({ kind: 'done', outcome: { state: 'IMPROVING', document: { verification: '記録がない' } } });
  });
});

describe('raiseFinding (S-145)', () => {
  const audit: FindingCase = { caseId: 'e1', source: 'EXTERNAL', serviceId: 's1', providerId: 'aozora', raisedByOrganisationId: 'audit-a', assigned: [], state: 'OPERATIONAL_ASSESSMENT', isUnderWay: true, controlIds: ['9.2.3.11.PB', '4.6.2.5'] };
  const input = { controlId: '9.2.3.11.PB', title: '特権 ID の棚卸し', description: '半年分の記録がない' };

  it('adds a finding of the audit body with its words apart', () => {
    expect(raiseFinding(input, { audit, repeatOf: null, result: null }, moment)).toMatchObject({
      kind: 'done',
      outcome: {
        finding: { source: 'EXTERNAL', caseId: 'e1', engagementId: 'e1', internalAuditId: null, raisedByOrganisationId: 'audit-a', state: 'RAISED', raisedOn: '2023-01-15' },
        document: { caseId: 'e1', raisedByOrganisationId: 'audit-a', title: '特権 ID の棚卸し', severity: null },
      },
    });
  });

  it('takes a control below an objective that an internal audit looks at, and keeps the earlier finding it repeats', () => {
    const internal: FindingCase = { ...audit, source: 'INTERNAL', raisedByOrganisationId: 'aozora', controlIds: ['9.2.3'] };
    expect(raiseFinding(input, { audit: internal, repeatOf: 'f0', result: null }, moment)).toMatchObject({ kind: 'done', outcome: { finding: { internalAuditId: 'e1', engagementId: null, repeatOf: 'f0' } } });
  });

  it.each([
    ['DESIGN', { id: 'r1', designResult: 'EXCEPTION', operationalResult: null }, 'r1'],
    ['OPERATION', { id: 'r1', designResult: 'EFFECTIVE', operationalResult: 'EXCEPTION' }, 'r1'],
    ['OPERATION', { id: 'r1', designResult: 'EXCEPTION', operationalResult: 'EFFECTIVE' }, null],
    ['DESIGN', null, null],
  ] as const)('for an exception of %s on a control with %j is tied to the result: %s', (exceptionOf, result, resultId) => {
    const decision = raiseFinding({ ...input, exceptionOf }, { audit, repeatOf: null, result }, moment);
    if (resultId) expect(decision).toMatchObject({ outcome: { finding: { exceptionOf, resultId } } });
    else expect(codes(decision)).toEqual(['EXCEPTION_NOT_RECORDED exceptionOf']);
  });

  it('refuses a control that the audit does not look at, an audit that has ended, and empty words, all at once', () => {
    const ended = { ...audit, isUnderWay: false, state: 'REPORT_ISSUED' };
    expect(codes(raiseFinding({ controlId: '12.1.1', title: '', description: '' }, { audit: ended, repeatOf: null, result: null }, moment))).toEqual(['NOT_NOW', 'CONTROL_NOT_IN_AUDIT controlId', 'TEXT_MISSING title', 'TEXT_MISSING description']);
  });
});

describe('raiseFindings (S-145): what a workbook brings, all or none', () => {
  const audit: FindingCase = { caseId: 'e1', source: 'EXTERNAL', serviceId: 's1', providerId: 'aozora', raisedByOrganisationId: 'audit-a', assigned: [], state: 'OPERATIONAL_ASSESSMENT', isUnderWay: true, controlIds: ['9.2.3.11.PB', '4.6.2.5'] };
  const facts = { audit, repeats: new Map([['4.6.2.5', 'f0']]), results: new Map() };
  const found = (controlId: string, title = '記録の漏れ') => ({ controlId, title, description: '半年分の記録がない' });

  it('adds each with the earlier finding on its control', () => {
    const decision = raiseFindings([found('9.2.3.11.PB'), found('4.6.2.5')], facts, moment);
    expect(decision).toMatchObject({ kind: 'done', outcome: [{ finding: { controlId: '9.2.3.11.PB', repeatOf: null } }, { finding: { controlId: '4.6.2.5', repeatOf: 'f0' } }] });
  });

  it('adds none where one is wrong, and names its place in the list', () => {
    expect(codes(raiseFindings([found('9.2.3.11.PB'), found('18.1.1'), found('4.6.2.5', '')], facts, moment))).toEqual(['CONTROL_NOT_IN_AUDIT findings 1 controlId', 'TEXT_MISSING findings 2 title']);
  });
});
