import { addDays, defineDeadline, fiscalHalfEnd, lastDayOfMonthsFrom, type LegalDay } from '@toroku/kernel';
import { liuRule } from '../clauses';

/** 要検討業務の判断期限. In principle three months after the end of the half of the fiscal year in which the pre-application was made. */
export const offListBatchDue = defineDeadline<{ readonly submittedOn: LegalDay; readonly batchDecisionMonths: number }>({
  name: 'offListBatchDue',
  clause: liuRule('5.3', ['S-090', 'S-093']),
  counting: { from: 'fiscalHalfEnd(submittedOn)', countsFirstDay: false, unit: 'months', onClosedDay: 'STAYS' },
  dueOn: ({ submittedOn, batchDecisionMonths }) => lastDayOfMonthsFrom(addDays(fiscalHalfEnd(submittedOn), 1), batchDecisionMonths),
});
