import type { OrganisationKind } from '@toroku/domain-access';
import type { RequestContext } from '@toroku/gate';
import { isId } from '@toroku/kernel';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { registerOrganisation } from '../commands/register-organisation';
import { readOrganisations } from '../queries/organisations';
import { OrganisationTable } from '../tables/organisation-table';
import { RegisterOrganisationInput } from './access-inputs';
import { OrganisationResult } from './member-type';
import { OrganisationKindEnum, OrganisationType } from './organisation-type';
import { SliceArgs, sliceOf } from './slice-args';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationType, { nullable: true, description: 'One organisation, or null when it is absent.' })
  organisation(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(OrganisationTable, id);
  }

  @Query(() => [OrganisationType], { description: 'Organisations in the order of their English names.' })
  organisations(
    @Ctx() context: RequestContext,
    @Arg('kind', () => OrganisationKindEnum, { nullable: true, description: 'Only this kind.' }) kind: OrganisationKind | null,
    @Args(() => SliceArgs) slice: SliceArgs,
  ) {
    return readOrganisations(context.read, kind ?? null, sliceOf(slice, isId));
  }

  @Query(() => [OrganisationType], { description: '調達府省庁等 in the order of their English names.' })
  agencies(@Ctx() context: RequestContext, @Args(() => SliceArgs) slice: SliceArgs) {
    return readOrganisations(context.read, 'AGENCY', sliceOf(slice, isId));
  }

  @Mutation(() => OrganisationResult, { description: 'The platform makes an organisation known, with its first administrator invited.' })
  registerOrganisation(@Ctx() context: RequestContext, @Arg('input', () => RegisterOrganisationInput, { description: 'The organisation.' }) input: RegisterOrganisationInput) {
    return context.run(registerOrganisation, input);
  }
}
