import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { ImpactRefusalCode } from '../refusals';

/** 対象サービス. A result speaks for the one service that was assessed. */
export const assessmentsAreOfTheService = defineRule<{ readonly serviceId: string; readonly assessments: readonly { readonly id: string; readonly serviceId: string }[] }, ImpactRefusalCode>(
  'assessmentsAreOfTheService',
  liuRule('3.3', ['S-055', 'S-096']),
  ({ serviceId, assessments }) =>
    assessments.filter((assessment) => assessment.serviceId !== serviceId).map(({ id }) => ({ code: 'ASSESSMENT_OF_ANOTHER_SERVICE', facts: { assessmentId: id }, path: ['assessmentIds', id] })),
);
