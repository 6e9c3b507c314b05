import { impactEditionPolicies, reviseImpactGuidance as decide, type ImpactGuidance, type ReviseImpactGuidance } from '@toroku/domain-impact';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { ImpactGuidanceTable } from '../tables/impact-guidance-table';
import { takeTurns } from './editions';

type Input = CommandInput & ReviseImpactGuidance;
type Outcome = Omit<ImpactGuidance, 'id' | 'revisedBy' | 'revisedAt'>;

export const reviseImpactGuidance = defineCommand<Input, null, { latest: ImpactGuidance | null }, Outcome, ImpactGuidance>({
  verb: 'reviseImpactGuidance',
  noun: 'impactGuidance',
  policy: impactEditionPolicies.reviseImpactGuidance,
  answer: ImpactGuidanceTable,
  load: async (work) => {
    await takeTurns(work, 'impactGuidance');
    const editions = await work.many(ImpactGuidanceTable, {}, 'edition');
    return { subject: null, facts: { latest: editions.at(-1) ?? null } };
  },
  decide: ({ facts }, input, { today }) => decide(input, { ...facts, today }),
  save: async (work, edition) => {
    const id = work.newId();
    await work.insert(ImpactGuidanceTable, { ...edition, id, revisedBy: work.actor.organisationId ?? '', revisedAt: work.moment.now });
    return id;
  },
});
