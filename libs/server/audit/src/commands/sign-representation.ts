import { organisationParty } from '@toroku/domain-access';
import { engagementPolicies, signRepresentation as decide, type Confirmation, type Engagement, type SignedRepresentation } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { sign } from '@toroku/server-access';
import { EngagementTable, RepresentationTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';

type Input = ChangeInput & { readonly confirmations: readonly Confirmation[] };

export const signRepresentation = defineCommand<Input, Engagement, object, SignedRepresentation, Engagement>({
  verb: 'signRepresentation',
  noun: 'engagement',
  policy: engagementPolicies.signRepresentation,
  answer: EngagementTable,
  load: (work, input) => loadEngagement(work, input, async () => ({})),
  decide: ({ subject }, { confirmations }, moment) => decide(subject, confirmations, moment),
  save: async (work, { patch, representation }, { subject }) => {
    await work.insert(RepresentationTable, { ...representation, id: work.newId() });
    const { id: engagementId, statementId, statementDigest } = subject;
    const content = { engagementId, statementId, statementDigest, signedOn: representation.signedOn, confirmations: representation.confirmations };
    await sign(work, { kind: 'WRITTEN_REPRESENTATION', subjectId: engagementId, engagementId, caseId: engagementId, statementId, statementDigest: statementDigest ?? '', duty: 'REPRESENTATIVE', content });
    await work.update(EngagementTable, subject, patch);
    await work.notify(organisationParty(subject.auditBodyId), 'REPRESENTATION_SIGNED', subject.id, { signedOn: representation.signedOn });
    return subject.id;
  },
});
