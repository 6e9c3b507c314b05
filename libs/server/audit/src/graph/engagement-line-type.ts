import { assessmentDepths, assessmentResults, scopeReasons, type AssessmentDepth, type AssessmentResult, type ScopeReason } from '@toroku/domain-audit';
import type { Tier } from '@toroku/domain-catalogue';
import { DayScalar, enumOf } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { scopeFilters, type ScopeLine } from '../queries/engagement-scope';

export const AssessmentDepthEnum = enumOf('AssessmentDepth', assessmentDepths, 'How far a control is assessed this year.');
export const AssessmentResultEnum = enumOf('AssessmentResult', assessmentResults, 'What an assessment of one control came to.');
export const ScopeReasonEnum = enumOf('ScopeReason', scopeReasons, 'Why a control is in this year’s audit, or why it is not.');
export const ScopeFilterEnum = enumOf('ScopeFilter', scopeFilters, 'Which lines of a scope: in, out, without a result that is due, with an exception.');

@ObjectType('EngagementLine', { description: '監査対象. One control of the scope, why it is in or out, and what stands on it.', simpleResolvers: true })
export class EngagementLineType implements Omit<ScopeLine, 'id' | 'engagementId' | 'auditBodyId'> {
  @Field(() => ID, { description: 'The control’s number.' })
  controlId!: string;

  @Field(() => String, { description: 'The number of its objective.' })
  objective!: string;

  @Field(() => String, { description: 'GOVERNANCE, MANAGEMENT or CONTROLS.' })
  tier!: Tier;

  @Field(() => String, { description: 'Japanese label, in the catalogue’s words.' })
  labelJa!: string;

  @Field(() => String, { description: 'English label.' })
  labelEn!: string;

  @Field(() => AssessmentDepthEnum, { description: 'How far it is assessed this year.' })
  depth!: AssessmentDepth;

  @Field(() => ScopeReasonEnum, { description: 'Why it is in or out.' })
  reason!: ScopeReason;

  @Field(() => Int, { nullable: true, description: 'Its year slot in the cycle, from 0; null when it is not levelled.' })
  slot!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of its next operational assessment, counted like Engagement.year.' })
  operationYear!: number | null;

  @Field(() => String, { description: 'Sorts by the numbers; the cursor of the list.' })
  sortKey!: string;

  @Field(() => AssessmentResultEnum, { nullable: true, description: '整備状況評価.' })
  designResult!: AssessmentResult | null;

  @Field(() => String, { nullable: true, description: 'What was done for it.' })
  designProcedure!: string | null;

  @Field(() => AssessmentResultEnum, { nullable: true, description: '運用状況評価.' })
  operationalResult!: AssessmentResult | null;

  @Field(() => String, { nullable: true, description: 'What was done for it.' })
  operationalProcedure!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who recorded the results.' })
  recordedById!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'When.' })
  recordedOn!: string | null;
}
