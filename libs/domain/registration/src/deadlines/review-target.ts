import { addDays, defineDeadline, lastDayOfMonthsFrom, type LegalDay } from '@toroku/kernel';
import { applicationParameters } from '../application-parameters';

/** 審査の目標日. A target, not a limit: nothing is refused when it has passed. */
export const reviewTarget = defineDeadline<{ readonly acceptedOn: LegalDay; readonly reviewTargetMonths: number }>({
  name: 'reviewTarget',
  clause: applicationParameters.reviewTargetMonths.clause,
  counting: { from: 'the day of acceptance', countsFirstDay: false, unit: 'months', onClosedDay: 'STAYS' },
  dueOn: ({ acceptedOn, reviewTargetMonths }) => lastDayOfMonthsFrom(addDays(acceptedOn, 1), reviewTargetMonths),
});
