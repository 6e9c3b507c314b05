import type { SuspensionGround } from '@toroku/domain-registration';
import { incidentPolicies } from '@toroku/domain-incident';
import { VerbForm } from '@toroku/web-base';
import { operationsEntryWords as words, suspensionGroundWords } from '@toroku/words';
import { useSay } from '@toroku/ui';
import type { ReactNode } from 'react';
import { PolicyClause } from '../entry/PolicyClause';
import { SuspendEntryDocument, type SuspendEntry_incidentFragment } from './SuspendEntry.generated';

/** Whether the entry can be suspended on this incident now: the viewer may, the entry is in force, a ground is met. */
export function canSuspendOn({ viewerMay, entry, suspensionGrounds }: SuspendEntry_incidentFragment): boolean {
  return viewerMay.includes('suspendEntry') && entry.status === 'ACTIVE' && suspensionGrounds.some(({ isMet }) => isMet === true);
}

/** The committee suspends an entry on an incident: only the grounds that it meets can be chosen. */
export function SuspendEntry({ incident }: { readonly incident: SuspendEntry_incidentFragment }): ReactNode {
  const say = useSay();
  const met = incident.suspensionGrounds.filter(({ isMet }) => isMet === true).map(({ ground }) => ground);
  return (
    <VerbForm
      verb="suspendEntry"
      kind="secondary"
      document={SuspendEntryDocument}
      keep={`suspendEntry:${incident.id}`}
      note={
        <>
          {say(words.suspendNote)} <PolicyClause clause={incidentPolicies.suspendEntry.clause} />
        </>
      }
      questions={[
        { name: 'ground', kind: 'radio', label: say(words.ground), requirement: 'required', options: met.map((ground) => ({ value: ground, label: say(suspensionGroundWords[ground]) })) },
        { name: 'note', kind: 'area', label: say(words.note), hint: say(words.noteHint), requirement: 'required' },
      ]}
      input={({ text }) => ({ id: incident.id, expectedVersion: incident.version, ground: text('ground') as SuspensionGround, note: text('note') })}
    />
  );
}
