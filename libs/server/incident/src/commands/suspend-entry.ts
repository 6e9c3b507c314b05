import { incidentPolicies, suspendEntry as decide, type Incident } from '@toroku/domain-incident';
import type { EntryMove, RegisterEntry, SuspensionGround } from '@toroku/domain-registration';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { moveEntry, RegisterEntryTable } from '@toroku/server-registration';
import { IncidentTable } from '../tables/incident-table';

/** `id` and `expectedVersion` are the incident's: the ground is judged on what the committee saw of it. */
interface Input extends ChangeInput {
  readonly ground: SuspensionGround;
  readonly note: string;
}
interface Facts {
  readonly entry: RegisterEntry;
}

export const suspendEntry = defineCommand<Input, Incident, Facts, EntryMove, RegisterEntry>({
  verb: 'suspendEntry',
  noun: 'incident',
  policy: incidentPolicies.suspendEntry,
  answer: RegisterEntryTable,
  load: async (work, { id }) => {
    const subject = await work.one(IncidentTable, { id }, { lock: true });
    const entry = subject && (await work.one(RegisterEntryTable, { id: subject.entryId }, { lock: true }));
    return subject && entry && { subject, facts: { entry } };
  },
  decide: ({ subject, facts }, { ground, note }, moment) => decide(subject, { ...facts, ground, note }, moment),
  save: (work, move, { facts }) => moveEntry(work, facts.entry, move),
});
