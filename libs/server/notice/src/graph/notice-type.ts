import type { Party } from '@toroku/domain-access';
import type { Notice } from '@toroku/domain-notice';
import type { Fact } from '@toroku/kernel';
import { CommandInputType, enumOf, InstantScalar, resultUnion } from '@toroku/server-graph';
import { noticeWords, type NoticeCode } from '@toroku/words';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

export const NoticeCodeEnum = enumOf('NoticeCode', Object.keys(noticeWords) as NoticeCode[], 'What a party is told. One word a kind; the wording is chosen by it.');

@ObjectType('Notice', { description: '通知. What your organisation, or every organisation of your kind, was told of a case.', simpleResolvers: true })
export class NoticeType implements Notice {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  party!: Party;

  @Field(() => NoticeCodeEnum, { description: 'What is told.' })
  code!: string;

  @Field(() => ID, { description: 'The case it is about.' })
  subjectId!: string;

  @Field(() => GraphQLJSONObject, { description: 'The facts behind it.' })
  facts!: Readonly<Record<string, Fact>>;

  @Field(() => InstantScalar, { description: 'When it became true.' })
  recordedAt!: string;

  @Field(() => InstantScalar, { description: 'When it was delivered.' })
  deliveredAt!: string;
}

@InputType({ description: 'The notice you have read.' })
export class MarkNoticeReadInput extends CommandInputType {
  @Field(() => ID, { description: 'The notice.' })
  id!: string;
}

export const NoticeResult = resultUnion('NoticeResult', NoticeType, 'Notice');
