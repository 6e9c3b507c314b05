import { aUse, someInformation } from '../spec/samples';
import { impactLevelIsLow } from './impact-level-is-low';

describe('LIU rules 5.1(2), Annex 1 — 影響度が低位であること (S-053, S-075, S-104)', () => {
  it.each([[1], [0]])('is satisfied at level %d', (level) => {
    expect(impactLevelIsLow.judge({ use: aUse({ information: [someInformation(level)] }), index: 0, lowThrough: 1 })).toEqual({ kind: 'satisfied' });
  });

  it.each([[2], [3]])('is not satisfied at level %d: one reason for each axis', (level) => {
    const verdict = impactLevelIsLow.judge({ use: aUse({ information: [someInformation(level)] }), index: 4, lowThrough: 1 });
    expect(verdict).toMatchObject({ kind: 'unsatisfied', reasons: ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'].map((axis) => ({ code: 'IMPACT_LEVEL_NOT_LOW', path: ['uses', '4'], facts: { axis, level } })) });
  });
});
