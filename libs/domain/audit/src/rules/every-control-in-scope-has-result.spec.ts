import { everyControlInScopeHasResult } from './every-control-in-scope-has-result';

const scope = [
  { controlId: '3.1.2.1', depth: 'DESIGN_AND_OPERATION' as const },
  { controlId: '9.2.3.2', depth: 'DESIGN' as const },
  { controlId: '5.1.1.1', depth: 'NONE' as const },
];

describe('実施結果の網羅 (S-134, S-135)', () => {
  it('is satisfied by a design result for each control in scope and an operational one where the plan says so', () => {
    const results = [
      { controlId: '3.1.2.1', designResult: 'EFFECTIVE' as const, operationalResult: 'EXCEPTION' as const },
      { controlId: '9.2.3.2', designResult: 'NOT_APPLICABLE' as const, operationalResult: null },
    ];
    expect(everyControlInScopeHasResult.judge({ scope, results })).toEqual({ kind: 'satisfied' });
  });

  it('names what has no result, design and operation apart', () => {
    expect(everyControlInScopeHasResult.judge({ scope, results: [] })).toMatchObject({
      reasons: [
        { code: 'DESIGN_RESULT_MISSING', facts: { count: 2, controls: ['3.1.2.1', '9.2.3.2'] } },
        { code: 'OPERATIONAL_RESULT_MISSING', facts: { count: 1, controls: ['3.1.2.1'] } },
      ],
    });
  });

  it('counts all and names twenty', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ controlId: `9.1.1.${index + 1}`, depth: 'DESIGN' as const }));
    const verdict = everyControlInScopeHasResult.judge({ scope: many, results: [] });
    expect(verdict).toMatchObject({ reasons: [{ facts: { count: 100 } }] });
    expect(verdict.kind === 'unsatisfied' && verdict.reasons[0].facts['controls']).toHaveLength(20);
  });

  it('is undetermined while the work is not planned', () => {
    expect(everyControlInScopeHasResult.judge({ scope: null, results: [] })).toMatchObject({ kind: 'undetermined', missing: ['scope'] });
  });
});
