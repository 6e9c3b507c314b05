import { withdrawEntry as decide, registerEntryPolicies, type EntryMove, type RegisterEntry } from '@toroku/domain-registration';
import { defineCommand } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { loadEntry, type EntryInput } from './load-entry';
import { moveEntry } from './store-entry';

export const withdrawEntry = defineCommand<EntryInput, RegisterEntry, null, EntryMove, RegisterEntry>({
  verb: 'withdrawEntry',
  noun: 'registerEntry',
  policy: registerEntryPolicies.withdrawEntry,
  answer: RegisterEntryTable,
  load: loadEntry,
  decide: ({ subject }, { note }, moment) => decide(subject, note, moment),
  save: (work, move, { subject }) => moveEntry(work, subject, move),
});
