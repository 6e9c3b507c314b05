import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, DataTable, DayText, EmptyState, LoadMore, PageHeading, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { SLICE, useMore, useName } from '@toroku/web-base';
import { cspAssessmentWords as words, cspMenuWords, impactAssessmentStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { CspAssessmentsPageDocument } from './Page.generated';

/** What agencies were asked to assess, and how far they are. */
export function AssessmentsPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { data, fetchMore } = useSuspenseQuery(CspAssessmentsPageDocument, { variables: { first: SLICE } });
  const { hasMore, isBusy, more } = useMore(data.impactAssessments, fetchMore);
  return (
    <>
      <title>{say(cspMenuWords.assessments)}</title>
      <PageHeading title={say(cspMenuWords.assessments)} lead={say(words.listLead)} actions={<ButtonLink href="/assessments/new">{say(words.newTitle)}</ButtonLink>} />
      <DataTable
        caption={say(words.caption)}
        rows={data.impactAssessments}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>}
        columns={[
          { key: 'service', header: say(words.service), isRowHeader: true, cell: ({ id, service }) => <TextLink href={`/assessments/${id}`}>{name(service)}</TextLink> },
          { key: 'agency', header: say(words.agency), cell: ({ agency }) => name(agency) },
          { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'CONCLUDED' ? 'success' : state === 'REQUESTED' || state === 'DRAFTING' ? 'info' : 'neutral'}>{say(impactAssessmentStateWords[state])}</StatusBadge> },
          { key: 'requested', header: say(words.requestedOn), cell: ({ requestedOn }) => <DayText day={requestedOn} isShort /> },
          { key: 'concluded', header: say(words.concludedOn), cell: ({ concludedOn }) => <DayText day={concludedOn} isShort /> },
        ]}
      />
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.impactAssessments.length} onClick={more} /> : null}
    </>
  );
}
