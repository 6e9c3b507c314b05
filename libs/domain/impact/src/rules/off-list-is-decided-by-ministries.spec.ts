import { offListIsDecidedByMinistries } from './off-list-is-decided-by-ministries';

describe('LIU rules 5.3 — 要検討業務は制度所管省庁が判断する (S-082, S-090, S-093)', () => {
  it.each([
    ['ON_LIST', 'SUPPORT_BODY', 'satisfied'],
    ['ON_LIST', 'MINISTRY_IN_CHARGE', 'satisfied'],
    ['OFF_LIST', 'MINISTRY_IN_CHARGE', 'satisfied'],
    ['OFF_LIST', 'SUPPORT_BODY', 'unsatisfied'],
  ] as const)('%s by %s: %s', (route, decider, kind) => {
    const verdict = offListIsDecidedByMinistries.judge({ route, decider });
    expect(verdict.kind).toBe(kind);
    if (verdict.kind === 'unsatisfied') expect(verdict.reasons[0].code).toBe('DECIDER_NOT_MINISTRY');
  });
});
