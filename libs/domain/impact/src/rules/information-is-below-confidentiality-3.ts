import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { ImpactUse } from '../impact-assessment';
import type { ImpactRefusalCode } from '../refusals';

const CLASS_3 = 3;

/** 機密性2情報. The track is for services that handle confidentiality-2 information; class 3 is never low. */
export const informationIsBelowConfidentiality3 = defineRule<{ readonly use: ImpactUse; readonly index: number }, ImpactRefusalCode>(
  'informationIsBelowConfidentiality3',
  liuRule('2.1', ['S-019']),
  ({ use, index }) =>
    use.information
      .filter(({ confidentialityClass }) => confidentialityClass >= CLASS_3)
      .map(({ name }) => ({ code: 'INFORMATION_IS_CONFIDENTIALITY_3', facts: { use: use.name, information: name }, path: ['uses', String(index)] })),
);
