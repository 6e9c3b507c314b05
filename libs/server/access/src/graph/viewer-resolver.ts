import type { Actor } from '@toroku/domain-access';
import type { RequestContext } from '@toroku/gate';
import { DayScalar } from '@toroku/server-graph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ApiClientTable } from '../tables/api-client-table';
import { MemberTable } from '../tables/member-table';
import { OrganisationTable } from '../tables/organisation-table';
import { ApiClientType, MemberType } from './member-type';
import { OrganisationType } from './organisation-type';
import { ViewerType } from './viewer-type';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who you are; null when you are not signed in.' })
  viewer(@Ctx() context: RequestContext) {
    return context.actor;
  }

  @FieldResolver(() => DayScalar, { description: 'The day in Tokyo by which everything you are shown is judged.' })
  today(@Ctx() context: RequestContext) {
    return context.moment.today;
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'You as a member; null for another system.' })
  member(@Ctx() context: RequestContext, @Root() viewer: Actor) {
    return context.read.one(MemberTable, viewer.id);
  }

  @FieldResolver(() => ApiClientType, { nullable: true, description: 'You as a system; null for a person.' })
  client(@Ctx() context: RequestContext, @Root() viewer: Actor) {
    return context.read.one(ApiClientTable, viewer.id);
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'The organisation you act for.' })
  organisation(@Ctx() context: RequestContext, @Root() viewer: Actor) {
    return viewer.organisationId && context.read.one(OrganisationTable, viewer.organisationId);
  }
}
