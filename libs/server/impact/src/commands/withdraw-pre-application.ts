import { kindParty } from '@toroku/domain-access';
import { preApplicationPolicies, withdrawPreApplication as decide, type PreApplication } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { PreApplicationTable } from '../tables/pre-application-table';

export const withdrawPreApplication = defineCommand<ChangeInput, PreApplication, null, Partial<PreApplication>, PreApplication>({
  verb: 'withdrawPreApplication',
  noun: 'preApplication',
  policy: preApplicationPolicies.withdrawPreApplication,
  answer: PreApplicationTable,
  load: async (work, { id }) => {
    const subject = await work.one(PreApplicationTable, { id }, { lock: true });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }) => decide(subject),
  save: async (work, patch, { subject }) => {
    await work.update(PreApplicationTable, subject, patch);
    const { referenceNumber } = subject;
    if (referenceNumber !== null) await work.notify(kindParty('SUPPORT_BODY'), 'PRE_APPLICATION_WITHDRAWN', subject.id, { referenceNumber });
    return subject.id;
  },
});
