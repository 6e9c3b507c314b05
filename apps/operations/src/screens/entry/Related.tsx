import { DataTable, DayText, EmptyState, Section, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { incidentStateWords, operationsEntryWords as words, registrationApplicationStateWords, seriousnessWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { EntryApplication, EntryIncident } from './Page';

/** The applications that led to the entry or renew it. */
export function Applications({ applications }: { readonly applications: readonly EntryApplication[] }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.applications)}>
      <DataTable
        caption={say(words.applications)}
        isCaptionHidden
        rows={applications}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.applicationsNone)} />}
        columns={[
          { key: 'application', header: say(words.application), isRowHeader: true, cell: ({ id, kind, referenceNumber }) => <TextLink href={`/applications/${id}`}>{`${say(words[kind])} ${referenceNumber ?? ''}`.trim()}</TextLink> },
          { key: 'state', header: say(words.state), isNarrow: true, cell: ({ state }) => <StatusBadge tone={state === 'REGISTERED' ? 'success' : 'info'}>{say(registrationApplicationStateWords[state])}</StatusBadge> },
          { key: 'submitted', header: say(words.submittedOn), isNarrow: true, cell: ({ submittedOn }) => <DayText day={submittedOn} isShort /> },
          { key: 'decided', header: say(words.decidedOn), isNarrow: true, cell: ({ decidedOn }) => <DayText day={decidedOn} isShort /> },
        ]}
      />
    </Section>
  );
}

/** The incidents of the entry, those that are over too. */
export function Incidents({ incidents, actions }: { readonly incidents: readonly EntryIncident[]; readonly actions: ReactNode }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.incidents)} actions={actions}>
      <DataTable
        caption={say(words.incidents)}
        isCaptionHidden
        rows={incidents}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.incidentsNone)} />}
        columns={[
          { key: 'incident', header: say(words.incidents), isRowHeader: true, cell: (incident) => <TextLink href={`/incidents/${incident.id}`}>{say(words.incident, { day: knownOn(incident) })}</TextLink> },
          { key: 'state', header: say(words.state), isNarrow: true, cell: ({ state }) => <StatusBadge tone={state === 'CLOSED' ? 'neutral' : 'warning'}>{say(incidentStateWords[state])}</StatusBadge> },
          { key: 'seriousness', header: say(words.seriousness), cell: ({ seriousness }) => (seriousness ? say(seriousnessWords[seriousness]) : '—') },
        ]}
      />
    </Section>
  );
}

/** The day from which an incident is known: recognised by the provider, or learned of elsewhere. */
export function knownOn({ recognisedOn, learnedElsewhereOn }: EntryIncident): string {
  return recognisedOn ?? learnedElsewhereOn ?? '—';
}
