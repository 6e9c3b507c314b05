import { verbsOpenTo } from '@toroku/domain-access';
import { workingPapersLifecycle, workingPapersPolicies, workingPapersState, type WorkingPapersRequest } from '@toroku/domain-audit';
import type { RequestContext } from '@toroku/gate';
import { verbsIn } from '@toroku/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InternalAuditTable, WorkingPapersTable } from '../tables/internal-audit-tables';
import { InternalAuditType, WorkingPapersRequestType, WorkingPapersStateEnum, WorkingPapersType } from './internal-audit-type';

@Resolver(() => WorkingPapersRequestType)
export class WorkingPapersResolver {
  @FieldResolver(() => InternalAuditType, { description: 'The internal audit in doubt.' })
  internalAudit(@Ctx() context: RequestContext, @Root() request: WorkingPapersRequest) {
    return context.read.one(InternalAuditTable, request.internalAuditId);
  }

  @FieldResolver(() => WorkingPapersType, { nullable: true, description: 'The papers; null until they are shown.' })
  papers(@Ctx() context: RequestContext, @Root() request: WorkingPapersRequest) {
    return context.read.one(WorkingPapersTable, request.id);
  }

  @FieldResolver(() => WorkingPapersStateEnum, { description: 'Whether the papers have been shown.' })
  async state(@Ctx() context: RequestContext, @Root() request: WorkingPapersRequest) {
    return workingPapersState(await context.read.one(WorkingPapersTable, request.id));
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  async viewerMay(@Ctx() context: RequestContext, @Root() request: WorkingPapersRequest) {
    const state = workingPapersState(await context.read.one(WorkingPapersTable, request.id));
    return verbsOpenTo(context.actor, workingPapersPolicies, request, verbsIn(workingPapersLifecycle, state));
  }
}
