import { day } from '@toroku/kernel';
import { reviewTarget } from './review-target';

describe('the review aims at a decision six months after acceptance (platform default)', () => {
  it.each([
    ['2023-01-15', '2023-07-15'],
    ['2023-08-31', '2024-02-29'],
    ['2022-08-31', '2023-02-28'],
    ['2023-03-30', '2023-09-30'],
    ['2023-12-01', '2024-06-01'],
  ])('accepted on %s: %s', (acceptedOn, dueOn) => {
    expect(reviewTarget.dueOn({ acceptedOn: day(acceptedOn), reviewTargetMonths: 6 })).toBe(dueOn);
  });

  it('is shown as a choice of the platform', () => {
    expect(reviewTarget.clause).toMatchObject({ source: 'PLATFORM', confidence: 'L' });
  });
});
