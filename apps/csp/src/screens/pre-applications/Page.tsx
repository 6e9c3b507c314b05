import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, DataTable, DayText, EmptyState, LoadMore, PageHeading, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { SLICE, useMore, useName } from '@toroku/web-base';
import { businessRouteWords, cspMenuWords, cspPreApplicationWords as words, preApplicationStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { PreApplicationsPageDocument } from './Page.generated';
import { toneOfPreApplication } from '../pre-application/tone-of-pre-application';

/** Every pre-application of the provider. */
export function PreApplicationsPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { data, fetchMore } = useSuspenseQuery(PreApplicationsPageDocument, { variables: { first: SLICE } });
  const { hasMore, isBusy, more } = useMore(data.preApplications, fetchMore);
  return (
    <>
      <title>{say(cspMenuWords.preApplications)}</title>
      <PageHeading title={say(cspMenuWords.preApplications)} lead={say(words.listLead)} actions={<ButtonLink href="/pre-applications/new">{say(words.newTitle)}</ButtonLink>} />
      <DataTable
        caption={say(words.caption)}
        rows={data.preApplications}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>}
        columns={[
          { key: 'service', header: say(words.service), isRowHeader: true, cell: ({ id, service }) => <TextLink href={`/pre-applications/${id}`}>{name(service)}</TextLink> },
          { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={toneOfPreApplication(state)}>{say(preApplicationStateWords[state])}</StatusBadge> },
          { key: 'route', header: say(words.route), cell: ({ route }) => say(businessRouteWords[route]) },
          { key: 'reference', header: say(words.reference), cell: ({ referenceNumber }) => referenceNumber ?? '—' },
          { key: 'submitted', header: say(words.submittedOn), cell: ({ submittedOn }) => <DayText day={submittedOn} isShort /> },
        ]}
      />
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.preApplications.length} onClick={more} /> : null}
    </>
  );
}
