import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, Button, DataTable, EmptyState, LoadMore, PageHeading, SearchField, useSay } from '@toroku/ui';
import { Reasons, SLICE, Unreachable, useCommand, useMore, useName } from '@toroku/web-base';
import { agencyAssessmentsWords, agencyMenuWords, ownAssessmentWords as words } from '@toroku/words';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { OwnAssessmentPageDocument, StartOwnAssessmentDocument } from './Page.generated';

/** Beginning an assessment on the agency's own need: choose the service, the rest follows. */
export function OwnAssessmentPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const { data, fetchMore } = useSuspenseQuery(OwnAssessmentPageDocument, { variables: { first: SLICE, search: useDeferredValue(search) } });
  const { hasMore, isBusy, more } = useMore(data.cloudServices, fetchMore);
  const start = useCommand(StartOwnAssessmentDocument);
  const begin = async (serviceId: string): Promise<void> => {
    const outcome = await start.run({ serviceId });
    if (outcome.kind === 'done') void navigate(`/assessments/${outcome.id}`);
  };
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs items={[{ href: '/assessments', label: say(agencyMenuWords.assessments) }, { label: say(words.title) }]} />
      <PageHeading title={say(words.title)} lead={say(words.lead)} />
      <Reasons reasons={start.reasons} />
      <Unreachable isUnreachable={start.isUnreachable} />
      <SearchField label={say(words.search)} value={search} onChange={setSearch} />
      <div className="mt-6">
        <DataTable
          caption={say(words.caption)}
          rows={data.cloudServices}
          rowKey={({ id }) => id}
          empty={<EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>}
          columns={[
            { key: 'service', header: say(agencyAssessmentsWords.service), isRowHeader: true, cell: name },
            { key: 'provider', header: say(agencyAssessmentsWords.provider), cell: ({ provider }) => name(provider) },
            {
              key: 'start',
              header: say(agencyAssessmentsWords.own),
              cell: (service) => (
                <Button kind="secondary" isBusy={start.isRunning} onClick={() => void begin(service.id)}>
                  {say(words.start, { service: name(service) })}
                </Button>
              ),
            },
          ]}
        />
      </div>
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.cloudServices.length} onClick={more} /> : null}
    </>
  );
}
