import { everyExclusionIsJudged } from './every-exclusion-is-judged';
import { everyQueryIsClosed } from './every-query-is-closed';
import { noExclusionIsInvalid } from './no-exclusion-is-invalid';

describe('LIU rules 10.1 — 技術的審査', () => {
  it('every query is closed before the committee sees the case', () => {
    expect(everyQueryIsClosed.judge({ queries: [] })).toEqual({ kind: 'satisfied' });
    expect(everyQueryIsClosed.judge({ queries: [{ number: 1, state: 'CLOSED' }, { number: 2, state: 'ANSWERED' }, { number: 3, state: 'ASKED' }] })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'QUERY_OPEN', facts: { number: 2 } }, { code: 'QUERY_OPEN', facts: { number: 3 } }],
    });
  });

  it('every exclusion reason is judged (S-122, S-123)', () => {
    expect(everyExclusionIsJudged.judge({ excluded: ['14.2.7'], judged: ['14.2.7'] })).toEqual({ kind: 'satisfied' });
    expect(everyExclusionIsJudged.judge({ excluded: ['14.2.7', '11.1.5'], judged: ['14.2.7'] })).toMatchObject({ reasons: [{ code: 'EXCLUSION_NOT_JUDGED', facts: { objective: '11.1.5' } }] });
    expect(everyExclusionIsJudged.judge({ excluded: null, judged: [] })).toMatchObject({ kind: 'undetermined' });
  });

  it('one invalid exclusion reason stops the registration (S-123)', () => {
    expect(noExclusionIsInvalid.judge({ judgements: [{ objectiveId: '14.2.7', verdict: 'VALID' }] })).toEqual({ kind: 'satisfied' });
    expect(noExclusionIsInvalid.judge({ judgements: [{ objectiveId: '14.2.7', verdict: 'VALID' }, { objectiveId: '9.2.3', verdict: 'INVALID' }] })).toMatchObject({
      reasons: [{ code: 'EXCLUSION_INVALID', facts: { objective: '9.2.3' } }],
    });
  });
});
