import { addDays, day, defineDeadline, lastDayOfMonthsFrom, type LegalDay } from '@toroku/kernel';

/** 実施結果報告書の期限. The report is to be issued within the months that follow the assessment period; a late report is late, not void. */
export const auditReportDue = defineDeadline<{ readonly periodEndOn: LegalDay; readonly auditReportMonths: number }>({
  name: 'auditReportDue',
  clause: { source: 'ISMAP_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'audit report', seeds: ['S-149'], confidence: 'L' },
  counting: { from: 'the day after the last day of the assessment period', countsFirstDay: true, unit: 'months', onClosedDay: 'STAYS' },
  dueOn: ({ periodEndOn, auditReportMonths }) => lastDayOfMonthsFrom(addDays(periodEndOn, 1), auditReportMonths),
});
