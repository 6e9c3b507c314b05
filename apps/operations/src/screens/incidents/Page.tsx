import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, Checkbox, DayText, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE, usePerson } from '@toroku/web-base';
import { incidentStateWords, operationsIncidentWords as words, operationsMenuWords, verbWords } from '@toroku/words';
import { useTransition, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { mayRecordIncidents } from '../../desks';
import { OperationsIncidentsPageDocument } from './Page.generated';

/** Incidents of registered services, with the clock of the confirmed report. */
export function IncidentsPage(): ReactNode {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const [, begin] = useTransition();
  const me = usePerson();
  const onlyOpen = search.get('all') !== 'yes';
  const { data, fetchMore } = useSuspenseQuery(OperationsIncidentsPageDocument, { variables: { first: SLICE, onlyOpen } });
  return (
    <ListScreen
      title={say(operationsMenuWords.incidents)}
      lead={say(words.lead)}
      actions={mayRecordIncidents(me) ? <ButtonLink kind="secondary" href="/incidents/new">{say(verbWords.recordIncidentLearnedElsewhere)}</ButtonLink> : undefined}
      filters={<Checkbox label={say(words.onlyOpen)} value={onlyOpen} onChange={(value) => begin(() => setSearch(value ? {} : { all: 'yes' }))} />}
      rows={data.incidents}
      fetchMore={fetchMore}
      none={say(words.none)}
      columns={[
        { key: 'entry', header: say(words.entry), isRowHeader: true, cell: ({ id, entry }) => <TextLink href={`/incidents/${id}`}>{`${entry.number} ${entry.serviceNameJa}`}</TextLink> },
        { key: 'operator', header: say(operationsMenuWords.organisations), cell: ({ entry }) => entry.operatorNameJa },
        { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'CLOSED' ? 'neutral' : 'warning'}>{say(incidentStateWords[state])}</StatusBadge> },
        {
          key: 'due',
          header: say(words.due),
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
