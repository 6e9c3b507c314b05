import type { ImpactReason } from '@toroku/domain-impact';
import type { Clause, Fact } from '@toroku/kernel';
import { ClauseType, LanguageEnum, noteWordsOf, showClause, type Language } from '@toroku/server-graph';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('ImpactReason', { description: 'One step of the explanation of a result.', simpleResolvers: true })
export class ImpactReasonType {
  @Field(() => String, { description: 'What the step is: a note such as USE_LEVEL_DECIDED_BY, or the refusal code of a reason against.' })
  code!: string;

  @Field(() => [String], { description: 'The part of the sheet it is about, outermost first.' })
  path!: readonly string[];

  @Field(() => GraphQLJSONObject, { description: 'The use, the information, the axis, the level behind it.' })
  facts!: Readonly<Record<string, Fact>>;

  @Field(() => Boolean, { description: 'Whether it speaks against the LIU track.' })
  isAgainst!: boolean;
}

@Resolver(() => ImpactReasonType)
export class ImpactReasonResolver {
  @FieldResolver(() => ClauseType, { nullable: true, description: 'The clause applied.' })
  clause(@Root() reason: ImpactReason): ClauseType | null {
    return reason.clause && showClause(reason.clause as Clause);
  }

  @FieldResolver(() => String, { description: 'The step in words.' })
  message(@Root() reason: ImpactReason, @Arg('language', () => LanguageEnum, { defaultValue: 'ja', description: 'Of the wording.' }) language: Language): string {
    return noteWordsOf(reason, language);
  }
}
