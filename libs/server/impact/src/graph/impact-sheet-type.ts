import type { BusinessRoute, ExclusionFlag, HandledInformation, ImpactOutcome, ImpactRating, ImpactReason, ImpactSheet, ImpactUse, InformationKind, SheetContent } from '@toroku/domain-impact';
import { DayScalar } from '@toroku/server-graph';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BusinessRouteEnum, ExclusionFlagEnum, InformationKindEnum } from './impact-enums';
import { ImpactReasonType } from './impact-reason-type';
import { FactSheetContentType } from './service-fact-sheet-type';

@InputType('ImpactRatingInput', { description: 'The level along one axis.' })
@ObjectType('ImpactRating', { description: 'The level along one axis, with its reason.', simpleResolvers: true })
export class ImpactRatingType implements ImpactRating {
  @Field(() => String, { description: 'Code of the guidance’s axis.' })
  axis!: string;

  @Field(() => Int, { description: 'A level of the guidance; 1 is the lowest.' })
  level!: number;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the guidance’s harm viewpoints.' })
  viewpoints!: string[];

  @Field(() => String, { defaultValue: '', description: 'Why this level.' })
  reason!: string;
}

@InputType('HandledInformationInput', { description: 'One type of information.' })
@ObjectType('HandledInformation', { description: '取り扱う情報. One type of information that a use handles.', simpleResolvers: true })
export class HandledInformationType implements HandledInformation {
  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => InformationKindEnum, { defaultValue: 'BUSINESS', description: 'Log-in data follows the business.' })
  kind!: InformationKind;

  @Field(() => Int, { description: '機密性 1, 2 or 3 of the Common Standards.' })
  confidentialityClass!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the provider cannot read it; without effect on the level.' })
  isEncryptedFromProvider!: boolean;

  @Field(() => [ImpactRatingType], { defaultValue: [], description: 'One for each axis; none needed for log-in data.' })
  ratings!: ImpactRatingType[];
}

@InputType('ImpactUseInput', { description: 'One use of the service by the agency.' })
@ObjectType('ImpactUse', { description: '利用する業務. One use of the service by the agency.', simpleResolvers: true })
export class ImpactUseType implements ImpactUse {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { defaultValue: '', description: '業務の概要.' })
  outline!: string;

  @Field(() => [ExclusionFlagEnum], { defaultValue: [], description: 'What excludes it whatever its level.' })
  exclusionFlags!: ExclusionFlag[];

  @Field(() => [HandledInformationType], { defaultValue: [], description: 'What it handles.' })
  information!: HandledInformationType[];
}

@InputType('ImpactSheetInput', { description: 'What the agency writes.' })
@ObjectType('ImpactSheetContent', { description: 'What the agency wrote.', simpleResolvers: true })
export class ImpactSheetContentType implements SheetContent {
  @Field(() => String, { defaultValue: '', description: 'The concrete need to procure.' })
  procurementNeed!: string;

  @Field(() => BusinessRouteEnum, { nullable: true, defaultValue: null, description: 'On the list or under consideration; null while open.' })
  route!: BusinessRoute | null;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'The entry matched, on the list.' })
  matchedEntry!: number | null;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the entry’s conditions that the assessor confirms.' })
  confirmedConditions!: string[];

  @Field(() => String, { defaultValue: '', description: 'Why it matches, or why it matches none.' })
  matchReason!: string;

  @Field(() => [ImpactUseType], { defaultValue: [], description: 'The uses.' })
  uses!: ImpactUseType[];

  @Field(() => String, { defaultValue: '', description: 'Name and post of the person who assesses.' })
  assessorName!: string;
}

@ObjectType('ImpactOutcome', { description: 'What an assessment came to.', simpleResolvers: true })
export class ImpactOutcomeType implements ImpactOutcome {
  @Field(() => Int, { description: 'The overall level.' })
  level!: number;

  @Field(() => Boolean, { description: 'Whether the LIU track is possible: overall low and nothing excludes it.' })
  isLow!: boolean;

  @Field(() => [ImpactReasonType], { description: 'Which use, information and axis decided, and which clause.' })
  explanation!: ImpactReason[];
}

@ObjectType('ImpactSheet', { description: '影響度評価シート（府省庁等の記入部分）. The agency’s part of form 1-2.', simpleResolvers: true })
export class ImpactSheetType extends ImpactSheetContentType implements ImpactSheet {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  assessmentId!: string;
  serviceId!: string;
  agencyId!: string;
  assessorId!: string | null;

  @Field(() => Int, { description: 'The edition of the guidance it was made with.' })
  guidanceEdition!: number;

  @Field(() => Int, { description: 'The edition of the target-business list it was made with.' })
  listEdition!: number;

  @Field(() => DayScalar, { nullable: true, description: 'The day the result bears; null while it is a draft.' })
  evaluatedOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which a pre-application may rest on it.' })
  usableThroughOn!: string | null;

  @Field(() => ImpactOutcomeType, { nullable: true, description: 'The result; null while it is a draft.' })
  outcome!: ImpactOutcome | null;

  @Field(() => FactSheetContentType, { nullable: true, description: 'The provider’s part as it stood at the conclusion.' })
  factSheet!: FactSheetContentType | null;
}
