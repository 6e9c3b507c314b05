import { day } from '@toroku/kernel';
import { judgeImpact } from '../judge-impact';
import { afterConclusion, afterLoss } from '../preparation';
import { preApplicationNumber, preApplicationSeries } from '../reference-number';
import { resultNotice } from '../result-notice';
import { anAssessment, aPreApplication, aSheet, aUse, factSheet, form, guidance, list, service, someInformation, today, values } from '../spec/samples';
import { concludedSheets } from '../submission';
import { attachImpactAssessments } from './attach-impact-assessments';
import { decidePreApplication } from './decide-pre-application';
import { submitPreApplication, type SubmitFacts } from './submit-pre-application';

const facts: SubmitFacts = { service, form, factSheet, attached: [{ assessment: anAssessment(), sheet: aSheet() }], list, values, ruleSetId: 'LIU-2022-11' };
const codesOf = (decision: { readonly kind: string; readonly refusals?: readonly { readonly code: string }[] }) => decision.refusals?.map(({ code }) => code) ?? [];

describe('submitPreApplication', () => {
  it('freezes the papers with the wording of the day (S-089)', () => {
    const decision = submitPreApplication(aPreApplication(), facts, today);
    expect(decision).toMatchObject({
      kind: 'done',
      outcome: { patch: { state: 'SUBMITTED', submittedOn: '2022-11-20', listEdition: 1, batchDueOn: null }, papers: { serviceNameJa: '青空チャット', entry: { number: 1, title: { ja: '公表' } }, sheets: [{ agencyId: 'agency', evaluatedOn: '2022-11-10' }] } },
    });
  });

  it('knows the batch of a case off the list (S-090)', () => {
    const sheets = ['a', 'b'].map((id) => ({ assessment: anAssessment({ id, agencyId: id }), sheet: aSheet({ assessmentId: id, agencyId: id, route: 'OFF_LIST', matchedEntry: null }) }));
    const decision = submitPreApplication(aPreApplication({ route: 'OFF_LIST', matchedEntry: null, assessmentIds: ['a', 'b'] }), { ...facts, attached: sheets }, { today: day('2023-09-30') });
    expect(decision).toMatchObject({ kind: 'done', outcome: { patch: { batchEndsOn: '2023-09-30', batchDueOn: '2023-12-31' } } });
  });

  it('does not take a case off the list when one of two ministries did not find it low (S-057, S-058)', () => {
    const attached = [1, 2].map((level) => {
      const uses = [aUse({ information: [someInformation(level)] })];
      return { assessment: anAssessment({ id: `a${level}`, agencyId: `agency ${level}` }), sheet: aSheet({ assessmentId: `a${level}`, agencyId: `agency ${level}`, route: 'OFF_LIST', matchedEntry: null, uses, outcome: judgeImpact(uses, guidance) }) };
    });
    const refused = codesOf(submitPreApplication(aPreApplication({ route: 'OFF_LIST', matchedEntry: null }), { ...facts, attached }, today));
    expect(refused).toEqual(['RESULT_NOT_LOW', 'IMPACT_LEVEL_NOT_LOW', 'IMPACT_LEVEL_NOT_LOW', 'IMPACT_LEVEL_NOT_LOW']);
  });

  it('is refused before the track and the list are in force', () => {
    expect(codesOf(submitPreApplication(aPreApplication(), { ...facts, list: null, ruleSetId: null }, today))).toEqual(['TRACK_NOT_IN_FORCE', 'NO_EDITION_IN_FORCE']);
  });

  it('counts no result that is not concluded', () => {
    expect(concludedSheets([{ assessment: anAssessment({ state: 'DRAFTING' }), sheet: aSheet({ outcome: null, evaluatedOn: null }) }])).toEqual([]);
  });
});

describe('attachImpactAssessments', () => {
  it.each([
    ['nothing', [], 'DRAFT', []],
    ['a result', [anAssessment()], 'ASSESSED', []],
    ['a result and a request', [anAssessment(), anAssessment({ id: 'b', state: 'REQUESTED' })], 'ASSESSMENT_REQUESTED', ['b']],
  ] as const)('%s: %s', (_, assessments, state, pendingAssessmentIds) => {
    const decision = attachImpactAssessments(aPreApplication({ state: 'DRAFT' }), { ids: assessments.map(({ id }) => id), assessments });
    expect(decision).toMatchObject({ kind: 'done', outcome: { state, pendingAssessmentIds } });
  });
});

