import { addDays, defineDeadline, lastDayOfMonthsFrom, type LegalDay } from '@toroku/kernel';
import { liuRule } from '../clauses';

/** 影響度評価結果の有効期間. The last pre-application date that may rest on a result: one year, the day of evaluation not counted. */
export const resultUsableThrough = defineDeadline<{ readonly evaluatedOn: LegalDay; readonly resultUsableMonths: number }>({
  name: 'resultUsableThrough',
  clause: liuRule('3.3', ['S-056']),
  counting: { from: 'evaluatedOn', countsFirstDay: false, unit: 'months', onClosedDay: 'STAYS' },
  dueOn: ({ evaluatedOn, resultUsableMonths }) => lastDayOfMonthsFrom(addDays(evaluatedOn, 1), resultUsableMonths),
});
