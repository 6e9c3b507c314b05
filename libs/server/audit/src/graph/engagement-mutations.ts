import type { RequestContext } from '@toroku/gate';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acceptEngagement } from '../commands/accept-engagement';
import { assignWorkImplementer } from '../commands/assign-work-implementer';
import { beginDesignAssessment } from '../commands/begin-design-assessment';
import { beginOperationalAssessment } from '../commands/begin-operational-assessment';
import { confirmAuditReport } from '../commands/confirm-audit-report';
import { declineEngagement } from '../commands/decline-engagement';
import { issueAuditReport } from '../commands/issue-audit-report';
import { openAdditionalAudit } from '../commands/open-additional-audit';
import { openAuditReport } from '../commands/open-audit-report';
import { planEngagement } from '../commands/plan-engagement';
import { proposeEngagement } from '../commands/propose-engagement';
import { recordControlResults } from '../commands/record-control-results';
import { signRepresentation } from '../commands/sign-representation';
import { withdrawEngagement } from '../commands/withdraw-engagement';
import { OpenedAuditReportResult } from './audit-report-type';
import { ConfirmAuditReportInput,
  AssignWorkImplementerInput,
  AuditReasonInput,
  IssueAuditReportInput,
  OpenAdditionalAuditInput,
  OpenAuditReportInput,
  ProposeEngagementInput,
  RecordControlResultsInput,
  SignRepresentationInput,
} from './engagement-inputs';
import { EngagementResult, EngagementType } from './engagement-type';

/** The verbs on audits: each one a run through the gate. */
@Resolver(() => EngagementType)
export class EngagementMutations {
  @Mutation(() => EngagementResult, { description: 'A provider proposes an audit of its statement to a body on the list.' })
  proposeEngagement(@Ctx() context: RequestContext, @Arg('input', () => ProposeEngagementInput, { description: 'The proposal.' }) input: ProposeEngagementInput) {
    return context.run(proposeEngagement, input);
  }

  @Mutation(() => EngagementResult, { description: 'The audit body accepts: the contract is of today, and you lead the work.' })
  acceptEngagement(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The audit.' }) input: ChangeInputType) {
    return context.run(acceptEngagement, input);
  }

  @Mutation(() => EngagementResult, { description: 'The audit body declines.' })
  declineEngagement(@Ctx() context: RequestContext, @Arg('input', () => AuditReasonInput, { description: 'The audit and why.' }) input: AuditReasonInput) {
    return context.run(declineEngagement, input);
  }

  @Mutation(() => EngagementResult, { description: 'The provider ends the audit before its report; the statement may be audited anew.' })
  withdrawEngagement(@Ctx() context: RequestContext, @Arg('input', () => AuditReasonInput, { description: 'The audit and why.' }) input: AuditReasonInput) {
    return context.run(withdrawEngagement, input);
  }

  @Mutation(() => EngagementResult, { description: 'The lead names the persons who do the work.' })
  assignWorkImplementer(@Ctx() context: RequestContext, @Arg('input', () => AssignWorkImplementerInput, { description: 'The persons.' }) input: AssignWorkImplementerInput) {
    return context.run(assignWorkImplementer, input);
  }

  @Mutation(() => EngagementResult, { description: 'The lead plans the work: the scope follows from the declared statement and is frozen. Planning anew keeps the results.' })
  planEngagement(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The audit.' }) input: ChangeInputType) {
    return context.run(planEngagement, input);
  }

  @Mutation(() => EngagementResult, { description: 'The lead begins the design assessment (整備状況評価).' })
  beginDesignAssessment(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The audit.' }) input: ChangeInputType) {
    return context.run(beginDesignAssessment, input);
  }

  @Mutation(() => EngagementResult, { description: 'The lead begins the operational assessment (運用状況評価).' })
  beginOperationalAssessment(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The audit.' }) input: ChangeInputType) {
    return context.run(beginOperationalAssessment, input);
  }

  @Mutation(() => EngagementResult, { description: 'An assigned person records results of controls in scope. All or none.' })
  recordControlResults(@Ctx() context: RequestContext, @Arg('input', () => RecordControlResultsInput, { description: 'The results.' }) input: RecordControlResultsInput) {
    return context.run(recordControlResults, input);
  }

  @Mutation(() => EngagementResult, { description: 'The provider’s representative signs the Written Representation (経営者確認書), after the period.' })
  signRepresentation(@Ctx() context: RequestContext, @Arg('input', () => SignRepresentationInput, { description: 'The eight answers.' }) input: SignRepresentationInput) {
    return context.run(signRepresentation, input);
  }

  @Mutation(() => EngagementResult, { description: 'The provider’s representative confirms to have received exactly this report.' })
  confirmAuditReport(@Ctx() context: RequestContext, @Arg('input', () => ConfirmAuditReportInput, { description: 'Which report, by its digest.' }) input: ConfirmAuditReportInput) {
    return context.run(confirmAuditReport, input);
  }

  @Mutation(() => EngagementResult, { description: 'The lead issues the report (実施結果報告書), refused with every reason that stands against it.' })
  issueAuditReport(@Ctx() context: RequestContext, @Arg('input', () => IssueAuditReportInput, { description: 'The report.' }) input: IssueAuditReportInput) {
    return context.run(issueAuditReport, input);
  }

  @Mutation(() => OpenedAuditReportResult, { description: 'Opens the report. Changes nothing, but stays on record.' })
  openAuditReport(@Ctx() context: RequestContext, @Arg('input', () => OpenAuditReportInput, { description: 'The report.' }) input: OpenAuditReportInput) {
    return context.run(openAuditReport, input);
  }

  @Mutation(() => EngagementResult, { description: 'The provider proposes a re-audit or an additional audit after an issued report.' })
  openAdditionalAudit(@Ctx() context: RequestContext, @Arg('input', () => OpenAdditionalAuditInput, { description: 'What it is.' }) input: OpenAdditionalAuditInput) {
    return context.run(openAdditionalAudit, input);
  }
}
