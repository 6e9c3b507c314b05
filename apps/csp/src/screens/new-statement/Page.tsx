import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, PageHeading, Section, Select, useSay } from '@toroku/ui';
import { useName, VerbForm } from '@toroku/web-base';
import { cspMenuWords, cspStatementWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { StatementsOfServiceDocument } from '../statements/Page.generated';
import { NewStatementPageDocument, OpenStatementDocument } from './Page.generated';

/** Beginning a statement: for which service, over which period, by which edition. */
export function NewStatementPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const [search, setSearch] = useSearchParams();
  const { data } = useSuspenseQuery(NewStatementPageDocument, { fetchPolicy: 'cache-and-network' });
  const serviceId = search.get('service') ?? '';
  return (
    <>
      <title>{say(words.newTitle)}</title>
      <Breadcrumbs items={[{ href: '/statements', label: say(cspMenuWords.statements) }, { label: say(words.newTitle) }]} />
      <PageHeading title={say(words.newTitle)} lead={say(words.newLead)} />
      <Section title={say(words.chooseService)}>
        <Select label={say(words.service)} requirement="required" options={data.cloudServices.map((service) => ({ value: service.id, label: name(service) }))} value={serviceId} onChange={(chosen) => setSearch({ service: chosen })} />
        {serviceId ? <OpenForm key={serviceId} serviceId={serviceId} editions={data.catalogueEditions} /> : null}
      </Section>
    </>
  );
}

function OpenForm({ serviceId, editions }: { readonly serviceId: string; readonly editions: readonly { readonly id: string; readonly controlCount: number }[] }): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const { statementsOfService: earlier } = useSuspenseQuery(StatementsOfServiceDocument, { variables: { serviceId } }).data;
  const declared = earlier.filter(({ state }) => state === 'DECLARED');
  const period = ({ periodStartOn, periodEndOn }: (typeof earlier)[number]): string => say(words.periodOf, { from: periodStartOn, through: periodEndOn });
  return (
    <VerbForm
      verb="openStatement"
      document={OpenStatementDocument}
      keep={`openStatement:${serviceId}`}
      initial={{ editionId: editions.at(-1)?.id ?? '' }}
      questions={[
        { name: 'editionId', kind: 'select', label: say(words.edition), requirement: 'required', options: editions.map(({ id, controlCount }) => ({ value: id, label: say(words.editionOption, { id, count: controlCount }) })) },
        { name: 'periodStartOn', kind: 'day', label: say(words.periodStartOn), requirement: 'required' },
        { name: 'periodEndOn', kind: 'day', label: say(words.periodEndOn), requirement: 'required' },
        ...(declared.length > 0 ? [{ name: 'previousStatementId', kind: 'select' as const, label: say(words.previous), requirement: 'optional' as const, options: declared.map((one) => ({ value: one.id, label: period(one) })) }] : []),
      ]}
      input={({ text, day }) => ({ serviceId, editionId: text('editionId'), periodStartOn: day('periodStartOn'), periodEndOn: day('periodEndOn'), previousStatementId: text('previousStatementId') || null })}
      onDone={(id) => void navigate(`/statements/${id}`)}
    />
  );
}
