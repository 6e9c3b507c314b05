import { addDays, day } from '@toroku/kernel';
import { auditReportDue } from './audit-report-due';

describe('実施結果報告書の期限 — three months from the day after the period (S-149 speaks of four)', () => {
  it.each([
    ['2022-12-31', '2023-03-31'],
    ['2023-03-31', '2023-06-30'],
    ['2022-06-30', '2022-09-30'],
    ['2022-11-30', '2023-02-28'],
    ['2023-11-30', '2024-02-29'],
    ['2024-02-29', '2024-05-31'],
    ['2023-02-28', '2023-05-31'],
    ['2022-05-15', '2022-08-15'],
    ['2022-08-31', '2022-11-30'],
  ])('a period that ends on %s has its report due on %s', (periodEndOn, dueOn) => {
    expect(auditReportDue.dueOn({ periodEndOn: day(periodEndOn), auditReportMonths: 3 })).toBe(dueOn);
  });

  it('moves with the dated number of months', () => {
    expect(auditReportDue.dueOn({ periodEndOn: day('2022-06-30'), auditReportMonths: 4 })).toBe('2022-10-31');
  });

  it('is never earlier for a later period end', () => {
    let [end, last] = [day('2023-01-01'), day('2023-01-01')];
    for (let count = 0; count < 800; count += 1, end = addDays(end, 1)) {
      const due = auditReportDue.dueOn({ periodEndOn: end, auditReportMonths: 3 });
      expect(due >= last).toBe(true);
      last = due;
    }
  });
});
