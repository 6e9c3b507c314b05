import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, DayText, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE } from '@toroku/web-base';
import { cspIncidentWords as words, cspMenuWords, incidentStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { CspIncidentsPageDocument } from './Page.generated';

/** Incidents of the provider's registered services. */
export function IncidentsPage(): ReactNode {
  const say = useSay();
  const { data, fetchMore } = useSuspenseQuery(CspIncidentsPageDocument, { variables: { first: SLICE } });
  return (
    <ListScreen
      title={say(cspMenuWords.incidents)}
      lead={say(words.lead)}
      actions={<ButtonLink href="/incidents/new">{say(words.newTitle)}</ButtonLink>}
      rows={data.incidents}
      fetchMore={fetchMore}
      none={say(words.none)}
      columns={[
        { key: 'entry', header: say(words.entry), isRowHeader: true, cell: ({ id, entry }) => <TextLink href={`/incidents/${id}`}>{`${entry.number} ${entry.serviceNameJa}`}</TextLink> },
        { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'CLOSED' ? 'neutral' : 'warning'}>{say(incidentStateWords[state])}</StatusBadge> },
        { key: 'recognised', header: say(words.recognisedOn), cell: ({ recognisedOn }) => <DayText day={recognisedOn} isShort /> },
        {
          key: 'due',
          header: say(words.confirmedDue),
          cell: ({ clock }) => (
            <>
              <DayText day={clock.confirmedDueOn} isShort /> {clock.isOverdue ? <StatusBadge tone="danger">{say(words.overdue)}</StatusBadge> : null}
            </>
          ),
        },
      ]}
    />
  );
}
