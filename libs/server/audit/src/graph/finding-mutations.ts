import type { RequestContext } from '@toroku/gate';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acceptImprovementPlan } from '../commands/accept-improvement-plan';
import { beginImprovement } from '../commands/begin-improvement';
import { classifyFinding } from '../commands/classify-finding';
import { closeFinding } from '../commands/close-finding';
import { raiseFinding } from '../commands/raise-finding';
import { raiseFindings } from '../commands/raise-findings';
import { reclassifyAsRecommendation } from '../commands/reclassify-as-recommendation';
import { reportImprovement } from '../commands/report-improvement';
import { requireImprovementPlan } from '../commands/require-improvement-plan';
import { returnImprovementPlan } from '../commands/return-improvement-plan';
import { submitImprovementPlan } from '../commands/submit-improvement-plan';
import { verifyImprovement } from '../commands/verify-improvement';
import { ClassifyFindingInput, FindingReasonInput, RaiseFindingInput, RaiseFindingsInput, ReportImprovementInput, SubmitImprovementPlanInput, VerifyImprovementInput } from './finding-inputs';
import { EngagementResult } from './engagement-type';
import { FindingResult, FindingType } from './finding-type';

/** The verbs on findings: each one a run through the gate. */
@Resolver(() => FindingType)
export class FindingMutations {
  @Mutation(() => FindingResult, { description: 'An auditor raises a finding in an audit that is under way.' })
  raiseFinding(@Ctx() context: RequestContext, @Arg('input', () => RaiseFindingInput, { description: 'What was found.' }) input: RaiseFindingInput) {
    return context.run(raiseFinding, input);
  }

  @Mutation(() => EngagementResult, { description: 'An auditor raises several findings in an engagement that is under way: all of them, or none.' })
  raiseFindings(@Ctx() context: RequestContext, @Arg('input', () => RaiseFindingsInput, { description: 'What was found.' }) input: RaiseFindingsInput) {
    return context.run(raiseFindings, input);
  }

  @Mutation(() => FindingResult, { description: 'The auditor judges whether the finding is minor.' })
  classifyFinding(@Ctx() context: RequestContext, @Arg('input', () => ClassifyFindingInput, { description: 'The judgement.' }) input: ClassifyFindingInput) {
    return context.run(classifyFinding, input);
  }

  @Mutation(() => FindingResult, { description: 'The internal auditor finds that no improvement is needed: it is advice, not a finding, and stays out of form 2-3.' })
  reclassifyAsRecommendation(@Ctx() context: RequestContext, @Arg('input', () => FindingReasonInput, { description: 'The finding and why.' }) input: FindingReasonInput) {
    return context.run(reclassifyAsRecommendation, input);
  }

  @Mutation(() => FindingResult, { description: 'The auditor asks the provider for an improvement plan.' })
  requireImprovementPlan(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The finding.' }) input: ChangeInputType) {
    return context.run(requireImprovementPlan, input);
  }

  @Mutation(() => FindingResult, { description: 'The provider submits its improvement plan.' })
  submitImprovementPlan(@Ctx() context: RequestContext, @Arg('input', () => SubmitImprovementPlanInput, { description: 'The plan.' }) input: SubmitImprovementPlanInput) {
    return context.run(submitImprovementPlan, input);
  }

  @Mutation(() => FindingResult, { description: 'The auditor sends the plan back with what it lacks.' })
  returnImprovementPlan(@Ctx() context: RequestContext, @Arg('input', () => FindingReasonInput, { description: 'The finding and what the plan lacks.' }) input: FindingReasonInput) {
    return context.run(returnImprovementPlan, input);
  }

  @Mutation(() => FindingResult, { description: 'The auditor accepts the plan.' })
  acceptImprovementPlan(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The finding.' }) input: ChangeInputType) {
    return context.run(acceptImprovementPlan, input);
  }

  @Mutation(() => FindingResult, { description: 'The provider begins the improvement.' })
  beginImprovement(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The finding.' }) input: ChangeInputType) {
    return context.run(beginImprovement, input);
  }

  @Mutation(() => FindingResult, { description: 'The provider reports that the control is improved.' })
  reportImprovement(@Ctx() context: RequestContext, @Arg('input', () => ReportImprovementInput, { description: 'What was done.' }) input: ReportImprovementInput) {
    return context.run(reportImprovement, input);
  }

  @Mutation(() => FindingResult, { description: 'The auditor checks the improvement.' })
  verifyImprovement(@Ctx() context: RequestContext, @Arg('input', () => VerifyImprovementInput, { description: 'What was seen.' }) input: VerifyImprovementInput) {
    return context.run(verifyImprovement, input);
  }

  @Mutation(() => FindingResult, { description: 'The auditor closes a finding whose improvement is verified.' })
  closeFinding(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The finding.' }) input: ChangeInputType) {
    return context.run(closeFinding, input);
  }
}
