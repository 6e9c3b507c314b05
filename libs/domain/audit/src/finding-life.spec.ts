import { day } from '@toroku/kernel';
import type { Finding } from './finding';
import { findingLife, repeatCount } from './finding-life';

const found = (id: string, caseId: string, on: string, change: Partial<Finding> = {}): Finding => ({ id, caseId, serviceId: 's', controlId: '9.2.3.1', raisedOn: day(on), state: 'CLOSED', ...change }) as Finding;
const [first, second, third] = [found('a', 'e1', '2022-12-01'), found('b', 'e2', '2023-12-01'), found('c', 'e3', '2024-12-01')] as const;

describe('発見事項の経過 — one life across years', () => {
  it('is told oldest first, with what came before and what came after', () => {
    expect(findingLife(second, [third, first, second]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('counts the audits that found it before, not the findings', () => {
    expect([first, second, third].map((one) => repeatCount(one, [first, found('d', 'e1', '2022-12-02'), second, third]))).toEqual([0, 1, 2]);
  });

  it.each([
    ['another control', { controlId: '9.2.3.2' }],
    ['another service', { serviceId: 't' }],
    ['a recommendation', { state: 'RECOMMENDATION' as const }],
    ['the same audit', { caseId: 'e2' }],
  ])('leaves out %s', (_, change) => {
    expect(findingLife(second, [found('x', 'e1', '2022-11-01', change), found('y', 'e3', '2024-11-01', change), second]).map(({ id }) => id)).toEqual(['b']);
  });
});
