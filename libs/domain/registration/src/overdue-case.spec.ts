import { day } from '@toroku/kernel';
import { isOverdueCase } from './overdue-case';

describe('an overdue case', () => {
  const draft = { state: 'DRAFT' as const, submittedOn: null, reviewDueOn: null, applicationDueOn: '2023-04-30' };

  it.each([
    ['2023-04-29', false],
    ['2023-04-30', false],
    ['2023-05-01', true],
  ])('is a draft that was not handed in by its day: %s %p', (today, isOverdue) => {
    expect(isOverdueCase(draft, day(today))).toBe(isOverdue);
  });

  it('is a case past the target day of its review, unless it is decided', () => {
    const accepted = { ...draft, state: 'COMMITTEE' as const, submittedOn: '2023-01-10', reviewDueOn: '2023-07-10' };
    expect(isOverdueCase(accepted, day('2023-07-10'))).toBe(false);
    expect(isOverdueCase(accepted, day('2023-07-11'))).toBe(true);
    expect(isOverdueCase({ ...accepted, state: 'REGISTERED' }, day('2023-07-11'))).toBe(false);
    expect(isOverdueCase({ ...draft, state: 'SUBMITTED', submittedOn: '2023-04-30' }, day('2023-05-10'))).toBe(false);
  });
});
