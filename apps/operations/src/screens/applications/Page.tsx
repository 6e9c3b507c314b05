import { useSuspenseQuery } from '@apollo/client/react';
import { Checkbox, DayText, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE, useName } from '@toroku/web-base';
import { operationsApplicationWords as words, operationsMenuWords, operationsPreApplicationWords, registrationApplicationKindWords, registrationApplicationStateWords } from '@toroku/words';
import { useTransition, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { OperationsApplicationsPageDocument } from './Page.generated';

/** The queue of applications, overdue ones first. */
export function ApplicationsPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const [search, setSearch] = useSearchParams();
  const [, begin] = useTransition();
  const awaitingMe = search.get('waiting') === 'yes';
  const { data, fetchMore } = useSuspenseQuery(OperationsApplicationsPageDocument, { variables: { first: SLICE, awaitingMe } });
  return (
    <ListScreen
      title={say(operationsMenuWords.applications)}
      lead={say(words.lead)}
      filters={<Checkbox label={say(words.onlyMine)} value={awaitingMe} onChange={(value) => begin(() => setSearch(value ? { waiting: 'yes' } : {}))} />}
      rows={data.registrationApplications}
      fetchMore={fetchMore}
      none={say(words.none)}
      columns={[
        { key: 'service', header: say(operationsPreApplicationWords.service), isRowHeader: true, cell: ({ id, service }) => <TextLink href={`/applications/${id}`}>{name(service)}</TextLink> },
        { key: 'provider', header: say(words.provider), cell: ({ provider }) => name(provider) },
        { key: 'kind', header: say(operationsPreApplicationWords.route), cell: ({ kind }) => say(registrationApplicationKindWords[kind]) },
        { key: 'state', header: say(operationsPreApplicationWords.state), cell: ({ state }) => <StatusBadge tone={state === 'REGISTERED' ? 'success' : 'info'}>{say(registrationApplicationStateWords[state])}</StatusBadge> },
        {
          key: 'due',
          header: say(words.due),
          cell: ({ reviewDueOn, isOverdue }) => (
            <>
              <DayText day={reviewDueOn} isShort /> {isOverdue ? <StatusBadge tone="danger">{say(words.overdue)}</StatusBadge> : null}
            </>
          ),
        },
        { key: 'reference', header: say(operationsPreApplicationWords.reference), cell: ({ referenceNumber }) => referenceNumber ?? '—' },
      ]}
    />
  );
}
