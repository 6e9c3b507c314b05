import { statementStandsAsSubmitted } from './statement-stands-as-submitted';

describe('what is decided on is what was handed in', () => {
  it('is satisfied by the same digest', () => {
    expect(statementStandsAsSubmitted.judge({ submittedDigest: 'abc', statementDigest: 'abc' })).toEqual({ kind: 'satisfied' });
  });

  it.each(['abd', null])('is not satisfied by a statement that reads %s now', (statementDigest) => {
    expect(statementStandsAsSubmitted.judge({ submittedDigest: 'abc', statementDigest })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'STATEMENT_CHANGED_IN_REVIEW' }] });
  });

  it('cannot be told before it is handed in', () => {
    expect(statementStandsAsSubmitted.judge({ submittedDigest: null, statementDigest: 'abc' })).toMatchObject({ kind: 'undetermined' });
  });
});
