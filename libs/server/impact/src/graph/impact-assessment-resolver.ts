import type { RequestContext } from '@toroku/gate';
import { statesAwaiting, readImpactAssessments } from '../queries/impact-assessments';
import { isId } from '@toroku/kernel';
import { SliceArgs, sliceOf } from '@toroku/server-access';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql';
import { concludeImpactAssessment } from '../commands/conclude-impact-assessment';
import { declineImpactAssessment } from '../commands/decline-impact-assessment';
import { requestImpactAssessment } from '../commands/request-impact-assessment';
import { startOwnAssessment } from '../commands/start-own-assessment';
import { withdrawImpactAssessmentRequest } from '../commands/withdraw-impact-assessment-request';
import { writeImpactAssessment } from '../commands/write-impact-assessment';
import { writeServiceFactSheet } from '../commands/write-service-fact-sheet';
import { ImpactAssessmentTable } from '../tables/impact-assessment-table';
import { ServiceFactSheetTable } from '../tables/service-fact-sheet-table';
import { DeclineImpactAssessmentInput, RequestImpactAssessmentInput, StartOwnAssessmentInput, WriteImpactAssessmentInput, WriteServiceFactSheetInput } from './impact-assessment-inputs';
import { ImpactAssessmentResult, ImpactAssessmentType } from './impact-assessment-type';
import { ServiceFactSheetResult, ServiceFactSheetType } from './service-fact-sheet-type';

@ArgsType()
class ImpactAssessmentsArgs extends SliceArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those in which you hold the ball.' })
  awaitingMe!: boolean;

  @Field(() => ID, { nullable: true, description: 'Only those of this service.' })
  serviceId?: string | null;
}

@Resolver()
export class ImpactAssessmentResolver {
  @Query(() => ServiceFactSheetType, { nullable: true, description: 'The provider’s part of form 1-2 for a service, or null when it is absent or not for you.' })
  async serviceFactSheet(@Ctx() context: RequestContext, @Arg('serviceId', () => ID, { description: 'The service.' }) serviceId: string) {
    return (await context.read.list(ServiceFactSheetTable, 'serviceId', serviceId))[0] ?? null;
  }

  @Query(() => ImpactAssessmentType, { nullable: true, description: 'One assessment, or null when it is absent or not for you.' })
  impactAssessment(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(ImpactAssessmentTable, id);
  }

  @Query(() => [ImpactAssessmentType], { description: 'The assessments you may see, oldest first.' })
  impactAssessments(@Ctx() context: RequestContext, @Args(() => ImpactAssessmentsArgs) { awaitingMe, serviceId = null, ...slice }: ImpactAssessmentsArgs) {
    if (serviceId !== null && !isId(serviceId)) return [];
    const states = awaitingMe ? statesAwaiting(context.actor) : null;
    return readImpactAssessments(context.read, { serviceId, states, ...sliceOf(slice, isId) });
  }

  @Mutation(() => ServiceFactSheetResult, { description: 'The provider writes its part of form 1-2.' })
  writeServiceFactSheet(@Ctx() context: RequestContext, @Arg('input', () => WriteServiceFactSheetInput, { description: 'The sheet.' }) input: WriteServiceFactSheetInput) {
    return context.run(writeServiceFactSheet, input);
  }

  @Mutation(() => ImpactAssessmentResult, { description: 'The provider asks an agency to assess its service. The agency is free to decline.' })
  requestImpactAssessment(@Ctx() context: RequestContext, @Arg('input', () => RequestImpactAssessmentInput, { description: 'Whom and what.' }) input: RequestImpactAssessmentInput) {
    return context.run(requestImpactAssessment, input);
  }

  @Mutation(() => ImpactAssessmentResult, { description: 'An agency begins an assessment on its own need to procure.' })
  startOwnAssessment(@Ctx() context: RequestContext, @Arg('input', () => StartOwnAssessmentInput, { description: 'The service.' }) input: StartOwnAssessmentInput) {
    return context.run(startOwnAssessment, input);
  }

  @Mutation(() => ImpactAssessmentResult, { description: 'The agency writes its part of form 1-2, as far as it is.' })
  writeImpactAssessment(@Ctx() context: RequestContext, @Arg('input', () => WriteImpactAssessmentInput, { description: 'The sheet.' }) input: WriteImpactAssessmentInput) {
    return context.run(writeImpactAssessment, input);
  }

  @Mutation(() => ImpactAssessmentResult, { description: 'The agency concludes: the sheet is judged and frozen, and shown to the provider.' })
  concludeImpactAssessment(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The assessment.' }) input: ChangeInputType) {
    return context.run(concludeImpactAssessment, input);
  }

  @Mutation(() => ImpactAssessmentResult, { description: 'The agency does not assess, or stops.' })
  declineImpactAssessment(@Ctx() context: RequestContext, @Arg('input', () => DeclineImpactAssessmentInput, { description: 'Why.' }) input: DeclineImpactAssessmentInput) {
    return context.run(declineImpactAssessment, input);
  }

  @Mutation(() => ImpactAssessmentResult, { description: 'The provider takes its request back.' })
  withdrawImpactAssessmentRequest(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The assessment.' }) input: ChangeInputType) {
    return context.run(withdrawImpactAssessmentRequest, input);
  }
}
