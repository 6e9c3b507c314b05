import type { RequestContext } from '@toroku/gate';
import { isId } from '@toroku/kernel';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { signaturesBy, signaturesOf, type SignatureLine } from '../queries/signatures';
import { SignatureType } from './signature-type';
import { sliceOf, SliceArgs } from './slice-args';

/** Who signed what. */
@Resolver(() => SignatureType)
export class SignatureResolver {
  @Query(() => [SignatureType], { description: 'The signatures of a statement, an engagement or a report, oldest first.' })
  async signatures(@Ctx() { read }: RequestContext, @Arg('subjectId', () => ID, { description: 'The statement, engagement or report.' }) subjectId: string): Promise<readonly SignatureLine[]> {
    return isId(subjectId) ? signaturesOf(read, subjectId) : [];
  }

  @Query(() => [SignatureType], { description: 'What did I sign? Latest first.' })
  async mySignatures(@Ctx() { read, actor }: RequestContext, @Args(() => SliceArgs) slice: SliceArgs): Promise<readonly SignatureLine[]> {
    return actor ? signaturesBy(read, actor.id, sliceOf(slice, isId)) : [];
  }
}
