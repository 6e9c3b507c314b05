import { organisationParty } from '@toroku/domain-access';
import { acceptEngagement as decide, engagementPolicies, type AuditBodyListing, type Engagement } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { listingsOf } from '../queries/audit-report-facts';
import { EngagementTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';

export const acceptEngagement = defineCommand<ChangeInput, Engagement, readonly AuditBodyListing[], Partial<Engagement>, Engagement>({
  verb: 'acceptEngagement',
  noun: 'engagement',
  policy: engagementPolicies.acceptEngagement,
  answer: EngagementTable,
  load: (work, input) => loadEngagement(work, input, ({ auditBodyId }) => listingsOf((text, values) => work.sql(text, values), auditBodyId)),
  decide: ({ subject, facts }, _, moment) => decide(subject, facts, moment),
  save: async (work, patch, { subject }) => {
    await work.update(EngagementTable, subject, patch);
    await work.show(subject.statementId, organisationParty(subject.auditBodyId));
    await work.notify(organisationParty(subject.providerId), 'ENGAGEMENT_ACCEPTED', subject.id);
    return subject.id;
  },
});
