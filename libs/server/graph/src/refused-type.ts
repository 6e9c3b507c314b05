import { Refused } from '@toroku/gate';
import type { Clause, Fact, Refusal } from '@toroku/kernel';
import { refusalInWords, refusalWords, type Language, type RefusalCode } from '@toroku/words';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Arg, createUnionType, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root, type ClassType } from 'type-graphql';
import { showClause, ClauseType } from './clause-type';

/** Every code, as the GraphQL enum: name and value are the same word. */
export const RefusalCodeEnum = Object.fromEntries(Object.keys(refusalWords).map((code) => [code, code])) as Record<RefusalCode, RefusalCode>;
registerEnumType(RefusalCodeEnum, { name: 'RefusalCode', description: 'Why something was not done. One word a reason; the wording is chosen by it.' });

export const LanguageEnum = { ja: 'ja', en: 'en' } as const;
registerEnumType(LanguageEnum, { name: 'Language', description: 'Japanese is the source, English complete.' });

@ObjectType('Refusal', { description: 'One reason why something was not done.' })
export class RefusalType {
  @Field(() => RefusalCodeEnum, { description: 'The reason.' })
  code!: RefusalCode;

  @Field(() => [String], { description: 'The input field the reason is about, outermost first; empty when it is about the whole.' })
  path!: readonly string[];

  @Field(() => GraphQLJSONObject, { description: 'The facts behind the reason: what was found, what was expected.' })
  facts!: Readonly<Record<string, Fact>>;
}

@ObjectType('Refused', { description: 'Nothing was changed; these are all the reasons at once.' })
export class RefusedType {
  @Field(() => [RefusalType], { description: 'At least one.' })
  refusals!: readonly RefusalType[];
}

@Resolver(() => RefusalType)
export class RefusalResolver {
  @FieldResolver(() => ClauseType, { nullable: true, description: 'The clause that is not met; null for a technical reason.' })
  clause(@Root() refusal: RefusalType): ClauseType | null {
    const { clause } = refusal as unknown as { clause: Clause | null };
    return clause && showClause(clause);
  }

  @FieldResolver(() => String, { description: 'The reason and its mend, in words.' })
  message(@Root() refusal: RefusalType, @Arg('language', () => LanguageEnum, { defaultValue: 'ja', description: 'Of the wording.' }) language: Language): string {
    return refusalInWords(refusal as unknown as Refusal, language);
  }
}

/** The answer of every mutation on a noun: the noun as it now stands, or the reasons against. */
export function resultUnion<Noun extends object>(name: string, noun: ClassType<Noun>, nounName: string): Noun | RefusedType {
  return createUnionType({
    name,
    description: `The ${nounName} as it now stands, or every reason why nothing was changed.`,
    types: () => [noun, RefusedType] as const,
    resolveType: (value) => (value instanceof Refused ? 'Refused' : nounName),
  }) as unknown as Noun | RefusedType;
}
