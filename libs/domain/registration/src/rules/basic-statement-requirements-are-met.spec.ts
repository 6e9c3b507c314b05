import { basicStatementRequirementsAreMet } from './basic-statement-requirements-are-met';

describe('LIU rules 10.1 — 基本言明要件を満たした言明', () => {
  it('is satisfied by a declared statement without a shortcoming', () => {
    expect(basicStatementRequirementsAreMet.judge({ statement: { isDeclared: true, shortcomings: 0 } })).toEqual({ kind: 'satisfied' });
  });

  it('names a draft and its shortcomings at once', () => {
    expect(basicStatementRequirementsAreMet.judge({ statement: { isDeclared: false, shortcomings: 3 } })).toMatchObject({
      kind: 'unsatisfied',
      reasons: [{ code: 'STATEMENT_NOT_DECLARED' }, { code: 'BASIC_REQUIREMENTS_NOT_MET', facts: { shortcomings: 3 }, clause: { at: '10.1' } }],
    });
  });

  it('cannot be told without a statement', () => {
    expect(basicStatementRequirementsAreMet.judge({ statement: null })).toMatchObject({ kind: 'undetermined', missing: ['statement'] });
  });
});
