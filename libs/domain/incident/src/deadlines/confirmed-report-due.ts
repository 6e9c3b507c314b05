import { addDays, day, defineDeadline, type LegalDay } from '@toroku/kernel';

/** 確報の期限. The last day on which the confirmed report is in time. The number of days is a platform default. */
export const confirmedReportDue = defineDeadline<{ readonly recognisedOn: LegalDay; readonly confirmedReportDays: number }>({
  name: 'confirmedReportDue',
  clause: { source: 'PORTAL_FAQ', edition: day('2024-01-04'), at: 'KB0010899', confidence: 'GAP' },
  counting: { from: 'the day the provider recognised the incident', countsFirstDay: false, unit: 'days', onClosedDay: 'STAYS' },
  dueOn: ({ recognisedOn, confirmedReportDays }) => addDays(recognisedOn, confirmedReportDays),
});
