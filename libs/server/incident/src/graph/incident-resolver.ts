import type { RequestContext } from '@toroku/gate';
import { RegisterEntryResult } from '@toroku/server-registration';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { assessIncident } from '../commands/assess-incident';
import { closeIncident } from '../commands/close-incident';
import { confirmIncidentReport } from '../commands/confirm-incident-report';
import { recordIncidentLearnedElsewhere } from '../commands/record-incident-learned-elsewhere';
import { reportIncidentAlert } from '../commands/report-incident-alert';
import { suspendEntry } from '../commands/suspend-entry';
import { AssessIncidentInput, CloseIncidentInput, ConfirmIncidentReportInput, RecordIncidentLearnedElsewhereInput, ReportIncidentAlertInput, SuspendEntryInput } from './incident-inputs';
import { IncidentResult } from './incident-type';

/** The verbs of an incident. */
@Resolver()
export class IncidentResolver {
  @Mutation(() => IncidentResult, { description: '速報: the registrant tells at once what it knows.' })
  reportIncidentAlert(@Ctx() context: RequestContext, @Arg('input', () => ReportIncidentAlertInput, { description: 'The alert.' }) input: ReportIncidentAlertInput) {
    return context.run(reportIncidentAlert, input);
  }

  @Mutation(() => IncidentResult, { description: '確報: the registrant reports what is now known.' })
  confirmIncidentReport(@Ctx() context: RequestContext, @Arg('input', () => ConfirmIncidentReportInput, { description: 'The report.' }) input: ConfirmIncidentReportInput) {
    return context.run(confirmIncidentReport, input);
  }

  @Mutation(() => IncidentResult, { description: 'The support body learned of an incident that was not reported.' })
  recordIncidentLearnedElsewhere(@Ctx() context: RequestContext, @Arg('input', () => RecordIncidentLearnedElsewhereInput, { description: 'What it learned.' }) input: RecordIncidentLearnedElsewhereInput) {
    return context.run(recordIncidentLearnedElsewhere, input);
  }

  @Mutation(() => IncidentResult, { description: 'The committee judges what the incident can do to users.' })
  assessIncident(@Ctx() context: RequestContext, @Arg('input', () => AssessIncidentInput, { description: 'The judgement.' }) input: AssessIncidentInput) {
    return context.run(assessIncident, input);
  }

  @Mutation(() => RegisterEntryResult, { description: 'The committee suspends the entry on a ground that the incident meets.' })
  suspendEntry(@Ctx() context: RequestContext, @Arg('input', () => SuspendEntryInput, { description: 'The incident and the ground.' }) input: SuspendEntryInput) {
    return context.run(suspendEntry, input);
  }

  @Mutation(() => IncidentResult, { description: 'The incident is over.' })
  closeIncident(@Ctx() context: RequestContext, @Arg('input', () => CloseIncidentInput, { description: 'Which.' }) input: CloseIncidentInput) {
    return context.run(closeIncident, input);
  }
}
