import { removeAuditBody as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { listingStep } from './listing-step';

export const removeAuditBody = listingStep<ChangeInput & { readonly reason: string }>({
  verb: 'removeAuditBody',
  decide: (listing, { reason }, moment) => decide(listing, reason, moment),
});
