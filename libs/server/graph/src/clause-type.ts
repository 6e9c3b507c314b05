import { isPlatformDefault, type Clause } from '@toroku/kernel';
import { Field, ObjectType } from 'type-graphql';
import { DayScalar } from './scalars';

@ObjectType('Clause', { description: 'Where a rule, deadline or permission comes from.', simpleResolvers: true })
export class ClauseType {
  @Field(() => String, { description: 'The paper: BASIC_REGULATIONS, LIU_REGISTRATION_RULES, CONTROL_CRITERIA and so on; PLATFORM marks a choice of the platform.' })
  source!: string;

  @Field(() => DayScalar, { description: 'The day from which the edition has been in force.' })
  edition!: string;

  @Field(() => String, { description: 'Article, table or chapter as the paper numbers it.' })
  at!: string;

  @Field(() => [String], { description: 'Rows of the seed requirements that say the same.' })
  seeds!: readonly string[];

  @Field(() => String, { description: 'How sure the platform is: H, M, L, R or GAP.' })
  confidence!: string;

  @Field(() => Boolean, { description: 'Whether this is a choice of the platform that no official text confirms.' })
  isPlatformDefault!: boolean;
}

/** A clause as the API shows it. */
export function showClause(clause: Clause): ClauseType {
  return { ...clause, seeds: clause.seeds ?? [], isPlatformDefault: isPlatformDefault(clause) };
}
