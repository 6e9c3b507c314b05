import { addHours, dayInTokyo, instant, momentAt, parseInstant, startOfDayInTokyo } from './instant';
import { day } from './legal-day';

describe('a moment', () => {
  it.each([
    ['2022-12-31T14:59:59.999Z', '2022-12-31'],
    ['2022-12-31T15:00:00.000Z', '2023-01-01'],
    ['2024-02-28T15:00:00.000Z', '2024-02-29'],
    ['2023-02-28T15:00:00.000Z', '2023-03-01'],
    ['2026-03-31T14:59:59.999Z', '2026-03-31'],
  ])('%s falls on %s in Tokyo', (at, on) => {
    expect(dayInTokyo(instant(at))).toBe(on);
    expect(momentAt(instant(at))).toEqual({ now: at, today: on });
  });

  it('begins a day at midnight in Tokyo', () => {
    expect(startOfDayInTokyo(day('2024-02-29'))).toBe('2024-02-28T15:00:00.000Z');
    expect(addHours(startOfDayInTokyo(day('2024-02-29')), -1)).toBe('2024-02-28T14:00:00.000Z');
  });

  it.each(['', 'yesterday', '2022-13-01T00:00:00Z', '２０２２-11-01T00:00:00Z'])('is not read from %j', (text) => {
    expect(parseInstant(text)).toBeNull();
    expect(() => instant(text)).toThrow(RangeError);
  });
});
