import { verbsOpenTo } from '@toroku/domain-access';
import { byControlNumbers, findingCaseOfInternalAudit, findingVerbsOpenTo, internalAuditCheck, internalAuditCoverage, internalAuditLifecycle, internalAuditPolicies, type InternalAudit } from '@toroku/domain-audit';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { RequestContext } from '@toroku/gate';
import { verbsIn } from '@toroku/kernel';
import { ControlType } from '@toroku/server-catalogue';
import { RefusalType } from '@toroku/server-graph';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { readInternalAuditFacts } from '../queries/internal-audit-facts';
import { objectivesOfStatement } from '../queries/objectives-of-statement';
import { FindingTable } from '../tables/finding-tables';
import { InternalAuditReportTable, InternalAuditResultTable, InternalAuditTable, WorkingPapersRequestTable } from '../tables/internal-audit-tables';
import { FindingType } from './finding-type';
import { InternalAuditCoverageType, InternalAuditReportType, InternalAuditResultType, InternalAuditType, WorkingPapersRequestType } from './internal-audit-type';

@Resolver(() => InternalAuditType)
export class InternalAuditResolver {
  @Query(() => InternalAuditType, { nullable: true, description: 'One internal audit, or null when it is absent or not for you.' })
  internalAudit(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(InternalAuditTable, id);
  }

  @Query(() => [InternalAuditType], { description: 'The internal audits of a service that you may see, one a year, oldest first.' })
  internalAuditsOfService(@Ctx() context: RequestContext, @Arg('serviceId', () => ID, { description: 'The service.' }) serviceId: string) {
    return context.read.list(InternalAuditTable, 'serviceId', serviceId, 'year');
  }

  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service; null when it is not for you.' })
  service(@Ctx() context: RequestContext, @Root() audit: InternalAudit) {
    return context.read.one(CloudServiceTable, audit.serviceId);
  }

  @FieldResolver(() => [InternalAuditResultType], { description: 'The results so far, in catalogue order.' })
  async results(@Ctx() context: RequestContext, @Root() audit: InternalAudit) {
    const results = await context.read.list(InternalAuditResultTable, 'internalAuditId', audit.id, 'unitId');
    return [...results].sort((a, b) => byControlNumbers(a.unitId, b.unitId));
  }

  @FieldResolver(() => [FindingType], { description: 'What it found, recommendations too, in the order in which they were raised.' })
  findings(@Ctx() context: RequestContext, @Root() audit: InternalAudit) {
    return context.read.list(FindingTable, 'caseId', audit.id);
  }

  @FieldResolver(() => InternalAuditReportType, { nullable: true, description: 'Form 2-3 as reported; null until then.' })
  report(@Ctx() context: RequestContext, @Root() audit: InternalAudit) {
    return context.read.one(InternalAuditReportTable, audit.id);
  }

  @FieldResolver(() => [RefusalType], { description: 'Everything that form 2-3 still lacks, each with its clause; empty: it can be reported.' })
  async check(@Ctx() context: RequestContext, @Root() audit: InternalAudit) {
    return internalAuditCheck(await readInternalAuditFacts(context.read, audit), ruleSetOf(audit.ruleSetId).audit);
  }

  @FieldResolver(() => InternalAuditCoverageType, { nullable: true, description: 'When each implemented objective was and will be audited, and the gaps; null while the statement does not tell.' })
  async coverage(@Ctx() context: RequestContext, @Root() audit: InternalAudit) {
    return internalAuditCoverage(await readInternalAuditFacts(context.read, audit), ruleSetOf(audit.ruleSetId).audit);
  }

  @FieldResolver(() => [ControlType], { description: 'Every control objective of the edition that the statement stands on, implemented or not: what the units are called.' })
  objectives(@Ctx() context: RequestContext, @Root() audit: InternalAudit) {
    return objectivesOfStatement(context.read, audit.statementId);
  }

  @FieldResolver(() => [WorkingPapersRequestType], { description: 'The requests for its working papers, oldest first.' })
  workingPapersRequests(@Ctx() context: RequestContext, @Root() audit: InternalAudit) {
    return context.read.list(WorkingPapersRequestTable, 'internalAuditId', audit.id, 'id');
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  viewerMay(@Ctx() context: RequestContext, @Root() audit: InternalAudit) {
    const verbs = verbsOpenTo(context.actor, internalAuditPolicies, audit, verbsIn(internalAuditLifecycle, audit.state));
    return [...verbs, ...findingVerbsOpenTo(context.actor, findingCaseOfInternalAudit(audit))];
  }
}
