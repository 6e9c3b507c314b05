import { verbsOpenTo } from '@toroku/domain-access';
import { cloudServicePolicies, type CloudService } from '@toroku/domain-provider';
import type { RequestContext } from '@toroku/gate';
import { isId } from '@toroku/kernel';
import { OrganisationTable, OrganisationType, SliceArgs, sliceOf } from '@toroku/server-access';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { registerCloudService } from '../commands/register-cloud-service';
import { reviseCloudService } from '../commands/revise-cloud-service';
import { readCloudServices } from '../queries/cloud-services';
import { CloudServiceTable } from '../tables/cloud-service-table';
import { RegisterCloudServiceInput, ReviseCloudServiceInput } from './cloud-service-inputs';
import { CloudServiceResult, CloudServiceType } from './cloud-service-type';

@ArgsType()
class CloudServicesArgs extends SliceArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name of the service or of its provider.' })
  search?: string | null;
}

@Resolver(() => CloudServiceType)
export class CloudServiceResolver {
  @Query(() => CloudServiceType, { nullable: true, description: 'One service, or null when it is absent or not for you.' })
  cloudService(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(CloudServiceTable, id);
  }

  @Query(() => [CloudServiceType], { description: 'The services you may see, newest first.' })
  cloudServices(@Ctx() context: RequestContext, @Args(() => CloudServicesArgs) { search, ...slice }: CloudServicesArgs) {
    return readCloudServices(context.read, { search: search?.trim() || null, ...sliceOf(slice, isId) });
  }

  @Mutation(() => CloudServiceResult, { description: 'A provider makes a service of its own known to the platform.' })
  registerCloudService(@Ctx() context: RequestContext, @Arg('input', () => RegisterCloudServiceInput, { description: 'The service.' }) input: RegisterCloudServiceInput) {
    return context.run(registerCloudService, input);
  }

  @Mutation(() => CloudServiceResult, { description: 'A provider corrects the description of its service.' })
  reviseCloudService(@Ctx() context: RequestContext, @Arg('input', () => ReviseCloudServiceInput, { description: 'The whole description.' }) input: ReviseCloudServiceInput) {
    return context.run(reviseCloudService, input);
  }

  @FieldResolver(() => OrganisationType, { description: 'The provider (クラウドサービス事業者).' })
  provider(@Ctx() context: RequestContext, @Root() service: CloudService) {
    return context.read.one(OrganisationTable, service.providerId);
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now: policy and lifecycle together.' })
  viewerMay(@Ctx() context: RequestContext, @Root() service: CloudService) {
    return verbsOpenTo(context.actor, cloudServicePolicies, service, ['reviseCloudService']);
  }
}
