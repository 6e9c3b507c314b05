import { day, type Parameter } from '@toroku/kernel';

/** Days from recognition to the first alert. Open: the number exists in the portal's answer but was not found. */
const preliminaryReportDays: Parameter<number> = {
  name: 'preliminaryReportDays',
  clause: { source: 'PORTAL_FAQ', edition: day('2024-01-04'), at: 'KB0010899', confidence: 'GAP' },
  unit: 'days',
  values: [{ from: day('2020-06-03'), value: 1 }],
};

/** Days from recognition to the confirmed report. Open, like the first. */
const confirmedReportDays: Parameter<number> = {
  name: 'confirmedReportDays',
  clause: { source: 'PORTAL_FAQ', edition: day('2024-01-04'), at: 'KB0010899', confidence: 'GAP' },
  unit: 'days',
  values: [{ from: day('2020-06-03'), value: 30 }],
};

/** The dated numbers of this context. */
export const incidentParameters = { preliminaryReportDays, confirmedReportDays } as const satisfies Readonly<Record<string, Parameter<unknown>>>;
