import { verbsOpenTo } from '@toroku/domain-access';
import { earlierFindings, findingLife, findingLifecycle, findingPolicies, isOverdue, personsAssigned, repeatCount, type Finding } from '@toroku/domain-audit';
import type { RequestContext } from '@toroku/gate';
import { isId, verbsIn } from '@toroku/kernel';
import { SliceArgs, sliceOf } from '@toroku/server-access';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { readFindingException } from '../queries/finding-exception';
import { readFindings } from '../queries/findings';
import { EngagementTable } from '../tables/engagement-tables';
import { FindingDocumentTable, FindingTable, ImprovementPlanTable } from '../tables/finding-tables';
import { EngagementType } from './engagement-type';
import { FindingDocumentType, FindingType, ImprovementPlanType } from './finding-type';
import { AuditExceptionType } from './sampling-type';

@Resolver(() => FindingType)
export class FindingResolver {
  @Query(() => FindingType, { nullable: true, description: 'One finding, or null when it is absent or not for you.' })
  finding(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(FindingTable, id);
  }

  @Query(() => [FindingType], { description: 'The findings you may see, overdue ones first, then in the order in which they were raised.' })
  findings(
    @Ctx() context: RequestContext,
    @Arg('caseId', () => ID, { nullable: true, description: 'Only those of this engagement or internal audit.' }) caseId: string | null,
    @Args(() => SliceArgs) slice: SliceArgs,
  ) {
    if (caseId && !isId(caseId)) return [];
    return readFindings(context.read, { caseId: caseId ?? null, today: context.moment.today, ...sliceOf(slice, isId) });
  }

  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service; null when it is not for you.' })
  service(@Ctx() context: RequestContext, @Root() finding: Finding) {
    return context.read.one(CloudServiceTable, finding.serviceId);
  }

  @FieldResolver(() => EngagementType, { nullable: true, description: 'The audit it was raised in, for an external finding that you may see the audit of.' })
  engagement(@Ctx() context: RequestContext, @Root() finding: Finding) {
    return finding.engagementId && context.read.one(EngagementTable, finding.engagementId);
  }

  @FieldResolver(() => FindingDocumentType, { description: 'What the auditor wrote.' })
  document(@Ctx() context: RequestContext, @Root() finding: Finding) {
    return context.read.one(FindingDocumentTable, finding.id);
  }

  @FieldResolver(() => ImprovementPlanType, { nullable: true, description: 'The provider’s improvement plan; null until one is submitted.' })
  async improvementPlan(@Ctx() context: RequestContext, @Root() finding: Finding) {
    return (await context.read.list(ImprovementPlanTable, 'findingId', finding.id))[0] ?? null;
  }

  @FieldResolver(() => FindingType, { nullable: true, description: 'The latest earlier finding on the same control of the service, as the auditor saw it when raising this one.' })
  repeatOf(@Ctx() context: RequestContext, @Root() finding: Finding) {
    return finding.repeatOf && context.read.one(FindingTable, finding.repeatOf);
  }

  @FieldResolver(() => [FindingType], { description: 'The findings on the same control of the service that other audits raised before, latest first, as far as you may see them.' })
  async earlierFindings(@Ctx() context: RequestContext, @Root() finding: Finding) {
    return earlierFindings(finding, await context.read.list(FindingTable, 'serviceId', finding.serviceId));
  }

  @FieldResolver(() => [FindingType], { description: 'Its life across years and audit bodies: with the findings on the same control of the service from other audits, oldest first, itself among them, as far as you may see them.' })
  async life(@Ctx() context: RequestContext, @Root() finding: Finding) {
    return findingLife(finding, await context.read.list(FindingTable, 'serviceId', finding.serviceId));
  }

  @FieldResolver(() => Int, { description: 'How many earlier audits found the same, as far as you may see.' })
  async repeatCount(@Ctx() context: RequestContext, @Root() finding: Finding) {
    return repeatCount(finding, await context.read.list(FindingTable, 'serviceId', finding.serviceId));
  }

  @FieldResolver(() => AuditExceptionType, { nullable: true, description: 'The recorded exception it was raised for, as it stands now.' })
  exception(@Ctx() context: RequestContext, @Root() finding: Finding) {
    return readFindingException(context.read, finding);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the improvement is later today than its plan says; the last day itself is in time.' })
  async isOverdue(@Ctx() context: RequestContext, @Root() finding: Finding) {
    const [plan] = await context.read.list(ImprovementPlanTable, 'findingId', finding.id);
    return isOverdue(finding, plan ?? null, context.moment.today);
  }

  @FieldResolver(() => String, { description: 'Who holds the ball: AUDITOR, PROVIDER or NOBODY.' })
  awaits(@Root() finding: Finding) {
    return findingLifecycle.states[finding.state].awaits;
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  async viewerMay(@Ctx() context: RequestContext, @Root() finding: Finding) {
    const engagement = finding.engagementId === null ? null : await context.read.one(EngagementTable, finding.engagementId);
    return verbsOpenTo(context.actor, findingPolicies, { ...finding, assigned: personsAssigned(engagement) }, verbsIn(findingLifecycle, finding.state));
  }
}
