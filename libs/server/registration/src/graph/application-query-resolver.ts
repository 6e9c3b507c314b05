import { applicationQueryState, type ApplicationQuery } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationAnswerTable } from '../tables/application-query-tables';
import { ApplicationQueryStateEnum } from './application-enums';
import { ApplicationAnswerType, ApplicationQueryType } from './application-part-types';

@Resolver(() => ApplicationQueryType)
export class ApplicationQueryResolver {
  @FieldResolver(() => ApplicationAnswerType, { nullable: true, description: 'The applicant’s answer; null while there is none.' })
  async answer(@Ctx() context: RequestContext, @Root() query: ApplicationQuery) {
    return (await context.read.list(ApplicationAnswerTable, 'queryId', query.id))[0] ?? null;
  }

  @FieldResolver(() => ApplicationQueryStateEnum, { description: 'Where the query stands.' })
  async state(@Ctx() context: RequestContext, @Root() query: ApplicationQuery) {
    const [answer] = await context.read.list(ApplicationAnswerTable, 'queryId', query.id);
    return applicationQueryState(query, answer ?? null);
  }
}
