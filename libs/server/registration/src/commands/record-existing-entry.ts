import { recordExistingEntry as decide, registerEntryPolicies, type ExistingEntry, type NewRegisterEvent, type RegisterEntry } from '@toroku/domain-registration';
import { ruleSets } from '@toroku/domain-rulebook';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { storeEntry } from './store-entry';

type Input = CommandInput & ExistingEntry;
type Outcome = { readonly entry: Omit<RegisterEntry, 'id'>; readonly event: NewRegisterEvent };

export const recordExistingEntry = defineCommand<Input, null, { readonly numberIsTaken: boolean }, Outcome, RegisterEntry>({
  verb: 'recordExistingEntry',
  noun: 'registerEntry',
  policy: registerEntryPolicies.recordExistingEntry,
  answer: RegisterEntryTable,
  load: async (work, { number }) => ({ subject: null, facts: { numberIsTaken: (await work.one(RegisterEntryTable, { number })) !== null } }),
  decide: ({ facts }, { idempotencyKey: _key, ...existing }) => decide(existing, { ...facts, values: ruleSets['LIU-2022-11'].registration }),
  save: (work, { entry, event }) => storeEntry(work, entry, event),
});
