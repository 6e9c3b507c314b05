import { withdrawEngagement as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { engagementStep } from './engagement-step';

export const withdrawEngagement = engagementStep<ChangeInput & { readonly reason: string }>({
  verb: 'withdrawEngagement',
  notice: ['ENGAGEMENT_WITHDRAWN', 'auditBodyId'],
  decide: (engagement, { reason }) => decide(engagement, reason),
});
