import { exceptionHasFinding } from './exception-has-finding';

const results = [
  { controlId: '9.2.3.2', designResult: 'EFFECTIVE' as const, operationalResult: 'EXCEPTION' as const },
  { controlId: '9.2.3.3', designResult: 'EFFECTIVE' as const, operationalResult: 'EFFECTIVE' as const },
];

describe('標準監査手続 3.5 注 — 発見事項 (S-145)', () => {
  it('is satisfied when each exception has a finding', () => {
    expect(exceptionHasFinding.judge({ results, findings: [{ controlId: '9.2.3.2' }] })).toEqual({ kind: 'satisfied' });
  });

  it('is not satisfied by an exception without one', () => {
    expect(exceptionHasFinding.judge({ results, findings: [{ controlId: '9.2.3.3' }] })).toMatchObject({ reasons: [{ code: 'EXCEPTION_WITHOUT_FINDING', facts: { controlId: '9.2.3.2' } }] });
  });

  it('is undetermined while the findings are not known', () => {
    expect(exceptionHasFinding.judge({ results, findings: null })).toMatchObject({ kind: 'undetermined', missing: ['findings'] });
  });
});
