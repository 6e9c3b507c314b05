import { apiClientLifecycle, apiClientPolicies, verbsOpenTo, type ApiClient } from '@toroku/domain-access';
import type { RequestContext } from '@toroku/gate';
import { isId, verbsIn } from '@toroku/kernel';
import { ChangeInputType } from '@toroku/server-graph';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { registerApiClient } from '../commands/register-api-client';
import { revokeApiClient } from '../commands/revoke-api-client';
import { readApiClients } from '../queries/members';
import { RegisterApiClientInput } from './access-inputs';
import { ApiClientResult, ApiClientType } from './member-type';
import { SliceArgs, sliceOf } from './slice-args';

@Resolver(() => ApiClientType)
export class ApiClientResolver {
  @Query(() => [ApiClientType], { description: 'The systems that may act for your organisation, revoked ones too.' })
  apiClients(@Ctx() context: RequestContext, @Args(() => SliceArgs) slice: SliceArgs) {
    return readApiClients(context.read, context.actor?.organisationId ?? null, sliceOf(slice, isId));
  }

  @Mutation(() => ApiClientResult, { description: 'An administrator lets another system act for the organisation.' })
  registerApiClient(@Ctx() context: RequestContext, @Arg('input', () => RegisterApiClientInput, { description: 'The system.' }) input: RegisterApiClientInput) {
    return context.run(registerApiClient, input);
  }

  @Mutation(() => ApiClientResult, { description: "An administrator ends a system's access, from the next request on." })
  revokeApiClient(@Ctx() context: RequestContext, @Arg('input', () => ChangeInputType, { description: 'The system.' }) input: ChangeInputType) {
    return context.run(revokeApiClient, input);
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  viewerMay(@Ctx() context: RequestContext, @Root() client: ApiClient) {
    return verbsOpenTo(context.actor, apiClientPolicies, client, verbsIn(apiClientLifecycle, client.state));
  }
}
