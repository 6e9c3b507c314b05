import { verbsOpenTo } from '@toroku/domain-access';
import { impactAssessmentLifecycle, impactAssessmentPolicies, listsOpenToAgency, type ImpactAssessment } from '@toroku/domain-impact';
import type { RequestContext } from '@toroku/gate';
import { verbsIn } from '@toroku/kernel';
import { OrganisationTable, OrganisationType } from '@toroku/server-access';
import { RefusalType } from '@toroku/server-graph';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { explain, missingIn, sheetOf } from '../queries/assessment-facts';
import { ProcurementListEnum } from './impact-enums';
import { ImpactAssessmentType } from './impact-assessment-type';
import { ImpactReasonType } from './impact-reason-type';
import { ImpactSheetType } from './impact-sheet-type';

@Resolver(() => ImpactAssessmentType)
export class ImpactAssessmentFieldsResolver {
  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service assessed.' })
  service(@Ctx() context: RequestContext, @Root() assessment: ImpactAssessment) {
    return context.read.one(CloudServiceTable, assessment.serviceId);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The agency that assesses.' })
  agency(@Ctx() context: RequestContext, @Root() assessment: ImpactAssessment) {
    return context.read.one(OrganisationTable, assessment.agencyId);
  }

  @FieldResolver(() => ImpactSheetType, { nullable: true, description: 'The agency’s part; null while nothing is written or it is not for you.' })
  sheet(@Ctx() context: RequestContext, @Root() assessment: ImpactAssessment) {
    return sheetOf(context.read, assessment.id);
  }

  @FieldResolver(() => [ImpactReasonType], { description: 'How the level comes about, step by step: of the result, or of the draft as it stands.' })
  explanation(@Ctx() context: RequestContext, @Root() assessment: ImpactAssessment) {
    return explain(context, assessment);
  }

  @FieldResolver(() => [RefusalType], { description: 'What still keeps the agency’s draft from being concluded, each with its clause.' })
  missing(@Ctx() context: RequestContext, @Root() assessment: ImpactAssessment) {
    return missingIn(context, assessment);
  }

  @FieldResolver(() => [ProcurementListEnum], { nullable: true, description: 'From which registers the agency may procure for this business; null while nothing is concluded.' })
  async mayProcureFrom(@Ctx() context: RequestContext, @Root() assessment: ImpactAssessment) {
    return listsOpenToAgency((await sheetOf(context.read, assessment.id))?.outcome ?? null);
  }

  @FieldResolver(() => String, { description: 'Who holds the ball: AGENCY or NOBODY.' })
  awaits(@Root() assessment: ImpactAssessment) {
    return impactAssessmentLifecycle.states[assessment.state].awaits;
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  viewerMay(@Ctx() context: RequestContext, @Root() assessment: ImpactAssessment) {
    return verbsOpenTo(context.actor, impactAssessmentPolicies, assessment, verbsIn(impactAssessmentLifecycle, assessment.state));
  }
}
