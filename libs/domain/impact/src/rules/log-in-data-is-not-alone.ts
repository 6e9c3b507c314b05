import { defineRule } from '@toroku/kernel';
import { logInDataFollowsBusiness } from '../clauses';
import type { ImpactUse } from '../impact-assessment';
import { businessInformation } from '../impact-level';
import type { ImpactRefusalCode } from '../refusals';

/** ログイン情報. It has no level of its own: without the business behind it there is nothing to follow. */
export const logInDataIsNotAlone = defineRule<{ readonly use: ImpactUse; readonly index: number }, ImpactRefusalCode>(
  'logInDataIsNotAlone',
  logInDataFollowsBusiness,
  ({ use, index }) =>
    use.information.length > 0 && businessInformation(use).length === 0
      ? [{ code: 'LOG_IN_DATA_ALONE', facts: { use: use.name }, path: ['uses', String(index), 'information'] }]
      : [],
);
