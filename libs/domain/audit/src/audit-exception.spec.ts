import { auditExceptions } from './audit-exception';

const result = { controlId: '9.2.3.1', designResult: 'EFFECTIVE' as const, designProcedure: '閲覧', operationalResult: 'EXCEPTION' as const, operationalProcedure: '抽出' };
const populations = [{ id: 'p', name: '権限申請' }];
const samples = [{ controlId: '9.2.3.1', populationId: 'p', items: [{ reference: 'A-1', outcome: 'NO_EXCEPTION' as const, note: '' }, { reference: 'A-2', outcome: 'EXCEPTION' as const, note: '承認がない' }] }];
const finding = { id: 'f', controlId: '9.2.3.1', exceptionOf: 'OPERATION' as const, state: 'RAISED' as const };

describe('例外 — what a finding takes over without typing', () => {
  it('of operation carries the procedure and the items that deviate, with their population', () => {
    expect(auditExceptions({ results: [result], populations, samples, findings: [] })).toEqual([
      { controlId: '9.2.3.1', assessment: 'OPERATION', procedure: '抽出', items: [{ reference: 'A-2', note: '承認がない', population: '権限申請' }], findingId: null },
    ]);
  });

  it('of both assessments is two', () => {
    expect(auditExceptions({ results: [{ ...result, designResult: 'EXCEPTION' }], populations, samples, findings: [finding] }).map(({ assessment, findingId }) => [assessment, findingId])).toEqual([['DESIGN', null], ['OPERATION', 'f']]);
  });

  it.each([
    [finding, 'f'],
    [{ ...finding, exceptionOf: null }, 'f'],
    [{ ...finding, exceptionOf: 'DESIGN' as const }, null],
    [{ ...finding, state: 'RECOMMENDATION' as const }, null],
    [{ ...finding, controlId: '9.2.3.2' }, null],
  ])('is answered for by %j: %s', (one, expected) => {
    expect(auditExceptions({ results: [result], populations, samples, findings: [one] })[0]?.findingId).toBe(expected);
  });
});
