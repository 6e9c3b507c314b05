import { renewAuditBodyListing as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { listingStep } from './listing-step';

export const renewAuditBodyListing = listingStep<ChangeInput & { readonly listedThroughOn: LegalDay }>({
  verb: 'renewAuditBodyListing',
  decide: (listing, { listedThroughOn }) => decide(listing, listedThroughOn),
});
