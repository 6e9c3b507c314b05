import { serviceHasEligiblePreApplication } from './service-has-eligible-pre-application';

describe('LIU rules 5.1 — 事前申請で認められたサービスだけが申請できる (S-096, S-101)', () => {
  it('is satisfied by an eligible pre-application', () => {
    expect(serviceHasEligiblePreApplication.judge({ preApplication: { state: 'ELIGIBLE' } })).toEqual({ kind: 'satisfied' });
  });

  it.each(['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'NOT_ELIGIBLE', 'WITHDRAWN'] as const)('is not satisfied by one that is %s', (state) => {
    expect(serviceHasEligiblePreApplication.judge({ preApplication: { state } })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'PRE_APPLICATION_NOT_ELIGIBLE', facts: { state } }] });
  });

  it('cannot be told without one', () => {
    expect(serviceHasEligiblePreApplication.judge({ preApplication: null })).toMatchObject({ kind: 'undetermined', missing: ['preApplication'] });
  });
});
