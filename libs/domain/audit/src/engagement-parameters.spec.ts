import { day, isPlatformDefault, valuesOn } from '@toroku/kernel';
import { engagementParameters } from './engagement-parameters';

describe('the dated numbers of the external audit', () => {
  it('are these from the first day of LIU', () => {
    expect(valuesOn(engagementParameters, day('2022-11-01'))).toEqual({ auditCycleYears: 3, auditAreas: [1, 2, 3, 4], auditReportMonths: 3, sampleSizes: expect.arrayContaining([{ frequency: 'DAILY', occurrences: 250, size: 25 }]) });
  });

  it('are all shown as platform defaults: the years (S-135), the areas (S-135) and the months (S-149) are open', () => {
    for (const { clause } of Object.values(engagementParameters)) expect(isPlatformDefault(clause)).toBe(true);
  });
});
