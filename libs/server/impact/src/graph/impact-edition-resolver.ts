import { editionOn } from '@toroku/domain-impact';
import type { RequestContext } from '@toroku/gate';
import { DayScalar } from '@toroku/server-graph';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { adoptTargetBusinessList } from '../commands/adopt-target-business-list';
import { reviseImpactGuidance } from '../commands/revise-impact-guidance';
import { readGuidanceEditions, readListEditions } from '../queries/editions';
import { AdoptTargetBusinessListInput, ReviseImpactGuidanceInput } from './impact-edition-inputs';
import { ImpactGuidanceResult, ImpactGuidanceType } from './impact-edition-type';
import { TargetBusinessListResult, TargetBusinessListType } from './target-business-type';

@Resolver()
export class ImpactEditionResolver {
  @Query(() => ImpactGuidanceType, { nullable: true, description: 'The guidance in force on a day; null before the first edition.' })
  async impactGuidance(@Ctx() context: RequestContext, @Arg('on', () => DayScalar, { nullable: true, description: 'Today when left out.' }) on: string | null) {
    return editionOn(await readGuidanceEditions(context.read), on ?? context.moment.today);
  }

  @Query(() => [TargetBusinessListType], { description: 'Every edition of the target-business list, oldest first.' })
  targetBusinessLists(@Ctx() context: RequestContext) {
    return readListEditions(context.read);
  }

  @Query(() => TargetBusinessListType, { nullable: true, description: 'The target-business list in force on a day; null before the first edition.' })
  async targetBusinessList(@Ctx() context: RequestContext, @Arg('on', () => DayScalar, { nullable: true, description: 'Today when left out.' }) on: string | null) {
    return editionOn(await readListEditions(context.read), on ?? context.moment.today);
  }

  @Mutation(() => ImpactGuidanceResult, { description: 'The ministries in charge bring out a new edition of the guidance.' })
  reviseImpactGuidance(@Ctx() context: RequestContext, @Arg('input', () => ReviseImpactGuidanceInput, { description: 'The whole edition.' }) input: ReviseImpactGuidanceInput) {
    return context.run(reviseImpactGuidance, input);
  }

  @Mutation(() => TargetBusinessListResult, { description: 'The ministries in charge adopt a new edition of the list.' })
  adoptTargetBusinessList(@Ctx() context: RequestContext, @Arg('input', () => AdoptTargetBusinessListInput, { description: 'The whole edition.' }) input: AdoptTargetBusinessListInput) {
    return context.run(adoptTargetBusinessList, input);
  }
}
