import type { RequestContext } from '@toroku/gate';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acceptRegistrationApplication } from '../commands/accept-registration-application';
import { askQuery } from '../commands/ask-query';
import { assignReviewer } from '../commands/assign-reviewer';
import { beginTechnicalReview } from '../commands/begin-technical-review';
import { closeQuery } from '../commands/close-query';
import { judgeExclusion } from '../commands/judge-exclusion';
import { requestAdditionalAudit } from '../commands/request-additional-audit';
import { returnAsIncomplete } from '../commands/return-as-incomplete';
import { AcceptRegistrationApplicationInput, ApplicationReasonInput, AskQueryInput, AssignReviewerInput, CloseQueryInput, JudgeExclusionInput, ReturnAsIncompleteInput } from './registration-application-inputs';
import { RegistrationApplicationResult } from './registration-application-type';

/** The verbs of reception and review. */
@Resolver()
export class ReviewerMutations {
  @Mutation(() => RegistrationApplicationResult, { description: 'The reception returns the papers with a list of what is missing.' })
  returnAsIncomplete(@Ctx() context: RequestContext, @Arg('input', () => ReturnAsIncompleteInput, { description: 'What is missing.' }) input: ReturnAsIncompleteInput) {
    return context.run(returnAsIncomplete, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'The reception accepts the application.' })
  acceptRegistrationApplication(@Ctx() context: RequestContext, @Arg('input', () => AcceptRegistrationApplicationInput, { description: 'What was seen.' }) input: AcceptRegistrationApplicationInput) {
    return context.run(acceptRegistrationApplication, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'The reception assigns reviewers.' })
  assignReviewer(@Ctx() context: RequestContext, @Arg('input', () => AssignReviewerInput, { description: 'Who reviews.' }) input: AssignReviewerInput) {
    return context.run(assignReviewer, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'An assigned reviewer begins the technical review.' })
  beginTechnicalReview(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The application.' }) input: ChangeInputType) {
    return context.run(beginTechnicalReview, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'A reviewer asks the applicant.' })
  askQuery(@Ctx() context: RequestContext, @Arg('input', () => AskQueryInput, { description: 'The question.' }) input: AskQueryInput) {
    return context.run(askQuery, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'A reviewer closes an answered query.' })
  closeQuery(@Ctx() context: RequestContext, @Arg('input', () => CloseQueryInput, { description: 'The query.' }) input: CloseQueryInput) {
    return context.run(closeQuery, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'A reviewer judges the reason for leaving out a control objective.' })
  judgeExclusion(@Ctx() context: RequestContext, @Arg('input', () => JudgeExclusionInput, { description: 'The judgement.' }) input: JudgeExclusionInput) {
    return context.run(judgeExclusion, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'A reviewer asks for an additional audit.' })
  requestAdditionalAudit(@Ctx() context: RequestContext, @Arg('input', () => ApplicationReasonInput, { description: 'Why.' }) input: ApplicationReasonInput) {
    return context.run(requestAdditionalAudit, input);
  }
}
