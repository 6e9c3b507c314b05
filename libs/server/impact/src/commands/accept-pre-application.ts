import { kindParty, organisationParty } from '@toroku/domain-access';
import { acceptPreApplication as decide, preApplicationPolicies, type PreApplication, type ReceptionChecks } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { PreApplicationTable } from '../tables/pre-application-table';

type Input = ChangeInput & { readonly checks: ReceptionChecks };

export const acceptPreApplication = defineCommand<Input, PreApplication, null, Partial<PreApplication>, PreApplication>({
  verb: 'acceptPreApplication',
  noun: 'preApplication',
  policy: preApplicationPolicies.acceptPreApplication,
  answer: PreApplicationTable,
  load: async (work, { id }) => {
    const subject = await work.one(PreApplicationTable, { id }, { lock: true });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }, { checks }, moment) => decide(subject, checks, moment),
  save: async (work, patch, { subject }) => {
    await work.update(PreApplicationTable, subject, patch);
    const { providerId, referenceNumber } = subject;
    for (const party of [organisationParty(providerId), kindParty('MINISTRY_IN_CHARGE')]) await work.notify(party, 'PRE_APPLICATION_ACCEPTED', subject.id, { referenceNumber });
    return subject.id;
  },
});
