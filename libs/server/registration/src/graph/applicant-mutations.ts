import type { RequestContext } from '@toroku/gate';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answerQuery } from '../commands/answer-query';
import { attachRegistrationPapers } from '../commands/attach-registration-papers';
import { describeRegistrationApplication } from '../commands/describe-registration-application';
import { openRegistrationApplication } from '../commands/open-registration-application';
import { openRenewalApplication } from '../commands/open-renewal-application';
import { resumeTechnicalReview } from '../commands/resume-technical-review';
import { submitRegistrationApplication } from '../commands/submit-registration-application';
import { withdrawRegistrationApplication } from '../commands/withdraw-registration-application';
import { AnswerQueryInput, AttachRegistrationPapersInput, DescribeRegistrationApplicationInput, OpenRegistrationApplicationInput, OpenRenewalApplicationInput } from './registration-application-inputs';
import { RegistrationApplicationResult } from './registration-application-type';

/** The verbs of the applicant. */
@Resolver()
export class ApplicantMutations {
  @Mutation(() => RegistrationApplicationResult, { description: 'A provider begins an application for a service of its own.' })
  openRegistrationApplication(@Ctx() context: RequestContext, @Arg('input', () => OpenRegistrationApplicationInput, { description: 'The service.' }) input: OpenRegistrationApplicationInput) {
    return context.run(openRegistrationApplication, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'The provider of a registered service begins a renewal application.' })
  openRenewalApplication(@Ctx() context: RequestContext, @Arg('input', () => OpenRenewalApplicationInput, { description: 'The entry.' }) input: OpenRenewalApplicationInput) {
    return context.run(openRenewalApplication, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'The applicant writes the form.' })
  describeRegistrationApplication(@Ctx() context: RequestContext, @Arg('input', () => DescribeRegistrationApplicationInput, { description: 'The whole form.' }) input: DescribeRegistrationApplicationInput) {
    return context.run(describeRegistrationApplication, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'The applicant attaches the papers.' })
  attachRegistrationPapers(@Ctx() context: RequestContext, @Arg('input', () => AttachRegistrationPapersInput, { description: 'All the papers.' }) input: AttachRegistrationPapersInput) {
    return context.run(attachRegistrationPapers, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'The representative hands the application in.' })
  submitRegistrationApplication(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The application.' }) input: ChangeInputType) {
    return context.run(submitRegistrationApplication, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'The representative withdraws the application.' })
  withdrawRegistrationApplication(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The application.' }) input: ChangeInputType) {
    return context.run(withdrawRegistrationApplication, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'The applicant answers a query.' })
  answerQuery(@Ctx() context: RequestContext, @Arg('input', () => AnswerQueryInput, { description: 'The answer.' }) input: AnswerQueryInput) {
    return context.run(answerQuery, input);
  }

  @Mutation(() => RegistrationApplicationResult, { description: 'The representative hands in the additional audit.' })
  resumeTechnicalReview(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The application.' }) input: ChangeInputType) {
    return context.run(resumeTechnicalReview, input);
  }
}
