import { registerEntryPolicies } from '@toroku/domain-registration';
import { Disclosure, Section, useSay } from '@toroku/ui';
import { VerbForm } from '@toroku/web-base';
import { operationsEntryWords as words, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { canSuspendOn, SuspendEntry } from '../incident/SuspendEntry';
import type { Entry, EntryIncident } from './Page';
import { CancelEntryDocument, LiftSuspensionDocument } from './Page.generated';
import { PolicyClause } from './PolicyClause';
import { knownOn } from './Related';

interface DecisionsProps {
  readonly entry: Entry;
  readonly incidents: readonly EntryIncident[];
  readonly viewerMay: readonly string[];
}

/** What the committee may decide about the entry; for the others who decides. */
export function Decisions({ entry, incidents, viewerMay }: DecisionsProps): ReactNode {
  const say = useSay();
  if (entry.status === 'CANCELLED' || entry.status === 'WITHDRAWN') return null;
  const mayDecide = viewerMay.includes('cancelEntry');
  return (
    <Section title={say(words.decisions)} lead={mayDecide ? undefined : say(words.whoDecides)}>
      {mayDecide && entry.status === 'ACTIVE' ? <Suspension incidents={incidents} /> : null}
      {viewerMay.includes('liftSuspension') ? (
        <Section level={3} title={say(words.liftTitle)}>
          <EntryDecision verb="liftSuspension" entry={entry} />
        </Section>
      ) : null}
      {mayDecide ? (
        <Disclosure summary={say(verbWords.cancelEntry)}>
          <EntryDecision verb="cancelEntry" entry={entry} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Suspension({ incidents }: { readonly incidents: readonly EntryIncident[] }): ReactNode {
  const say = useSay();
  const grounds = incidents.filter(canSuspendOn);
  return (
    <Section level={3} title={say(words.suspendTitle)} lead={grounds.length === 0 ? say(words.suspendNeedsIncident) : undefined}>
      {grounds.map((incident) => (
        <Disclosure key={incident.id} summary={say(words.suspendOn, { day: knownOn(incident) })}>
          <SuspendEntry incident={incident} />
        </Disclosure>
      ))}
    </Section>
  );
}

const VERBS = { liftSuspension: { document: LiftSuspensionDocument, note: words.liftNote }, cancelEntry: { document: CancelEntryDocument, note: words.cancelNote } } as const;

function EntryDecision({ verb, entry: { id, version: expectedVersion } }: { readonly verb: keyof typeof VERBS; readonly entry: Entry }): ReactNode {
  const say = useSay();
  const { document, note } = VERBS[verb];
  return (
    <VerbForm
      verb={verb}
      kind="secondary"
      document={document as typeof CancelEntryDocument}
      keep={`${verb}:${id}`}
      note={
        <>
          {say(note)} <PolicyClause clause={registerEntryPolicies[verb].clause} />
        </>
      }
      questions={[{ name: 'note', kind: 'area', label: say(words.note), hint: say(words.noteHint), requirement: 'required' }]}
      input={({ text }) => ({ id, expectedVersion, note: text('note') })}
    />
  );
}
