import { everyExclusionIsJudged } from './every-exclusion-is-judged';

describe('LIU rules 10.1 — 除外理由の審査 (S-122, S-123)', () => {
  it('is satisfied when the reason for every objective left out was judged', () => {
    expect(everyExclusionIsJudged.judge({ excluded: [], judged: [] })).toEqual({ kind: 'satisfied' });
    expect(everyExclusionIsJudged.judge({ excluded: ['14.2.7'], judged: ['14.2.7'] })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied while one is not judged', () => {
    expect(everyExclusionIsJudged.judge({ excluded: ['14.2.7', '11.1.5'], judged: ['14.2.7'] })).toMatchObject({ reasons: [{ code: 'EXCLUSION_NOT_JUDGED', facts: { objective: '11.1.5' } }] });
  });

  it('cannot be told while what is left out is not known', () => {
    expect(everyExclusionIsJudged.judge({ excluded: null, judged: [] })).toMatchObject({ kind: 'undetermined' });
  });
});
