import type { Instant } from '@toroku/kernel';
import { InstantScalar } from '@toroku/server-graph';
import { Field, ID, ObjectType } from 'type-graphql';
import type { AssignmentLine, CommentLine } from '../queries/control-talk';

@ObjectType('ControlComment', { description: '管理策への書き込み. For the provider’s own members alone.', simpleResolvers: true })
export class ControlCommentType implements CommentLine {
  @Field(() => ID, { description: 'Its key.' })
  id!: string;

  @Field(() => String, { description: 'What was written.' })
  text!: string;

  @Field(() => InstantScalar, { description: 'When.' })
  writtenAt!: Instant;

  @Field(() => String, { description: 'Who wrote it, in Japanese.' })
  writerNameJa!: string;

  @Field(() => String, { description: 'Who wrote it, in English.' })
  writerNameEn!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was settled; null while it is open.' })
  resolvedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Who settled it, in Japanese.' })
  resolverNameJa!: string | null;

  @Field(() => String, { nullable: true, description: 'Who settled it, in English.' })
  resolverNameEn!: string | null;
}

@ObjectType('ControlAssignment', { description: '管理策の担当. For the provider’s own members alone.', simpleResolvers: true })
export class ControlAssignmentType implements AssignmentLine {
  @Field(() => String, { description: '管理策番号.' })
  controlId!: string;

  @Field(() => ID, { description: 'The colleague.' })
  memberId!: string;

  @Field(() => String, { description: 'Japanese name.' })
  nameJa!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;
}
