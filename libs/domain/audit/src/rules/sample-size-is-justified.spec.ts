import { sampleSizeIsJustified } from './sample-size-is-justified';

describe('サンプル数 — fewer than the table says, with a reason', () => {
  it.each([
    [25, 25, '', 'satisfied'],
    [26, 25, '', 'satisfied'],
    [24, 25, '', 'unsatisfied'],
    [24, 25, '  ', 'unsatisfied'],
    [24, 25, '統制が自動化されている', 'satisfied'],
  ])('%i drawn where %i are expected, because “%s”: %s', (drawn, expected, reason, kind) => {
    expect(sampleSizeIsJustified.judge({ drawn, expected, reason }).kind).toBe(kind);
  });
});
