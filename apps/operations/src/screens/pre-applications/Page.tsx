import { useSuspenseQuery } from '@apollo/client/react';
import { preApplicationStates, type PreApplicationState } from '@toroku/domain-impact';
import { DataTable, DayText, Section, Select, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE, useName } from '@toroku/web-base';
import { businessRouteWords, operationsMenuWords, operationsPreApplicationWords as words, preApplicationStateWords } from '@toroku/words';
import { useTransition, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { OperationsPreApplicationsPageDocument } from './Page.generated';

/** The queue of pre-applications, with the calendar of the batches. */
export function PreApplicationsPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const [search, setSearch] = useSearchParams();
  const [, begin] = useTransition();
  const wanted = search.get('state') ?? '';
  const state = preApplicationStates.find((one) => one === wanted) ?? null;
  const { data, fetchMore } = useSuspenseQuery(OperationsPreApplicationsPageDocument, { variables: { first: SLICE, state } });
  const filter = <Select label={say(words.filter)} noneLabel={say(words.all)} options={preApplicationStates.map((one: PreApplicationState) => ({ value: one, label: say(preApplicationStateWords[one]) }))} value={state ?? ''} onChange={(chosen) => begin(() => setSearch(chosen ? { state: chosen } : {}))} />;
  return (
    <>
      <ListScreen
        title={say(operationsMenuWords.preApplications)}
        lead={say(words.lead)}
        filters={<div className="mb-6">{filter}</div>}
        rows={data.preApplications}
        fetchMore={fetchMore}
        none={say(words.none)}
        columns={[
          { key: 'service', header: say(words.service), isRowHeader: true, cell: ({ id, service }) => <TextLink href={`/pre-applications/${id}`}>{name(service)}</TextLink> },
          { key: 'state', header: say(words.state), cell: (row) => <StatusBadge tone={row.state === 'ELIGIBLE' ? 'success' : 'info'}>{say(preApplicationStateWords[row.state])}</StatusBadge> },
          { key: 'route', header: say(words.route), cell: ({ route }) => say(businessRouteWords[route]) },
          { key: 'reference', header: say(words.reference), cell: ({ referenceNumber }) => referenceNumber ?? '—' },
          { key: 'submitted', header: say(words.submittedOn), cell: ({ submittedOn }) => <DayText day={submittedOn} isShort /> },
          { key: 'due', header: say(words.due), cell: ({ batchDueOn }) => <DayText day={batchDueOn} isShort /> },
        ]}
      />
      {data.preApplicationBatches.length > 0 ? (
        <Section title={say(words.batches)}>
          <DataTable
            caption={say(words.batches)}
            rows={data.preApplicationBatches}
            rowKey={({ batchEndsOn }) => batchEndsOn}
            columns={[
              { key: 'ends', header: say(words.batchEnds), isRowHeader: true, cell: ({ batchEndsOn }) => <DayText day={batchEndsOn} /> },
              { key: 'due', header: say(words.due), cell: ({ batchDueOn }) => <DayText day={batchDueOn} isShort /> },
              { key: 'cases', header: say(words.batchCases), isNumeric: true, cell: ({ cases }) => cases },
              { key: 'undecided', header: say(words.batchUndecided), isNumeric: true, cell: ({ undecided }) => undecided },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
