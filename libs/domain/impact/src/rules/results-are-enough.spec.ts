import { values } from '../spec/samples';
import { resultsAreEnough } from './results-are-enough';

describe('LIU rules 3.3, 附則 — 結果の数 (S-055, S-057, S-058, S-059, S-096)', () => {
  it.each([
    ['ON_LIST', [], 'unsatisfied'],
    ['ON_LIST', ['a'], 'satisfied'],
    ['ON_LIST', ['a', 'b'], 'satisfied'],
    ['OFF_LIST', ['a'], 'unsatisfied'],
    ['OFF_LIST', ['a', 'a'], 'unsatisfied'],
    ['OFF_LIST', ['a', 'b'], 'satisfied'],
  ] as const)('%s with results of %j: %s', (route, agencyIds, kind) => {
    expect(resultsAreEnough.judge({ ...values, route, agencyIds }).kind).toBe(kind);
  });

  it('counts different ministries, and says how many are needed', () => {
    expect(resultsAreEnough.judge({ ...values, route: 'OFF_LIST', agencyIds: ['a', 'a'] })).toMatchObject({ reasons: [{ code: 'TOO_FEW_RESULTS', facts: { needed: 2, found: 1 } }] });
  });
});
