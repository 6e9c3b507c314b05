import { scopeClasses, type AssessmentDepth, type ScopeClass, type ScopeReason } from '@toroku/domain-audit';
import type { Tier } from '@toroku/domain-catalogue';
import type { LegalDay } from '@toroku/kernel';
import { ClauseType, DayScalar, enumOf, RefusalType } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssessmentDepthEnum, ScopeReasonEnum } from './engagement-line-type';

export const ScopeClassEnum = enumOf('ScopeClass', scopeClasses, 'The classes that scope rules tell controls apart by.');
export const ScopeDifferenceEnum = enumOf('ScopeDifferenceKind', ['MOVED', 'PULLED'], 'Put into another slot, or taken into this year besides.');

@ObjectType('ScopeYearDepths', { description: 'How far a class is assessed in a year.', simpleResolvers: true })
export class ScopeYearDepthsType {
  @Field(() => AssessmentDepthEnum, { description: 'Those that are due in the year.' })
  due!: AssessmentDepth;

  @Field(() => AssessmentDepthEnum, { description: 'The others.' })
  notDue!: AssessmentDepth;
}

@ObjectType('ScopeClassRule', { description: 'How one class of controls is audited.', simpleResolvers: true })
export class ScopeClassRuleType {
  @Field(() => ScopeClassEnum, { description: 'The class.' })
  scopeClass!: ScopeClass;

  @Field(() => Int, { nullable: true, description: 'The years in which each is due once; 1: every year; null: not audited.' })
  cycleYears!: number | null;

  @Field(() => Int, { nullable: true, description: 'The cycle for a provider with an ISMS certificate; null where it makes no difference.' })
  cycleYearsWithIsms!: number | null;

  @Field(() => ScopeYearDepthsType, { description: 'In the first audit.' })
  firstYear!: ScopeYearDepthsType;

  @Field(() => ScopeYearDepthsType, { description: 'At renewals.' })
  renewals!: ScopeYearDepthsType;

  @Field(() => ClauseType, { description: 'Where the cycle and the depths come from.' })
  clause!: ClauseType;

  @Field(() => Int, { description: 'The stated controls in it.' })
  stated!: number;
}

@ObjectType('ScopeRules', { description: '監査対象の決め方. The external-audit scope of a rule set as data.', simpleResolvers: true })
export class ScopeRulesType {
  @Field(() => String, { description: 'LIU-2022-11, ISMAP-2022-04, ISMAP-2023-10 or ISMAP-2024-08.' })
  id!: string;

  @Field(() => DayScalar, { description: 'The first day of the rules.' })
  from!: LegalDay;

  @Field(() => [Int], { description: 'The critical areas that the class IN_AREAS stands for.' })
  areas!: readonly number[];

  @Field(() => ClauseType, { description: 'Where the shape of the rules comes from, apart from their numbers.' })
  clause!: ClauseType;

  @Field(() => [ScopeClassRuleType], { description: 'In the order they are asked: a control belongs to the first class that fits.' })
  classes!: readonly ScopeClassRuleType[];
}

@ObjectType('ScopeChapterCount', { description: 'What one chapter comes to in a year.', simpleResolvers: true })
export class ScopeChapterCountType {
  @Field(() => Int, { description: 'The chapter of the criteria.' })
  chapter!: number;

  @Field(() => Int, { description: 'Assessed in design alone.' })
  design!: number;

  @Field(() => Int, { description: 'Assessed in design and operation.' })
  designAndOperation!: number;

  @Field(() => Int, { description: 'Not assessed.' })
  none!: number;
}

@ObjectType('ScopeYearCount', { description: 'What one year of audits comes to.', simpleResolvers: true })
export class ScopeYearCountType {
  @Field(() => Int, { description: 'Counted like Engagement.year.' })
  year!: number;

  @Field(() => Int, { description: 'Assessed in design alone.' })
  design!: number;

  @Field(() => Int, { description: 'Assessed in design and operation.' })
  designAndOperation!: number;

  @Field(() => Int, { description: 'Not assessed.' })
  none!: number;

  @Field(() => [ScopeChapterCountType], { description: 'Chapter by chapter.' })
  chapters!: readonly ScopeChapterCountType[];
}

@ObjectType('ScopeDifference', { description: 'What an arrangement changes about one control.', simpleResolvers: true })
export class ScopeDifferenceType {
  @Field(() => ID, { description: 'The control’s number.' })
  controlId!: string;

  @Field(() => ScopeDifferenceEnum, { description: 'What is done with it.' })
  kind!: 'MOVED' | 'PULLED';

  @Field(() => Int, { nullable: true, description: 'The year of its next operational assessment as proposed; null when none was due.' })
  fromYear!: number | null;

  @Field(() => Int, { description: 'The year of it now.' })
  toYear!: number;

  @Field(() => String, { description: 'Why it was pulled; empty for a move.' })
  reason!: string;
}

