import { addDays, defineDeadline, lastDayOfMonthsFrom, type LegalDay } from '@toroku/kernel';
import { applicationParameters } from '../application-parameters';

/** 申請の期限. The assessment period's end is not counted; four months from the day after it. */
export const applicationDue = defineDeadline<{ readonly periodEndsOn: LegalDay; readonly applicationMonths: number }>({
  name: 'applicationDue',
  clause: applicationParameters.applicationMonths.clause,
  counting: { from: 'the last day of the assessment period', countsFirstDay: false, unit: 'months', onClosedDay: 'STAYS' },
  dueOn: ({ periodEndsOn, applicationMonths }) => lastDayOfMonthsFrom(addDays(periodEndsOn, 1), applicationMonths),
});
