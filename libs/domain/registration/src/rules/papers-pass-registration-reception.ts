import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

/** What the receptionist has seen. */
export interface ReceptionChecks {
  readonly isComplete: boolean;
  readonly isInJapanese: boolean;
}

/** 受理の確認. The papers are complete in form, and in Japanese but for the statement's attachments (S-010); otherwise they are returned. */
export const papersPassRegistrationReception = defineRule<ReceptionChecks, ApplicationRefusalCode>('papersPassRegistrationReception', liuClause('7.10', ['S-010']), ({ isComplete, isInJapanese }) => [
  ...(isComplete ? [] : [{ code: 'PAPERS_NOT_COMPLETE' as const, path: ['isComplete'] }]),
  ...(isInJapanese ? [] : [{ code: 'PAPERS_NOT_ALL_JAPANESE' as const, path: ['isInJapanese'] }]),
]);
