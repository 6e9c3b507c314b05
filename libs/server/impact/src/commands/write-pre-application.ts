import { preApplicationPolicies, writePreApplication as decide, type PreApplication, type PreApplicationForm, type WrittenPreApplication } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { PreApplicationFormTable } from '../tables/pre-application-form-table';
import { PreApplicationTable } from '../tables/pre-application-table';

type Input = ChangeInput & WrittenPreApplication['claim'] & Pick<WrittenPreApplication, 'form'>;

export const writePreApplication = defineCommand<Input, PreApplication, PreApplicationForm | null, WrittenPreApplication, PreApplication>({
  verb: 'writePreApplication',
  noun: 'preApplication',
  policy: preApplicationPolicies.writePreApplication,
  answer: PreApplicationTable,
  load: async (work, { id }) => {
    const subject = await work.one(PreApplicationTable, { id }, { lock: true });
    return subject && { subject, facts: await work.one(PreApplicationFormTable, { preApplicationId: id }) };
  },
  decide: ({ subject }, { route, matchedEntry, form }) => decide(subject, { claim: { route, matchedEntry }, form }),
  save: async (work, { claim, form }, { subject, facts: written }) => {
    await work.update(PreApplicationTable, subject, claim);
    if (written) await work.update(PreApplicationFormTable, written, form);
    else await work.insert(PreApplicationFormTable, { ...form, id: work.newId(), version: 1, preApplicationId: subject.id, providerId: subject.providerId });
    return subject.id;
  },
});
