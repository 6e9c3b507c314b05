import fc from 'fast-check';
import { addDays, addMonths, addYears, day, daysBetween, lastDayOfMonthsFrom, parseLegalDay } from './legal-day';

fc.configureGlobal({ seed: 20_221_101 });

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays(day('1980-01-01'), count));

describe('a legal day', () => {
  it.each(['2023-02-29', '1900-02-29', '2022-04-31', '2022-13-01', '2022-00-10', '2022-1-01', '２０２２-11-01', '2022-11-01 ', '0000-01-01', ''])(
    'is not read from %j',
    (text) => {
      expect(parseLegalDay(text)).toBeNull();
      expect(() => day(text)).toThrow(RangeError);
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2022-12-31', '2022-04-30'])('is read from %s', (text) => {
    expect(parseLegalDay(text)).toBe(text);
  });

  it('falls on the last day of a month that has no such date', () => {
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2023-01-31'), 1)).toBe('2023-02-28');
    expect(addMonths(day('2024-03-31'), -1)).toBe('2024-02-29');
    expect(addMonths(day('2022-12-31'), 2)).toBe('2023-02-28');
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('comes back after as many days there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (on, count) => {
        const moved = addDays(on, count);
        expect(parseLegalDay(moved)).toBe(moved);
        expect(daysBetween(on, moved)).toBe(count);
        expect(addDays(moved, -count)).toBe(on);
        expect(moved > on).toBe(count > 0);
      }),
    );
  });
});

describe('the last day of a period of months (Civil Code art. 143)', () => {
  it.each([
    ['2022-11-01', 12, '2023-10-31'],
    ['2022-10-31', 12, '2023-10-30'],
    ['2022-07-01', 16, '2023-10-31'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-02-28', 12, '2024-02-27'],
    ['2023-03-01', 12, '2024-02-29'],
    ['2022-11-01', 2, '2022-12-31'],
    ['2022-12-31', 2, '2023-02-28'],
    ['2023-10-31', 16, '2025-02-28'],
  ] as const)('from %s over %i months is %s', (firstOn, months, lastOn) => {
    expect(lastDayOfMonthsFrom(day(firstOn), months)).toBe(lastOn);
  });

  it('lets the next period begin the day after, on the corresponding day where there is one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 48 }), (firstOn, months) => {
        const next = addDays(lastDayOfMonthsFrom(firstOn, months), 1);
        const corresponding = addMonths(firstOn, months);
        const exists = corresponding.slice(8) === firstOn.slice(8);
        expect(exists ? next : addDays(next, -1)).toBe(corresponding);
        expect(exists || next.endsWith('-01')).toBe(true);
      }),
    );
  });

  it('never ends earlier for a later first day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 48 }), (firstOn, later, months) => {
        expect(lastDayOfMonthsFrom(addDays(firstOn, later), months) >= lastDayOfMonthsFrom(firstOn, months)).toBe(true);
      }),
    );
  });
});
