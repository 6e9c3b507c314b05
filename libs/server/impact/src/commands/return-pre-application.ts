import { organisationParty } from '@toroku/domain-access';
import { preApplicationPolicies, returnPreApplication as decide, type PreApplication } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { PreApplicationTable } from '../tables/pre-application-table';

type Input = ChangeInput & { readonly notes: readonly string[] };

export const returnPreApplication = defineCommand<Input, PreApplication, null, Partial<PreApplication>, PreApplication>({
  verb: 'returnPreApplication',
  noun: 'preApplication',
  policy: preApplicationPolicies.returnPreApplication,
  answer: PreApplicationTable,
  load: async (work, { id }) => {
    const subject = await work.one(PreApplicationTable, { id }, { lock: true });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }, { notes }, moment) => decide(subject, notes, moment),
  save: async (work, patch, { subject }) => {
    await work.update(PreApplicationTable, subject, patch);
    await work.notify(organisationParty(subject.providerId), 'PRE_APPLICATION_RETURNED', subject.id, { referenceNumber: subject.referenceNumber });
    return subject.id;
  },
});
