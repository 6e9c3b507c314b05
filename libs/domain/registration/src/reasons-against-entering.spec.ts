import { reasonsAgainstEntering } from './reasons-against-entering';

describe('what keeps a case off the register', () => {
  const sound = { publicFacts: {}, entry: { status: 'SUSPENDED' as const }, submittedDigest: 'abc', statementDigest: 'abc' };

  it('is nothing when the papers stand and the entry can be renewed, also a suspended one', () => {
    expect(reasonsAgainstEntering(sound)).toEqual([]);
  });

  it('is everything at once', () => {
    expect(reasonsAgainstEntering({ ...sound, publicFacts: null, entry: { status: 'CANCELLED' }, statementDigest: null }).map(({ code }) => code)).toEqual(['FACT_MISSING', 'NOT_NOW', 'STATEMENT_CHANGED_IN_REVIEW']);
  });
});
