import { everyQueryIsClosed } from './every-query-is-closed';

describe('LIU rules 10.1 — 照会の完了', () => {
  it('is satisfied when nothing was asked, or all is closed', () => {
    expect(everyQueryIsClosed.judge({ queries: [] })).toEqual({ kind: 'satisfied' });
    expect(everyQueryIsClosed.judge({ queries: [{ number: 1, state: 'CLOSED' }] })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied while a query is open, and names each', () => {
    expect(everyQueryIsClosed.judge({ queries: [{ number: 1, state: 'CLOSED' }, { number: 2, state: 'ANSWERED' }, { number: 3, state: 'ASKED' }] })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'QUERY_OPEN', facts: { number: 2 } }, { code: 'QUERY_OPEN', facts: { number: 3 } }],
    });
  });
});
