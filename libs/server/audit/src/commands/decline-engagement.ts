import { declineEngagement as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { engagementStep } from './engagement-step';

export const declineEngagement = engagementStep<ChangeInput & { readonly reason: string }>({
  verb: 'declineEngagement',
  notice: ['ENGAGEMENT_DECLINED', 'providerId'],
  decide: (engagement, { reason }) => decide(engagement, reason),
});
