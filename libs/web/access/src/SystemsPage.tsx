import { useSuspenseQuery } from '@apollo/client/react';
import { apiScopes, dutiesOf, type ApiScope, type Duty } from '@toroku/domain-access';
import { Breadcrumbs, DataTable, Disclosure, EmptyState, LoadMore, MomentText, PageHeading, Section, StatusBadge, useSay } from '@toroku/ui';
import { SLICE, useMore, useName, usePerson, VerbButton, VerbForm } from '@toroku/web-base';
import { accessWebWords as words, apiClientStateWords, apiScopeWords, dutyWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { RegisterApiClientDocument, RevokeApiClientDocument, SystemsPageDocument } from './SystemsPage.generated';

/** The other systems that may read or write for the person's organisation. */
export function SystemsPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const person = usePerson();
  const { data, fetchMore } = useSuspenseQuery(SystemsPageDocument, { variables: { first: SLICE }, fetchPolicy: 'cache-and-network' });
  const { hasMore, isBusy, more } = useMore(data.apiClients, fetchMore);
  return (
    <>
      <title>{say(words.systems)}</title>
      <Breadcrumbs items={[{ href: '/organisation', label: say(words.menu) }, { label: say(words.systems) }]} />
      <PageHeading title={say(words.systems)} lead={say(words.systemsLead)} />
      <DataTable
        caption={say(words.systems)}
        isCaptionHidden
        rows={data.apiClients}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.systemsNone)} />}
        columns={[
          { key: 'name', header: say(words.name), isRowHeader: true, cell: name },
          { key: 'subject', header: say(words.subject), cell: ({ subject }) => subject },
          { key: 'scopes', header: say(words.scopes), cell: ({ scopes }) => scopes.map((scope) => say(apiScopeWords[scope])).join(say(words.comma)) },
          { key: 'duties', header: say(words.duties), cell: ({ duties }) => duties.map((duty) => say(dutyWords[duty])).join(say(words.comma)) },
          { key: 'at', header: say(words.registeredAt), cell: ({ registeredAt }) => <MomentText at={registeredAt} /> },
          {
            key: 'state',
            header: say(words.state),
            cell: ({ id, version, state, viewerMay }) => (
              <div className="flex flex-col items-start gap-2">
                <StatusBadge tone={state === 'ACTIVE' ? 'success' : 'neutral'}>{say(apiClientStateWords[state])}</StatusBadge>
                <VerbButton verb="revokeApiClient" kind="secondary" document={RevokeApiClientDocument} viewerMay={viewerMay} input={() => ({ id, expectedVersion: version })} confirm={<p>{say(words.revokeLead)}</p>} />
              </div>
            ),
          },
        ]}
      />
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.apiClients.length} onClick={more} /> : null}
      {person.duties.includes('ADMINISTRATOR') ? <AddSystem duties={dutiesOf[person.organisation.kind].filter((duty) => duty !== 'ADMINISTRATOR')} /> : null}
    </>
  );
}

function AddSystem({ duties }: { readonly duties: readonly Duty[] }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.systemsAdd)} lead={say(words.systemsAddLead)}>
      <Disclosure summary={say(words.systemsAdd)}>
        <VerbForm
          verb="registerApiClient"
          document={RegisterApiClientDocument}
          keep="registerApiClient"
          questions={[
            { name: 'nameJa', kind: 'text', label: say(words.nameJa), requirement: 'required' },
            { name: 'nameEn', kind: 'text', label: say(words.nameEn), requirement: 'required' },
            { name: 'issuer', kind: 'text', label: say(words.issuer), hint: say(words.issuerHint), requirement: 'required' },
            { name: 'subject', kind: 'text', label: say(words.subject), hint: say(words.subjectHint), requirement: 'required' },
            { name: 'scopes', kind: 'checks', label: say(words.scopes), requirement: 'required', options: apiScopes.map((scope) => ({ value: scope, label: say(apiScopeWords[scope]) })) },
            { name: 'duties', kind: 'checks', label: say(words.duties), hint: say(words.systemDutiesHint), requirement: 'required', options: duties.map((duty) => ({ value: duty, label: say(dutyWords[duty]) })) },
          ]}
          input={({ text, all }) => ({ nameJa: text('nameJa'), nameEn: text('nameEn'), issuer: text('issuer').trim(), subject: text('subject').trim(), scopes: all('scopes') as ApiScope[], duties: all('duties') as Duty[] })}
        />
      </Disclosure>
    </Section>
  );
}
