import { findingStates } from '../finding';
import { findingIsClassified } from './finding-is-classified';

describe('LIU Annex 2 (4) — 発見事項の区分 (S-162, S-163)', () => {
  it('is not satisfied while a finding is only raised', () => {
    expect(findingIsClassified.judge({ state: 'RAISED' })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'FINDING_NOT_CLASSIFIED' }] });
  });

  it.each(findingStates.filter((state) => state !== 'RAISED'))('is satisfied in %s', (state) => {
    expect(findingIsClassified.judge({ state })).toEqual({ kind: 'satisfied' });
  });
});
