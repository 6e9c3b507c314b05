import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, DayText, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE, useName } from '@toroku/web-base';
import { cspApplicationWords as words, cspMenuWords, registrationApplicationKindWords, registrationApplicationStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { CspApplicationsPageDocument } from './Page.generated';

/** Every application of the provider, the earliest day due first. */
export function ApplicationsPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { data, fetchMore } = useSuspenseQuery(CspApplicationsPageDocument, { variables: { first: SLICE } });
  return (
    <ListScreen
      title={say(cspMenuWords.applications)}
      lead={say(words.lead)}
      actions={<ButtonLink href="/applications/new">{say(words.newTitle)}</ButtonLink>}
      rows={data.registrationApplications}
      fetchMore={fetchMore}
      none={say(words.none)}
      noneLead={say(words.noneLead)}
      columns={[
        { key: 'service', header: say(words.service), isRowHeader: true, cell: ({ id, service }) => <TextLink href={`/applications/${id}`}>{name(service)}</TextLink> },
        { key: 'kind', header: say(words.kind), cell: ({ kind }) => say(registrationApplicationKindWords[kind]) },
        { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'REGISTERED' ? 'success' : state === 'INCOMPLETE' || state === 'QUERY' ? 'warning' : 'info'}>{say(registrationApplicationStateWords[state])}</StatusBadge> },
        {
          key: 'due',
          header: say(words.due),
          cell: ({ applicationDueOn, reviewDueOn, isOverdue }) => (
            <>
              <DayText day={reviewDueOn ?? applicationDueOn} isShort /> {isOverdue ? <StatusBadge tone="danger">{say(words.overdue)}</StatusBadge> : null}
            </>
          ),
        },
        { key: 'reference', header: say(words.reference), cell: ({ referenceNumber }) => referenceNumber ?? '—' },
      ]}
    />
  );
}
