import type { LegalDay } from '@toroku/kernel';
import { statementStates, type Statement, type StatementParts, type StatementState } from '@toroku/domain-statement';
import { DayScalar, enumOf, RefusalType, resultUnion } from '@toroku/server-graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { StatementPartsType } from './statement-parts-type';

export const StatementStateEnum = enumOf('StatementState', statementStates, 'Where a statement stands.');

@ObjectType('Statement', { description: '言明書. A provider states the controls of one service over one assessment period.', simpleResolvers: true })
export class StatementType implements Omit<Statement, 'serviceId' | 'providerId' | 'previousStatementId'> {
  @Field(() => ID, { description: 'Opaque key.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change, also of its controls.' })
  version!: number;

  @Field(() => String, { description: 'The catalogue edition it states against.' })
  editionId!: string;

  @Field(() => String, { description: 'The rule set it is judged by.' })
  ruleSetId!: string;

  @Field(() => StatementStateEnum, { description: 'Where it stands.' })
  state!: StatementState;

  @Field(() => DayScalar, { description: '監査の対象期間, first day.' })
  periodStartOn!: LegalDay;

  @Field(() => DayScalar, { description: '監査の対象期間, last day, inclusive.' })
  periodEndOn!: LegalDay;

  @Field(() => StatementPartsType, { description: 'The parts besides the controls.' })
  parts!: StatementParts;

  @Field(() => DayScalar, { description: 'The day it was opened.' })
  openedOn!: LegalDay;

  @Field(() => DayScalar, { nullable: true, description: 'The day it was declared; null while it is a draft.' })
  declaredOn!: LegalDay | null;

  @Field(() => ID, { nullable: true, description: 'The representative who declared it.' })
  declaredBy!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 over the declared content; null while it is a draft.' })
  contentDigest!: string | null;
}

@ObjectType('ChapterProgress', { description: 'How far one chapter of the criteria has come.', simpleResolvers: true })
export class ChapterProgressType {
  @Field(() => Int, { description: 'Chapter 3 to 18.' })
  chapter!: number;

  @Field(() => Int, { description: 'Controls that need an answer.' })
  toAnswer!: number;

  @Field(() => Int, { description: 'What is still wrong in it.' })
  unmet!: number;
}

@ObjectType('StatementCheck', { description: '基本言明要件の確認. The audit does not check this: look before it begins.', simpleResolvers: true })
export class StatementCheckType {
  @Field(() => Boolean, { description: 'Whether every basic statement requirement is met.' })
  isMet!: boolean;

  @Field(() => [RefusalType], { description: 'Everything that is still wrong, each with its clause.' })
  unmet!: readonly RefusalType[];

  @Field(() => [ChapterProgressType], { description: 'Chapter by chapter.' })
  chapters!: readonly ChapterProgressType[];
}

export const StatementResult = resultUnion('StatementResult', StatementType, 'Statement');
