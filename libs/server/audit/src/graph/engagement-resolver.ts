import { verbsOpenTo } from '@toroku/domain-access';
import { engagementLifecycle, engagementPolicies, isReportLate, reportCheck, scopeReasonClauses, type Engagement, type EngagementControl } from '@toroku/domain-audit';
import type { RequestContext } from '@toroku/gate';
import { isId, verbsIn } from '@toroku/kernel';
import { OrganisationTable, OrganisationType, SliceArgs, sliceOf } from '@toroku/server-access';
import { ClauseType, showClause } from '@toroku/server-graph';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { auditReportFacts } from '../queries/audit-report-facts';
import { engagementProgress } from '../queries/engagement-progress';
import { engagementScope, type ScopeFilter } from '../queries/engagement-scope';
import { readEngagements } from '../queries/engagements';
import { AuditReportTable, EngagementTable, RepresentationTable } from '../tables/engagement-tables';
import { AuditReportType, RepresentationType } from './audit-report-type';
import { EngagementLineType, ScopeFilterEnum } from './engagement-line-type';
import { EngagementCheckType, EngagementProgressType, EngagementType } from './engagement-type';

/** The reads of an audit. */
@Resolver(() => EngagementType)
export class EngagementResolver {
  @Query(() => EngagementType, { nullable: true, description: 'One audit, or null when it is absent or not for you.' })
  engagement(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(EngagementTable, id);
  }

  @Query(() => [EngagementType], { description: 'The audits you may see, by the day their report is due.' })
  engagements(@Ctx() context: RequestContext, @Args(() => SliceArgs) slice: SliceArgs, @Arg('serviceId', () => ID, { nullable: true, description: 'Only those of this service.' }) serviceId: string | null) {
    if (serviceId && !isId(serviceId)) return [];
    return readEngagements(context.read, serviceId ?? null, sliceOf(slice, isId));
  }

  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service.' })
  service(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    return context.read.one(CloudServiceTable, engagement.serviceId);
  }

  @FieldResolver(() => OrganisationType, { description: 'The provider: the client of the work (業務依頼者).' })
  provider(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    return context.read.one(OrganisationTable, engagement.providerId);
  }

  @FieldResolver(() => OrganisationType, { description: 'The audit body (監査機関).' })
  auditBody(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    return context.read.one(OrganisationTable, engagement.auditBodyId);
  }

  @FieldResolver(() => [EngagementLineType], { description: 'The frozen scope: every detailed control, in or out with the reason, with what stands on it. In the order of the numbers.' })
  scope(
    @Ctx() context: RequestContext,
    @Root() engagement: Engagement,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 2,000: a whole scope.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The sortKey of the last line seen.' }) after: string | null,
    @Arg('only', () => ScopeFilterEnum, { nullable: true, description: 'Only these lines.' }) only: ScopeFilter | null,
    @Arg('controlId', () => String, { nullable: true, description: 'Only this control.' }) controlId: string | null,
  ) {
    return engagementScope(context.read, engagement, { first, after: after ?? null, only: only ?? null, controlId: controlId ?? null });
  }

  @FieldResolver(() => EngagementProgressType, { description: 'How far the work has come.' })
  progress(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    return engagementProgress(context.read, engagement.id);
  }

  @FieldResolver(() => EngagementCheckType, { nullable: true, description: 'The dry run of the report: what stands against issuing it today. Null when you do not see the statement.' })
  async check(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    const facts = await auditReportFacts((text, values) => context.read.rows(text, values), engagement);
    const unmet = facts && reportCheck(facts, context.moment.today);
    return unmet && { isMet: unmet.length === 0, unmet };
  }

  @FieldResolver(() => RepresentationType, { nullable: true, description: 'The Written Representation that counts: the last one signed, unless the audit was planned anew since.' })
  async representation(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    if (engagement.representationSignedOn === null) return null;
    return (await context.read.list(RepresentationTable, 'engagementId', engagement.id)).at(-1) ?? null;
  }

  @FieldResolver(() => AuditReportType, { nullable: true, description: 'The cover of the report; what it says is opened by openAuditReport.' })
  async report(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    return (await context.read.list(AuditReportTable, 'engagementId', engagement.id))[0] ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the report is, or was, later than its due day. Late is not void.' })
  isReportLate(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    return isReportLate(engagement, context.moment.today);
  }

  @FieldResolver(() => String, { description: 'Who holds the ball: PROVIDER, AUDIT_BODY or NOBODY.' })
  awaits(@Root() engagement: Engagement) {
    return engagementLifecycle.states[engagement.state].awaits;
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  viewerMay(@Ctx() context: RequestContext, @Root() engagement: Engagement) {
    return verbsOpenTo(context.actor, engagementPolicies, engagement, verbsIn(engagementLifecycle, engagement.state));
  }
}

@Resolver(() => EngagementLineType)
export class EngagementLineResolver {
  @FieldResolver(() => ClauseType, { description: 'Where the reason comes from; the areas and the number of years are platform defaults.' })
  clause(@Root() line: Pick<EngagementControl, 'reason'>) {
    return showClause(scopeReasonClauses[line.reason]);
  }
}
