import { day, type Parameter } from '@toroku/kernel';

/** The first day for which a register existed. */
const FIRST = day('2020-06-03');

/** The dated numbers of the registers. */
export const registerParameters = {
  /** Months from the day after the assessment period: twelve of period and four for the application (S-172, S-173). */
  validityMonths: {
    name: 'validityMonths',
    clause: { source: 'BASIC_REGULATIONS', edition: FIRST, at: '3.5', seeds: ['S-172', 'S-173'], confidence: 'H' },
    unit: 'months',
    values: [{ from: FIRST, value: 16 }],
  },
  /** Whether the bare reading holds, which ends one day later than the counting of the Civil Code. Open: the sources do not settle it. */
  validityEndsOnCorrespondingDay: {
    name: 'validityEndsOnCorrespondingDay',
    clause: { source: 'PLATFORM', edition: FIRST, at: 'counting of basic regulations 3.5', confidence: 'GAP' },
    unit: 'yes or no',
    values: [{ from: FIRST, value: false }],
  },
  /** The letter of LIU numbers. Open: no LIU number was found. */
  liuNumberPrefix: {
    name: 'liuNumberPrefix',
    clause: { source: 'PLATFORM', edition: day('2022-11-01'), at: 'registration numbers', confidence: 'GAP' },
    unit: 'letters',
    values: [{ from: FIRST, value: 'L' }],
  },
  /** How many months before an entry's last day its provider is reminded. Our own courtesy: no paper asks for it. */
  expiryReminderMonths: {
    name: 'expiryReminderMonths',
    clause: { source: 'PLATFORM', edition: day('2022-11-01'), at: 'reminders of expiry', confidence: 'R' },
    unit: 'months',
    values: [{ from: FIRST, value: [6, 3, 1] }],
  },
} as const satisfies Readonly<Record<string, Parameter<unknown>>>;
