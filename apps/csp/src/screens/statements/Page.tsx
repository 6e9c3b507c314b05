import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, DataTable, EmptyState, PageHeading, Section, Select, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { useName } from '@toroku/web-base';
import { cspMenuWords, cspStatementWords as words, statementStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { StatementsOfServiceDocument, StatementsPageDocument } from './Page.generated';

/** The statements of a service, period by period. */
export function StatementsPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const [search, setSearch] = useSearchParams();
  const { cloudServices: services } = useSuspenseQuery(StatementsPageDocument, { variables: { first: 100 } }).data;
  const serviceId = search.get('service') ?? services[0]?.id ?? '';
  return (
    <>
      <title>{say(cspMenuWords.statements)}</title>
      <PageHeading title={say(cspMenuWords.statements)} lead={say(words.lead)} actions={<ButtonLink href={`/statements/new?service=${serviceId}`}>{say(words.newTitle)}</ButtonLink>} />
      <Select label={say(words.service)} options={services.map((service) => ({ value: service.id, label: name(service) }))} value={serviceId} onChange={(chosen) => setSearch({ service: chosen })} />
      {serviceId ? <StatementsOfService serviceId={serviceId} /> : null}
    </>
  );
}

function StatementsOfService({ serviceId }: { readonly serviceId: string }): ReactNode {
  const say = useSay();
  const { statementsOfService: statements } = useSuspenseQuery(StatementsOfServiceDocument, { variables: { serviceId }, fetchPolicy: 'cache-and-network' }).data;
  return (
    <Section title={say(cspMenuWords.statements)}>
      <DataTable
        caption={say(cspMenuWords.statements)}
        rows={statements}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.none)}>{say(words.newLead)}</EmptyState>}
        columns={[
          { key: 'period', header: say(words.period), isRowHeader: true, cell: ({ id, periodStartOn, periodEndOn }) => <TextLink href={`/statements/${id}`}>{say(words.periodOf, { from: periodStartOn, through: periodEndOn })}</TextLink> },
          { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'DECLARED' ? 'success' : state === 'DRAFT' ? 'info' : 'neutral'}>{say(statementStateWords[state])}</StatusBadge> },
          { key: 'edition', header: say(words.edition), cell: ({ editionId }) => editionId },
          { key: 'declaredOn', header: say(words.declaredOn), cell: ({ declaredOn }) => declaredOn ?? '—' },
        ]}
      />
    </Section>
  );
}
