import { preApplicationLifecycle, verbsOnPreApplication, type PreApplication, type PreApplicationReason } from '@toroku/domain-impact';
import type { RequestContext } from '@toroku/gate';
import { OrganisationTable, OrganisationType } from '@toroku/server-access';
import { ClauseType, RefusalType, showClause } from '@toroku/server-graph';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { attachedTo, checkPreApplication } from '../queries/pre-application-facts';
import { PreApplicationFormTable } from '../tables/pre-application-form-table';
import { PreApplicationNoticeTable } from '../tables/pre-application-notice-table';
import { PreApplicationSubmissionTable } from '../tables/pre-application-submission-table';
import { ImpactAssessmentType } from './impact-assessment-type';
import { PreApplicationFormType, PreApplicationNoticeType, PreApplicationReasonType, PreApplicationSubmissionType, PreApplicationType } from './pre-application-type';

@Resolver(() => PreApplicationType)
export class PreApplicationFieldsResolver {
  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service.' })
  service(@Ctx() context: RequestContext, @Root() preApplication: PreApplication) {
    return context.read.one(CloudServiceTable, preApplication.serviceId);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The organisation that decided.' })
  decidedBy(@Ctx() context: RequestContext, @Root() preApplication: PreApplication) {
    return preApplication.decidedBy && context.read.one(OrganisationTable, preApplication.decidedBy);
  }

  @FieldResolver(() => [ImpactAssessmentType], { description: 'The assessments it rests on, as far as they are for you.' })
  assessments(@Ctx() context: RequestContext, @Root() preApplication: PreApplication) {
    return attachedTo(context.read, preApplication);
  }

  @FieldResolver(() => PreApplicationFormType, { nullable: true, description: 'Form 1-1; null while nothing is written.' })
  async form(@Ctx() context: RequestContext, @Root() preApplication: PreApplication) {
    return (await context.read.list(PreApplicationFormTable, 'preApplicationId', preApplication.id))[0] ?? null;
  }

  @FieldResolver(() => [PreApplicationSubmissionType], { description: 'The papers as handed in, first round first.' })
  submissions(@Ctx() context: RequestContext, @Root() preApplication: PreApplication) {
    return context.read.list(PreApplicationSubmissionTable, 'preApplicationId', preApplication.id, 'round');
  }

  @FieldResolver(() => PreApplicationNoticeType, { nullable: true, description: 'Form 1-4; null before the decision.' })
  async notice(@Ctx() context: RequestContext, @Root() preApplication: PreApplication) {
    return (await context.read.list(PreApplicationNoticeTable, 'preApplicationId', preApplication.id))[0] ?? null;
  }

  @FieldResolver(() => [RefusalType], { nullable: true, description: 'Everything that is still wrong, were it handed in today, each with its clause. Null once it is handed in, and for everybody but the applicant.' })
  check(@Ctx() context: RequestContext, @Root() preApplication: PreApplication) {
    return checkPreApplication(context, preApplication);
  }

  @FieldResolver(() => String, { description: 'Who holds the ball.' })
  awaits(@Root() preApplication: PreApplication) {
    return preApplicationLifecycle.states[preApplication.state].awaits;
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  viewerMay(@Ctx() context: RequestContext, @Root() preApplication: PreApplication) {
    return verbsOnPreApplication(context.actor, preApplication);
  }
}

@Resolver(() => PreApplicationReasonType)
export class PreApplicationReasonResolver {
  @FieldResolver(() => ClauseType, { description: 'The clause behind it.' })
  clause(@Root() reason: PreApplicationReason): ClauseType {
    return showClause(reason.clause);
  }
}
