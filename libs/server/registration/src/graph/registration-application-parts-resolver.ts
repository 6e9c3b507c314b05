import type { RegistrationApplication } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readApplicationTimeline } from '../queries/application-timeline';
import { committeePacket } from '../queries/committee-packet';
import { ApplicationQueryTable } from '../tables/application-query-tables';
import { CommitteeVoteTable } from '../tables/committee-vote-table';
import { RegistrationApplicationFormTable } from '../tables/registration-application-form-table';
import { ExclusionJudgementTable, ReviewOpinionTable } from '../tables/technical-review-tables';
import { ApplicationQueryType, ApplicationStepType, CommitteeVoteType, ExclusionJudgementType, RegistrationApplicationFormType, ReviewOpinionType } from './application-part-types';
import { CommitteePacketType } from './committee-packet-type';
import { RegistrationApplicationType } from './registration-application-type';

/** What the parties wrote on an application. */
@Resolver(() => RegistrationApplicationType)
export class RegistrationApplicationPartsResolver {
  @FieldResolver(() => RegistrationApplicationFormType, { description: 'The applicant’s form.' })
  async form(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return (await context.read.list(RegistrationApplicationFormTable, 'applicationId', application.id))[0];
  }

  @FieldResolver(() => [ApplicationQueryType], { description: 'What the support body asked, by number.' })
  queries(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return context.read.list(ApplicationQueryTable, 'applicationId', application.id, 'number');
  }

  @FieldResolver(() => [ExclusionJudgementType], { description: 'The judgements of the control objectives left out.' })
  exclusionJudgements(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return context.read.list(ExclusionJudgementTable, 'applicationId', application.id, 'objectiveId');
  }

  @FieldResolver(() => ReviewOpinionType, { nullable: true, description: 'The reviewer’s opinion; null for the applicant.' })
  async reviewOpinion(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return (await context.read.list(ReviewOpinionTable, 'applicationId', application.id))[0] ?? null;
  }

  @FieldResolver(() => [CommitteeVoteType], { description: 'The votes; empty for the applicant.' })
  votes(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return context.read.list(CommitteeVoteTable, 'applicationId', application.id);
  }

  @FieldResolver(() => CommitteePacketType, { nullable: true, description: 'What the committee decides on; null while there is no opinion, and for the applicant.' })
  packet(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return committeePacket(context, application);
  }

  @FieldResolver(() => [ApplicationStepType], { description: 'What happened to the case, oldest first.' })
  timeline(@Ctx() context: RequestContext, @Root() application: RegistrationApplication) {
    return readApplicationTimeline(context.read, application.id);
  }
}
