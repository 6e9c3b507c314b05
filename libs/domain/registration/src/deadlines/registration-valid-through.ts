import { addDays, addMonths, day, defineDeadline, lastDayOfMonthsFrom, type LegalDay } from '@toroku/kernel';

export interface ValidityFacts {
  /** The last day of the assessment period, inclusive. */
  readonly periodEndOn: LegalDay;
  readonly validityMonths: number;
  readonly validityEndsOnCorrespondingDay: boolean;
}

/** 登録の有効期限. One year and four months from the day after the assessment period ended; the last day is still valid. */
export const registrationValidThrough = defineDeadline<ValidityFacts>({
  name: 'registrationValidThrough',
  clause: { source: 'BASIC_REGULATIONS', edition: day('2020-06-03'), at: '3.5', seeds: ['S-172', 'S-173'], confidence: 'H' },
  counting: { from: 'the day after the last day of the assessment period', countsFirstDay: true, unit: 'months', onClosedDay: 'STAYS' },
  dueOn: ({ periodEndOn, validityMonths, validityEndsOnCorrespondingDay }) => {
    const firstOn = addDays(periodEndOn, 1);
    return validityEndsOnCorrespondingDay ? addMonths(firstOn, validityMonths) : lastDayOfMonthsFrom(firstOn, validityMonths);
  },
});