describe('a case that draws on an assessment', () => {
  const waiting = aPreApplication({ state: 'ASSESSMENT_REQUESTED', assessmentIds: ['a', 'b'], pendingAssessmentIds: ['a', 'b'] });

  it('waits until the last one is concluded', () => {
    const one = afterConclusion(waiting, 'a');
    expect(one).toEqual({ state: 'ASSESSMENT_REQUESTED', assessmentIds: ['a', 'b'], pendingAssessmentIds: ['b'] });
    expect(afterConclusion({ ...waiting, ...one }, 'b')).toMatchObject({ state: 'ASSESSED', pendingAssessmentIds: [] });
  });

  it('goes on without one that will not come (S-065)', () => {
    expect(afterLoss(waiting, 'a')).toEqual({ state: 'ASSESSMENT_REQUESTED', assessmentIds: ['b'], pendingAssessmentIds: ['b'] });
    expect(afterLoss({ ...waiting, assessmentIds: ['a'], pendingAssessmentIds: ['a'] }, 'a')).toMatchObject({ state: 'DRAFT' });
  });

  it('stays returned while its author mends it', () => {
    expect(afterLoss({ ...waiting, state: 'RETURNED' }, 'a').state).toBe('RETURNED');
  });
});

describe('decidePreApplication', () => {
  const reviewed = aPreApplication({ state: 'UNDER_REVIEW', referenceNumber: 'PA2022-0001', submittedOn: '2022-11-20', acceptedOn: '2022-11-21' });
  const submitted = submitPreApplication(aPreApplication(), facts, today);
  const papers = submitted.kind === 'done' ? submitted.outcome.papers : undefined;
  const judged = { ...(papers ? { papers } : {}), values, today: day('2022-12-01'), decider: { organisationId: 'ministry', organisationKind: 'MINISTRY_IN_CHARGE' as const } };

  it('gives every reason a clause and nothing to the list, on the list (S-091)', () => {
    const decision = decidePreApplication(reviewed, { result: 'NOT_ELIGIBLE', reasons: [{ ground: 'ASSESSMENT_NOT_VALID', text: '妥当でない' }] }, judged);
    expect(decision).toMatchObject({ kind: 'done', outcome: { patch: { state: 'NOT_ELIGIBLE', decidedBy: 'ministry', reasons: [{ clause: { at: '3.3' } }] }, proposal: null } });
  });

  it('is not made on papers that were never handed in', () => {
    expect(codesOf(decidePreApplication(reviewed, { result: 'ELIGIBLE', reasons: [] }, { today: day('2022-12-01'), decider: judged.decider }))).toEqual(['FACT_MISSING']);
    expect(codesOf(decidePreApplication(aPreApplication(), { result: 'ELIGIBLE', reasons: [] }, { today: day('2022-12-01'), decider: judged.decider }))).toEqual(['NOT_NOW']);
  });

  it('is told by form 1-4, which is not made of a case that is not decided (S-092)', () => {
    const names = { issuerNameJa: '省', providerNameJa: '青空', serviceNameJa: '青空チャット' };
    const decided = { ...reviewed, decidedOn: '2022-12-01', decidedBy: 'ministry', result: 'ELIGIBLE' as const };
    expect(resultNotice(decided, names)).toMatchObject({ ...names, referenceNumber: 'PA2022-0001', issuedBy: 'ministry', result: 'ELIGIBLE' });
    expect(() => resultNotice(reviewed, names)).toThrow(RangeError);
  });
});

describe('reference numbers', () => {
  it.each([
    ['2023-03-31', 'pre-application-2022', 'PA2022-0007'],
    ['2023-04-01', 'pre-application-2023', 'PA2023-0007'],
  ])('begin anew every fiscal year: %s', (on, series, number) => {
    expect(preApplicationSeries(day(on))).toBe(series);
    expect(preApplicationNumber(day(on), 7)).toBe(number);
  });
});
