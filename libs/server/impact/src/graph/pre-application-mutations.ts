import type { RequestContext } from '@toroku/gate';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acceptPreApplication } from '../commands/accept-pre-application';
import { attachImpactAssessments } from '../commands/attach-impact-assessments';
import { beginPreApplicationReview } from '../commands/begin-pre-application-review';
import { decidePreApplication } from '../commands/decide-pre-application';
import { openPreApplication } from '../commands/open-pre-application';
import { returnPreApplication } from '../commands/return-pre-application';
import { submitPreApplication } from '../commands/submit-pre-application';
import { withdrawPreApplication } from '../commands/withdraw-pre-application';
import { writePreApplication } from '../commands/write-pre-application';
import {
  AcceptPreApplicationInput,
  AttachImpactAssessmentsInput,
  DecidePreApplicationInput,
  OpenPreApplicationInput,
  ReturnPreApplicationInput,
  WritePreApplicationInput,
} from './pre-application-inputs';
import { PreApplicationOutcome } from './pre-application-type';

@Resolver()
export class PreApplicationMutations {
  @Mutation(() => PreApplicationOutcome, { description: 'A provider opens a pre-application for its service.' })
  openPreApplication(@Ctx() context: RequestContext, @Arg('input', () => OpenPreApplicationInput, { description: 'The service and the business.' }) input: OpenPreApplicationInput) {
    return context.run(openPreApplication, input);
  }

  @Mutation(() => PreApplicationOutcome, { description: 'The applicant writes form 1-1, as far as it is.' })
  writePreApplication(@Ctx() context: RequestContext, @Arg('input', () => WritePreApplicationInput, { description: 'The form.' }) input: WritePreApplicationInput) {
    return context.run(writePreApplication, input);
  }

  @Mutation(() => PreApplicationOutcome, { description: 'The applicant says on which assessments it relies.' })
  attachImpactAssessments(@Ctx() context: RequestContext, @Arg('input', () => AttachImpactAssessmentsInput, { description: 'The assessments.' }) input: AttachImpactAssessmentsInput) {
    return context.run(attachImpactAssessments, input);
  }

  @Mutation(() => PreApplicationOutcome, { description: 'The applicant hands the papers in, also again after a return. Refused with everything that is still wrong.' })
  submitPreApplication(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The case.' }) input: ChangeInputType) {
    return context.run(submitPreApplication, input);
  }

  @Mutation(() => PreApplicationOutcome, { description: 'The support body returns the papers and says what it asks for.' })
  returnPreApplication(@Ctx() context: RequestContext, @Arg('input', () => ReturnPreApplicationInput, { description: 'What it asks for.' }) input: ReturnPreApplicationInput) {
    return context.run(returnPreApplication, input);
  }

  @Mutation(() => PreApplicationOutcome, { description: 'The support body accepts the papers. Off the list the case then waits for its batch.' })
  acceptPreApplication(@Ctx() context: RequestContext, @Arg('input', () => AcceptPreApplicationInput, { description: 'What it confirms.' }) input: AcceptPreApplicationInput) {
    return context.run(acceptPreApplication, input);
  }

  @Mutation(() => PreApplicationOutcome, { description: 'The review begins: on the list at once, off the list once the half is over.' })
  beginPreApplicationReview(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The case.' }) input: ChangeInputType) {
    return context.run(beginPreApplicationReview, input);
  }

  @Mutation(() => PreApplicationOutcome, { description: 'Those in charge decide; the applicant is given form 1-4.' })
  decidePreApplication(@Ctx() context: RequestContext, @Arg('input', () => DecidePreApplicationInput, { description: 'The decision.' }) input: DecidePreApplicationInput) {
    return context.run(decidePreApplication, input);
  }

  @Mutation(() => PreApplicationOutcome, { description: 'The applicant takes the case back, before it is decided.' })
  withdrawPreApplication(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The case.' }) input: ChangeInputType) {
    return context.run(withdrawPreApplication, input);
  }
}
