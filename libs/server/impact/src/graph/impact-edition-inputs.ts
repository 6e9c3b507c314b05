import type { AdoptTargetBusinessList, DecideTargetBusinessProposal, ReviseImpactGuidance } from '@toroku/domain-impact';
import type { LegalDay } from '@toroku/kernel';
import { ChangeInputType, CommandInputType, DayScalar } from '@toroku/server-graph';
import { Field, InputType, Int } from 'type-graphql';
import { ImpactLevelType, ImpactQuestionType, ImpactWordType } from './impact-edition-type';
import { TargetBusinessType } from './target-business-type';

@InputType({ description: 'A whole new edition of the guidance.' })
export class ReviseImpactGuidanceInput extends CommandInputType implements ReviseImpactGuidance {
  @Field(() => DayScalar, { description: 'The first day on which assessments are made with it: after the edition before, not in the past.' })
  effectiveOn!: LegalDay;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is a proposal of the platform rather than an official text.' })
  isPlatformDefault!: boolean;

  @Field(() => [ImpactWordType], { description: 'At least one.' })
  axes!: ImpactWordType[];

  @Field(() => [ImpactLevelType], { description: 'From 1 without a gap.' })
  levels!: ImpactLevelType[];

  @Field(() => Int, { description: 'The highest level that still counts as low.' })
  lowThrough!: number;

  @Field(() => [ImpactWordType], { description: 'What could be harmed.' })
  viewpoints!: ImpactWordType[];

  @Field(() => [ImpactQuestionType], { description: 'Each about one of the axes.' })
  questions!: ImpactQuestionType[];
}

@InputType({ description: 'A whole new edition of the target-business list.' })
export class AdoptTargetBusinessListInput extends CommandInputType implements AdoptTargetBusinessList {
  @Field(() => DayScalar, { description: 'The first day on which cases are judged under it: after the edition before, not in the past.' })
  effectiveOn!: LegalDay;

  @Field(() => [TargetBusinessType], { description: 'Every entry; numbers are kept over the editions.' })
  entries!: TargetBusinessType[];
}

@InputType({ description: 'A business proposed for the list.' })
export class ProposeTargetBusinessInput extends CommandInputType {
  @Field(() => String, { description: 'The business.' })
  business!: string;

  @Field(() => String, { description: 'Why.' })
  grounds!: string;
}

@InputType({ description: 'What the ministries in charge decide on a proposal.' })
export class DecideTargetBusinessProposalInput extends ChangeInputType implements DecideTargetBusinessProposal {
  @Field(() => Boolean, { description: 'Adopted or rejected.' })
  isAdopted!: boolean;

  @Field(() => String, { description: 'Why.' })
  note!: string;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'When adopted: the edition that holds it.' })
  adoptedEdition!: number | null;

  @Field(() => Int, { nullable: true, defaultValue: null, description: 'When adopted: its entry in that edition.' })
  adoptedEntry!: number | null;
}
