import { isPlatformDefault, type Clause } from './clause';
import { valueOn, valuesOn, type Parameter } from './parameter';
import { day } from './time/legal-day';

const clause: Clause = { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: '1', confidence: 'H' };
const limit: Parameter<number> = { name: 'limit', clause, unit: 'days', values: [{ from: day('2022-11-01'), value: 10 }, { from: day('2024-02-29'), value: 20 }] };

describe('a parameter', () => {
  it.each([
    ['2022-11-01', 10],
    ['2024-02-28', 10],
    ['2024-02-29', 20],
    ['2030-01-01', 20],
  ])('on %s is %i', (on, value) => {
    expect(valueOn(limit, day(on))).toBe(value);
    expect(valuesOn({ limit }, day(on))).toEqual({ limit: value });
  });

  it('has no value before its first day', () => {
    expect(() => valueOn(limit, day('2022-10-31'))).toThrow(RangeError);
  });
});

describe('a clause', () => {
  it.each([
    [{}, false],
    [{ confidence: 'M' }, false],
    [{ confidence: 'L' }, true],
    [{ confidence: 'R' }, true],
    [{ confidence: 'GAP' }, true],
    [{ source: 'PLATFORM' }, true],
  ] as const)('with %j is a platform default: %s', (change, isOne) => {
    expect(isPlatformDefault({ ...clause, ...change })).toBe(isOne);
  });
});
