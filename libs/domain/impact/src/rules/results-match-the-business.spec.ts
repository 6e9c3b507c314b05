import { resultsMatchTheBusiness } from './results-match-the-business';

describe('LIU rules 5.1(1) — 評価された業務と申請の業務が同じ (S-053, S-057, S-076)', () => {
  it.each([
    ['ON_LIST', 1, 'ON_LIST', 1, 'satisfied'],
    ['ON_LIST', 1, 'ON_LIST', 2, 'unsatisfied'],
    ['ON_LIST', 1, 'OFF_LIST', null, 'unsatisfied'],
    ['OFF_LIST', null, 'OFF_LIST', null, 'satisfied'],
    ['OFF_LIST', null, 'ON_LIST', 1, 'unsatisfied'],
  ] as const)('claimed %s %s, assessed %s %s: %s', (route, matchedEntry, found, entry, kind) => {
    const verdict = resultsMatchTheBusiness.judge({ route, matchedEntry, results: [{ assessmentId: 'a', route: found, matchedEntry: entry }] });
    expect(verdict.kind).toBe(kind);
    if (verdict.kind === 'unsatisfied') expect(verdict.reasons[0].code).toBe('RESULT_MATCHES_OTHER_BUSINESS');
  });
});
