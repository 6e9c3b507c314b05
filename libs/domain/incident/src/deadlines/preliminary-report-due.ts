import { addDays, day, defineDeadline, type LegalDay } from '@toroku/kernel';

/** 速報の期限. The last day on which the first alert is in time. The number of days is a platform default. */
export const preliminaryReportDue = defineDeadline<{ readonly recognisedOn: LegalDay; readonly preliminaryReportDays: number }>({
  name: 'preliminaryReportDue',
  clause: { source: 'PORTAL_FAQ', edition: day('2024-01-04'), at: 'KB0010899', confidence: 'GAP' },
  counting: { from: 'the day the provider recognised the incident', countsFirstDay: false, unit: 'days', onClosedDay: 'STAYS' },
  dueOn: ({ recognisedOn, preliminaryReportDays }) => addDays(recognisedOn, preliminaryReportDays),
});
