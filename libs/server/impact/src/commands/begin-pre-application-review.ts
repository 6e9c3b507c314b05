import { beginPreApplicationReview as decide, preApplicationPolicies, type PreApplication } from '@toroku/domain-impact';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { PreApplicationTable } from '../tables/pre-application-table';

export const beginPreApplicationReview = defineCommand<ChangeInput, PreApplication, null, Partial<PreApplication>, PreApplication>({
  verb: 'beginPreApplicationReview',
  noun: 'preApplication',
  policy: preApplicationPolicies.beginPreApplicationReview,
  answer: PreApplicationTable,
  load: async (work, { id }) => {
    const subject = await work.one(PreApplicationTable, { id }, { lock: true });
    return subject && { subject, facts: null };
  },
  decide: ({ subject }, _, { today, actor }) => decide(subject, { today, reviewer: actor.organisationKind }),
  save: async (work, patch, { subject }) => {
    await work.update(PreApplicationTable, subject, patch);
    return subject.id;
  },
});
