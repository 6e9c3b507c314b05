import type { Statement } from '@toroku/domain-statement';
import type { RequestContext } from '@toroku/gate';
import { CommandInputType } from '@toroku/server-graph';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql';
import { assignControls } from '../commands/assign-controls';
import { commentOnControl } from '../commands/comment-on-control';
import { resolveComment } from '../commands/resolve-comment';
import { assignmentsOf, commentsOn } from '../queries/control-talk';
import { ControlAssignmentType, ControlCommentType } from './control-talk-types';
import { StatementResult, StatementType } from './statement-type';

@InputType({ description: 'A comment on a control.' })
export class CommentOnControlInput extends CommandInputType {
  @Field(() => ID, { description: 'The statement.' })
  id!: string;

  @Field(() => String, { description: '管理策番号.' })
  controlId!: string;

  @Field(() => String, { description: 'What is said.' })
  text!: string;
}

@InputType({ description: 'A comment that is settled.' })
export class ResolveCommentInput extends CommandInputType {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;
}

@InputType({ description: 'Controls for one colleague.' })
export class AssignControlsInput extends CommandInputType {
  @Field(() => ID, { description: 'The statement.' })
  id!: string;

  @Field(() => [String], { description: 'Which controls.' })
  controlIds!: string[];

  @Field(() => ID, { nullable: true, description: 'An active member of the provider; null takes the controls from whoever has them.' })
  memberId!: string | null;
}

/** What colleagues of the provider tell each other about controls. */
@Resolver(() => StatementType)
export class ControlTalkResolver {
  @Mutation(() => StatementResult, { description: 'A colleague writes about a control; nobody outside the provider reads it.' })
  commentOnControl(@Ctx() context: RequestContext, @Arg('input', () => CommentOnControlInput, { description: 'What about which.' }) input: CommentOnControlInput) {
    return context.run(commentOnControl, input);
  }

  @Mutation(() => StatementResult, { description: 'A colleague says that a comment is settled.' })
  resolveComment(@Ctx() context: RequestContext, @Arg('input', () => ResolveCommentInput, { description: 'Which.' }) input: ResolveCommentInput) {
    return context.run(resolveComment, input);
  }

  @Mutation(() => StatementResult, { description: 'The provider says which colleague writes which controls.' })
  assignControls(@Ctx() context: RequestContext, @Arg('input', () => AssignControlsInput, { description: 'Which to whom.' }) input: AssignControlsInput) {
    return context.run(assignControls, { ...input, memberId: input.memberId ?? null });
  }

  @FieldResolver(() => [ControlCommentType], { description: 'What colleagues wrote about a control, oldest first; empty for everybody else.' })
  comments(@Ctx() { read }: RequestContext, @Root() { id }: Statement, @Arg('controlId', () => String, { description: '管理策番号.' }) controlId: string) {
    return commentsOn(read, id, controlId);
  }

  @FieldResolver(() => [ControlAssignmentType], { description: 'Who writes which controls; empty for everybody else.' })
  assignments(@Ctx() { read }: RequestContext, @Root() { id }: Statement, @Arg('controlId', () => String, { nullable: true, description: 'Only this control.' }) controlId?: string | null) {
    return assignmentsOf(read, id, controlId ?? null);
  }
}
