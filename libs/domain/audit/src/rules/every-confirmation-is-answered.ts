import { day, defineRule, type Reason } from '@toroku/kernel';
import type { EngagementRefusalCode } from '../engagement-refusals';
import { confirmationCodes, type Confirmation } from '../representation';

/** 経営者確認書の確認事項. Each of the eight is answered once, confirmed as it stands or explained. */
export const everyConfirmationIsAnswered = defineRule<{ readonly confirmations: readonly Confirmation[] | null }, EngagementRefusalCode>(
  'everyConfirmationIsAnswered',
  { source: 'CONTROL_CRITERIA', edition: day('2022-11-01'), at: '2.2.8', confidence: 'H' },
  ({ confirmations }) => (confirmations === null ? { missing: ['confirmations'] } : [...unanswered(confirmations), ...unexplained(confirmations)]),
);

function unanswered(confirmations: readonly Confirmation[]): readonly Reason<EngagementRefusalCode>[] {
  return confirmationCodes
    .map((confirmation) => ({ confirmation, answers: confirmations.filter(({ code }) => code === confirmation).length }))
    .filter(({ answers }) => answers !== 1)
    .map((facts) => ({ code: 'CONFIRMATION_NOT_ANSWERED_ONCE', facts, path: ['confirmations'] }));
}

function unexplained(confirmations: readonly Confirmation[]): readonly Reason<EngagementRefusalCode>[] {
  return confirmations.flatMap(({ code, isConfirmed, explanation }, index) =>
    isConfirmed || explanation.trim() !== '' ? [] : [{ code: 'CONFIRMATION_NOT_EXPLAINED', facts: { confirmation: code }, path: ['confirmations', String(index), 'explanation'] }],
  );
}
