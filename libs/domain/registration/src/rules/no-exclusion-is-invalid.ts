import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';
import type { ExclusionVerdict } from '../technical-review';

/** 除外理由が妥当でない場合. One reason that does not hold means no registration (S-123). */
export const noExclusionIsInvalid = defineRule<{ readonly judgements: readonly { readonly objectiveId: string; readonly verdict: ExclusionVerdict }[] }, ApplicationRefusalCode>(
  'noExclusionIsInvalid',
  liuClause('10.1', ['S-123']),
  ({ judgements }) =>
    judgements.filter(({ verdict }) => verdict === 'INVALID').map(({ objectiveId }) => ({ code: 'EXCLUSION_INVALID', facts: { objective: objectiveId }, path: ['exclusions', objectiveId] })),
);
