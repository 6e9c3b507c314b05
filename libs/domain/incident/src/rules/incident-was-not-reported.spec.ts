import { day, instant } from '@toroku/kernel';
import { incidentWasNotReported } from './incident-was-not-reported';

const facts = { seriousness: 'SERIOUS', learnedElsewhereOn: day('2023-06-10'), firstReportedAt: null } as const;
const codes = (verdict: ReturnType<typeof incidentWasNotReported.judge>) => (verdict.kind === 'unsatisfied' ? verdict.reasons.map(({ code }) => code) : verdict.kind);

describe('ISMAP 9.3 — 報告されなかったインシデント (S-182, S-183)', () => {
  it.each([
    ['is met when the support body learned of a serious one that was never reported', facts, 'satisfied'],
    ['is met when the report came the day after', { ...facts, firstReportedAt: instant('2023-06-11T00:00:00+09:00') }, 'satisfied'],
    ['is not met when it was reported the same day', { ...facts, firstReportedAt: instant('2023-06-10T23:59:00+09:00') }, ['INCIDENT_WAS_REPORTED']],
    ['is not met when nobody else learned of it', { ...facts, learnedElsewhereOn: null }, ['INCIDENT_NOT_LEARNED_ELSEWHERE']],
    ['is not met when it is not serious, with every reason', { ...facts, seriousness: 'NOT_SERIOUS' as const, firstReportedAt: instant('2023-06-01T00:00:00Z') }, ['INCIDENT_NOT_SERIOUS', 'INCIDENT_WAS_REPORTED']],
    ['cannot be told before the committee has judged', { ...facts, seriousness: null }, 'undetermined'],
  ])('%s', (_, given, expected) => {
    expect(codes(incidentWasNotReported.judge(given))).toEqual(expected);
  });
});
