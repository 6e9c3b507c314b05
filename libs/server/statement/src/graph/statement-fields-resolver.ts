import { verbsOpenTo } from '@toroku/domain-access';
import { verbsIn } from '@toroku/kernel';
import { statementCheck, statementLifecycle, statementPolicies, type Statement } from '@toroku/domain-statement';
import type { RequestContext } from '@toroku/gate';
import { CloudServiceTable, CloudServiceType } from '@toroku/server-provider';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { GridFilter } from '../queries/control-grid';
import { controlHistory } from '../queries/control-history';
import { editionMove } from '../queries/edition-move';
import { gridOf } from '../queries/flagged-grid';
import { statementFacts } from '../queries/statement-facts';
import { statementOutline } from '../queries/statement-outline';
import { StatementTable } from '../tables/statement-table';
import { EditionMoveType } from './edition-move-type';
import { DeclaredAnswerType, GridOnlyEnum, OutlineLineType, StatementLineType } from './statement-line-type';
import { StatementCheckType, StatementType } from './statement-type';

/** The reads of a statement. */
@Resolver(() => StatementType)
export class StatementFieldsResolver {
  @Query(() => StatementType, { nullable: true, description: 'One statement, or null when it is absent or not for you.' })
  statement(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(StatementTable, id);
  }

  @Query(() => [StatementType], { description: 'The statements of a service that you may see, by period: one a year, so few.' })
  statementsOfService(@Ctx() context: RequestContext, @Arg('serviceId', () => ID, { description: 'The service.' }) serviceId: string) {
    return context.read.list(StatementTable, 'serviceId', serviceId, 'periodStartOn');
  }

  @FieldResolver(() => CloudServiceType, { nullable: true, description: 'The service; null when it is not for you.' })
  service(@Ctx() context: RequestContext, @Root() statement: Statement) {
    return context.read.one(CloudServiceTable, statement.serviceId);
  }

  @FieldResolver(() => StatementType, { nullable: true, description: 'The statement of the period before.' })
  previous(@Ctx() context: RequestContext, @Root() statement: Statement) {
    return statement.previousStatementId && context.read.one(StatementTable, statement.previousStatementId);
  }

  @FieldResolver(() => StatementCheckType, { description: 'Everything that is still wrong with it, each with its clause. At any time.' })
  async check(@Ctx() context: RequestContext, @Root() statement: Statement) {
    return statementCheck(await statementFacts((text, values) => context.read.rows(text, values), statement, context.moment.today));
  }

  @FieldResolver(() => [StatementLineType], { description: 'The grid: every control of the edition with its answer, in the order of the numbers.' })
  controls(
    @Ctx() context: RequestContext,
    @Root() statement: Statement,
    @Arg('first', () => Int, { defaultValue: 100, description: 'At most 2,000: a whole statement.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The sortKey of the last line seen.' }) after?: string | null,
    @Arg('chapter', () => Int, { nullable: true, description: 'Only this chapter.' }) chapter?: number | null,
    @Arg('only', () => GridOnlyEnum, { nullable: true, description: 'Only these lines.' }) only?: GridFilter['only'],
    @Arg('search', () => String, { nullable: true, description: 'Words that a line holds, each in its id, a label or a text; width and case do not count.' }) search?: string | null,
    @Arg('objective', () => String, { nullable: true, description: 'Only this objective and what is below it: 9.2.3.' }) objective?: string | null,
  ) {
    return gridOf(context, statement, { first, after, chapter, only, search, objective });
  }

  @FieldResolver(() => [OutlineLineType], { description: 'The objectives of its edition in the order of their numbers, and how far each is answered.' })
  outline(@Ctx() { read }: RequestContext, @Root() statement: Statement) {
    return statementOutline(read, statement);
  }

  @FieldResolver(() => [DeclaredAnswerType], { description: 'What the declarations of the service said of a control, latest first.' })
  history(@Ctx() { read }: RequestContext, @Root() { id }: Statement, @Arg('controlId', () => String, { description: '管理策番号.' }) controlId: string) {
    return controlHistory(read, id, controlId);
  }

  @FieldResolver(() => EditionMoveType, { nullable: true, description: 'What moving it to another edition comes to; null where that is not loaded.' })
  editionMove(@Ctx() { read }: RequestContext, @Root() statement: Statement, @Arg('editionId', () => String, { description: 'The edition.' }) editionId: string) {
    return editionMove(read, statement, editionId);
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now.' })
  viewerMay(@Ctx() context: RequestContext, @Root() statement: Statement) {
    return verbsOpenTo(context.actor, statementPolicies, statement, verbsIn(statementLifecycle, statement.state));
  }
}
