import { verbsOpenTo } from '@toroku/domain-access';
import { auditBodyListingLifecycle, auditBodyListingPolicies, listingState, type AuditBodyListing, type AuditBodyListingVerb } from '@toroku/domain-audit';
import type { RequestContext } from '@toroku/gate';
import { isId, verbsIn, type LegalDay } from '@toroku/kernel';
import { OrganisationTable, OrganisationType, SliceArgs, sliceOf } from '@toroku/server-access';
import { DayScalar } from '@toroku/server-graph';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { listAuditBody } from '../commands/list-audit-body';
import { removeAuditBody } from '../commands/remove-audit-body';
import { renewAuditBodyListing } from '../commands/renew-audit-body-listing';
import { readAuditBodies } from '../queries/engagements';
import { AuditBodyListingResult, AuditBodyListingType } from './audit-body-listing-type';
import { AuditReasonInput, ListAuditBodyInput, RenewAuditBodyListingInput } from './engagement-inputs';

@Resolver(() => AuditBodyListingType)
export class AuditBodyListingResolver {
  @Query(() => [AuditBodyListingType], { description: 'The audit-body list as it stands on a day. The same list for ISMAP and LIU; public.' })
  auditBodies(@Ctx() context: RequestContext, @Args(() => SliceArgs) slice: SliceArgs, @Arg('on', () => DayScalar, { nullable: true, description: 'Today when left out.' }) on: LegalDay | null) {
    return readAuditBodies(context.read, on ?? context.moment.today, sliceOf(slice, isId));
  }

  @Mutation(() => AuditBodyListingResult, { description: 'The committee puts a body on the list.' })
  listAuditBody(@Ctx() context: RequestContext, @Arg('input', () => ListAuditBodyInput, { description: 'The decision.' }) input: ListAuditBodyInput) {
    return context.run(listAuditBody, input);
  }

  @Mutation(() => AuditBodyListingResult, { description: 'The committee lets a listing run longer.' })
  renewAuditBodyListing(@Ctx() context: RequestContext, @Arg('input', () => RenewAuditBodyListingInput, { description: 'The decision.' }) input: RenewAuditBodyListingInput) {
    return context.run(renewAuditBodyListing, input);
  }

  @Mutation(() => AuditBodyListingResult, { description: 'The committee takes a body off the list from today.' })
  removeAuditBody(@Ctx() context: RequestContext, @Arg('input', () => AuditReasonInput, { description: 'The decision.' }) input: AuditReasonInput) {
    return context.run(removeAuditBody, input);
  }

  @FieldResolver(() => OrganisationType, { description: 'The audit body.' })
  auditBody(@Ctx() context: RequestContext, @Root() listing: AuditBodyListing) {
    return context.read.one(OrganisationTable, listing.auditBodyId);
  }

  @FieldResolver(() => [String], { description: 'The verbs you may ask for now.' })
  viewerMay(@Ctx() context: RequestContext, @Root() listing: AuditBodyListing) {
    return verbsOpenTo<AuditBodyListing, AuditBodyListingVerb>(context.actor, auditBodyListingPolicies, listing, verbsIn(auditBodyListingLifecycle, listingState(listing)));
  }
}
