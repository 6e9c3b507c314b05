import { adoptTargetBusinessList as decide, impactEditionPolicies, type AdoptTargetBusinessList, type TargetBusinessList } from '@toroku/domain-impact';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { TargetBusinessListTable } from '../tables/target-business-list-table';
import { takeTurns } from './editions';

type Input = CommandInput & AdoptTargetBusinessList;
type Outcome = Omit<TargetBusinessList, 'id' | 'adoptedBy' | 'adoptedAt'>;

export const adoptTargetBusinessList = defineCommand<Input, null, { latest: TargetBusinessList | null }, Outcome, TargetBusinessList>({
  verb: 'adoptTargetBusinessList',
  noun: 'targetBusinessList',
  policy: impactEditionPolicies.adoptTargetBusinessList,
  answer: TargetBusinessListTable,
  load: async (work) => {
    await takeTurns(work, 'targetBusinessList');
    const editions = await work.many(TargetBusinessListTable, {}, 'edition');
    return { subject: null, facts: { latest: editions.at(-1) ?? null } };
  },
  decide: ({ facts }, input, { today }) => decide(input, { ...facts, today }),
  save: async (work, edition) => {
    const id = work.newId();
    await work.insert(TargetBusinessListTable, { ...edition, id, adoptedBy: work.actor.organisationId ?? '', adoptedAt: work.moment.now });
    return id;
  },
});
