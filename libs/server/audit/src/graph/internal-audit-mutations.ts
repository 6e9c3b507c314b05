import type { RequestContext } from '@toroku/gate';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { openInternalAudit } from '../commands/open-internal-audit';
import { planInternalAudit } from '../commands/plan-internal-audit';
import { provideWorkingPapers } from '../commands/provide-working-papers';
import { recordInternalAuditResults } from '../commands/record-internal-audit-results';
import { reportInternalAudit } from '../commands/report-internal-audit';
import { requestWorkingPapers } from '../commands/request-working-papers';
import { OpenInternalAuditInput, PlanInternalAuditInput, ProvideWorkingPapersInput, RecordInternalAuditResultsInput, RequestWorkingPapersInput } from './internal-audit-inputs';
import { InternalAuditAnswer, InternalAuditType, WorkingPapersRequestResult } from './internal-audit-type';

/** The verbs on internal audits and their working papers: each one a run through the gate. */
@Resolver(() => InternalAuditType)
export class InternalAuditMutations {
  @Mutation(() => InternalAuditAnswer, { description: 'The provider begins the next internal audit of a service, with a proposed plan for three years.' })
  openInternalAudit(@Ctx() context: RequestContext, @Arg('input', () => OpenInternalAuditInput, { description: 'The period.' }) input: OpenInternalAuditInput) {
    return context.run(openInternalAudit, input);
  }

  @Mutation(() => InternalAuditAnswer, { description: 'The provider sets organisation, performers, method and plan.' })
  planInternalAudit(@Ctx() context: RequestContext, @Arg('input', () => PlanInternalAuditInput, { description: 'All of them.' }) input: PlanInternalAuditInput) {
    return context.run(planInternalAudit, { ...input, plan: input.plan ?? null });
  }

  @Mutation(() => InternalAuditAnswer, { description: 'The internal auditor records results.' })
  recordInternalAuditResults(@Ctx() context: RequestContext, @Arg('input', () => RecordInternalAuditResultsInput, { description: 'The results.' }) input: RecordInternalAuditResultsInput) {
    return context.run(recordInternalAuditResults, input);
  }

  @Mutation(() => InternalAuditAnswer, { description: 'The provider freezes form 2-3, or is told everything it lacks.' })
  reportInternalAudit(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The internal audit.' }) input: ChangeInputType) {
    return context.run(reportInternalAudit, input);
  }

  @Mutation(() => WorkingPapersRequestResult, { description: 'The support body doubts a report and asks for the working papers. The id is that of the internal audit.' })
  requestWorkingPapers(@Ctx() context: RequestContext, @Arg('input', () => RequestWorkingPapersInput, { description: 'What is in doubt.' }) input: RequestWorkingPapersInput) {
    return context.run(requestWorkingPapers, input);
  }

  @Mutation(() => WorkingPapersRequestResult, { description: 'The provider shows the working papers. The id is that of the request.' })
  provideWorkingPapers(@Ctx() context: RequestContext, @Arg('input', () => ProvideWorkingPapersInput, { description: 'The papers.' }) input: ProvideWorkingPapersInput) {
    return context.run(provideWorkingPapers, input);
  }
}