@ObjectType('ScopeMove', { description: 'A control put into another year slot of its cycle.', simpleResolvers: true })
export class ScopeMoveType {
  @Field(() => ID, { description: 'The control’s number.' })
  controlId!: string;

  @Field(() => Int, { description: 'The slot, from 0.' })
  slot!: number;
}

@ObjectType('ScopePull', { description: 'A control taken into this year besides what is due.', simpleResolvers: true })
export class ScopePullType {
  @Field(() => ID, { description: 'The control’s number.' })
  controlId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('ScopeArrangement', { description: 'What the audit body changes about the proposed scope.', simpleResolvers: true })
export class ScopeArrangementType {
  @Field(() => [ScopeMoveType], { description: 'Controls in another slot.' })
  moves!: readonly ScopeMoveType[];

  @Field(() => [ScopePullType], { description: 'Controls taken into this year.' })
  pulls!: readonly ScopePullType[];
}

@ObjectType('SlotChoice', { description: 'A slot that the rules leave open for a control.', simpleResolvers: true })
export class SlotChoiceType {
  @Field(() => Int, { description: 'The slot, from 0.' })
  slot!: number;

  @Field(() => Int, { description: 'The year it is next due in.' })
  year!: number;
}

@ObjectType('ScopePlanLine', { description: 'One control as it is planned.', simpleResolvers: true })
export class ScopePlanLineType {
  @Field(() => ID, { description: 'The control’s number.' })
  controlId!: string;

  @Field(() => String, { description: 'Japanese label, in the catalogue’s words.' })
  labelJa!: string;

  @Field(() => String, { description: 'English label.' })
  labelEn!: string;

  @Field(() => String, { description: 'GOVERNANCE, MANAGEMENT or CONTROLS.' })
  tier!: Tier;

  @Field(() => [Int], { description: 'The critical areas it belongs to: a platform default.' })
  areas!: readonly number[];

  @Field(() => ScopeClassEnum, { description: 'Its class under the rules.' })
  scopeClass!: ScopeClass;

  @Field(() => Int, { nullable: true, description: 'The cycle of its class.' })
  cycleYears!: number | null;

  @Field(() => Boolean, { description: 'Whether the statement has it.' })
  isStated!: boolean;

  @Field(() => Boolean, { description: 'Whether it has changed since the last audit.' })
  isChanged!: boolean;

  @Field(() => AssessmentDepthEnum, { description: 'How far it is assessed this year.' })
  depth!: AssessmentDepth;

  @Field(() => ScopeReasonEnum, { description: 'Why it is in or out.' })
  reason!: ScopeReason;

  @Field(() => Int, { nullable: true, description: 'Its slot as arranged; null when it is not levelled.' })
  slot!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its slot as proposed.' })
  proposedSlot!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year of its next operational assessment.' })
  operationYear!: number | null;

  @Field(() => [SlotChoiceType], { description: 'The slots that the rules leave open for it, the nearest year first; none when it is not levelled.' })
  choices!: readonly SlotChoiceType[];

  @Field(() => ClauseType, { description: 'Where its place comes from.' })
  clause!: ClauseType;
}

@ObjectType('ScopePlan', { description: '監査対象の見通し. What this year and the years of a whole cycle from it come to, as long as the statement stays as it is.', simpleResolvers: true })
export class ScopePlanType {
  @Field(() => ID, { description: 'The audit.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The year of the audit, from 1.' })
  year!: number;

  @Field(() => ScopeRulesType, { description: 'The rules it is made under.' })
  rules!: ScopeRulesType;

  @Field(() => [String], { description: 'The rule sets that one may look ahead under.' })
  offeredRulesIds!: readonly string[];

  @Field(() => Boolean, { description: 'Whether these are the rules of the case; otherwise it is what would be if the service had been audited under them from the start.' })
  isOwnRules!: boolean;

  @Field(() => Boolean, { description: 'Whether its scope is arranged at all: an additional audit takes what was asked.' })
  isArrangeable!: boolean;

  @Field(() => ScopeArrangementType, { description: 'The arrangement it is made with.' })
  arrangement!: ScopeArrangementType;

  @Field(() => [ScopeYearCountType], { description: 'This year and those to come.' })
  years!: readonly ScopeYearCountType[];

  @Field(() => [ScopeYearCountType], { description: 'The same years without the arrangement.' })
  proposedYears!: readonly ScopeYearCountType[];

  @Field(() => [ScopeDifferenceType], { description: 'The controls that are elsewhere than proposed.' })
  differences!: readonly ScopeDifferenceType[];

  @Field(() => [RefusalType], { description: 'What the rules do not allow of the arrangement; left aside in the numbers.' })
  unmet!: readonly RefusalType[];

  @Field(() => [ScopePlanLineType], { description: 'Every detailed control in the order of the numbers.' })
  lines!: readonly ScopePlanLineType[];
}
