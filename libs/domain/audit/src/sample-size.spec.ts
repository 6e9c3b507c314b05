import { engagementParameters } from './engagement-parameters';
import { controlFrequencies, type ControlFrequency } from './population';
import { expectedSampleSize } from './sample-size';

const table = engagementParameters.sampleSizes.values[0].value;

describe('サンプル数の目安 — the table of sample sizes, a platform default', () => {
  it.each([
    ['YEARLY', 1, 1],
    ['QUARTERLY', 4, 2],
    ['MONTHLY', 12, 2],
    ['WEEKLY', 52, 5],
    ['DAILY', 245, 25],
    ['MANY_TIMES_A_DAY', 90_000, 25],
  ] as const)('a control that operates %s over %i items has %i of them drawn', (frequency, size, expected) => {
    expect(expectedSampleSize(table, { frequency, size })).toBe(expected);
  });

  it.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [4, 2],
    [12, 2],
    [51, 2],
    [52, 5],
    [249, 5],
    [250, 25],
    [10_000, 25],
  ])('a control on occasion is like the line that its %i occasions reach: %i', (size, expected) => {
    expect(expectedSampleSize(table, { frequency: 'ON_OCCASION', size })).toBe(expected);
  });

  it('never asks for more than there are', () => {
    for (const frequency of controlFrequencies) for (let size = 0; size < 30; size += 1) expect(expectedSampleSize(table, { frequency, size })).toBeLessThanOrEqual(size);
  });

  it('is data: another table gives another size', () => {
    expect(expectedSampleSize([{ frequency: 'DAILY' satisfies ControlFrequency, occurrences: 250, size: 40 }], { frequency: 'DAILY', size: 365 })).toBe(40);
  });

  it('is marked as a platform default', () => {
    expect(engagementParameters.sampleSizes.clause.confidence).toBe('R');
  });
});
