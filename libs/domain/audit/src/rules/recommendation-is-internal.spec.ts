import { recommendationIsInternal } from './recommendation-is-internal';

describe('LIU Annex 2 — 推奨・助言は発見事項に含まない (S-163)', () => {
  it('lets the internal audit call something a recommendation', () => {
    expect(recommendationIsInternal.judge({ source: 'INTERNAL' })).toEqual({ kind: 'satisfied' });
  });

  it('does not let a finding of the external audit become one', () => {
    expect(recommendationIsInternal.judge({ source: 'EXTERNAL' })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'RECOMMENDATION_ONLY_INTERNAL' }] });
  });
});
