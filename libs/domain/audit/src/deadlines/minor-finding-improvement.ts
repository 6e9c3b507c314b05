import { addDays, day, defineDeadline, lastDayOfMonthsFrom, type LegalDay } from '@toroku/kernel';

/**
 * 軽微な発見事項の改善期限. The last day by which an improvement leaves an internal finding minor: two months from the
 * application. Civil Code counting: the application day itself is not counted, so an application on 30 June
 * reaches through 31 August. The sources give no counting of their own; where the month has a corresponding day the readings agree.
 */
export const minorFindingImprovement = defineDeadline<{ readonly applicationOn: LegalDay; readonly minorFindingImprovementMonths: number }>({
  name: 'minorFindingImprovement',
  clause: { source: 'LIU_REGISTRATION_RULES', edition: day('2022-11-01'), at: 'Annex 2 (4)', seeds: ['S-162'], confidence: 'H' },
  counting: { from: 'the day of the registration application', countsFirstDay: false, unit: 'months', onClosedDay: 'STAYS' },
  dueOn: ({ applicationOn, minorFindingImprovementMonths }) => lastDayOfMonthsFrom(addDays(applicationOn, 1), minorFindingImprovementMonths),
});
