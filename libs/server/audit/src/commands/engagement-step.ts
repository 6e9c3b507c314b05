import { organisationParty } from '@toroku/domain-access';
import { engagementPolicies, type Engagement, type EngagementVerb } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput, type Command, type CommandMoment } from '@toroku/gate';
import type { Decision } from '@toroku/kernel';
import { EngagementTable } from '../tables/engagement-tables';
import { loadEngagement } from './load-engagement';

type Nothing = Readonly<Record<string, never>>;

/** What differs from step to step: the decision, and the notice to the other side. */
interface StepSpec<Input extends ChangeInput> {
  readonly verb: EngagementVerb;
  readonly notice?: readonly [code: string, to: 'providerId' | 'auditBodyId'];
  decide(engagement: Engagement, input: Input, moment: CommandMoment): Decision<Partial<Engagement>>;
}

/** A verb that moves the case and nothing else. */
export function engagementStep<Input extends ChangeInput>({ verb, notice, decide }: StepSpec<Input>): Command<Input, Engagement, Nothing, Partial<Engagement>, Engagement> {
  return defineCommand<Input, Engagement, Nothing, Partial<Engagement>, Engagement>({
    verb,
    noun: 'engagement',
    policy: engagementPolicies[verb],
    answer: EngagementTable,
    load: (work, input) => loadEngagement(work, input, async () => ({})),
    decide: ({ subject }, input, moment) => decide(subject, input, moment),
    save: async (work, patch, { subject }) => {
      await work.update(EngagementTable, subject, patch);
      if (notice) await work.notify(organisationParty(subject[notice[1]]), notice[0], subject.id);
      return subject.id;
    },
  });
}
