import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE, useName, usePerson } from '@toroku/web-base';
import { operationsListWords as words, operationsMenuWords, organisationKindWords, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { mayRegisterOrganisations } from '../../desks';
import { OrganisationsPageDocument } from './Page.generated';

/** Organisations that the person may see. */
export function OrganisationsPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { data, fetchMore } = useSuspenseQuery(OrganisationsPageDocument, { variables: { first: SLICE } });
  return (
    <ListScreen
      title={say(operationsMenuWords.organisations)}
      lead={say(words.organisationsLead)}
      actions={mayRegisterOrganisations(usePerson()) ? <ButtonLink href="/organisations/new">{say(verbWords.registerOrganisation)}</ButtonLink> : undefined}
      rows={data.organisations}
      fetchMore={fetchMore}
      none={say(words.organisationsNone)}
      columns={[
        { key: 'name', header: say(words.name), isRowHeader: true, cell: name },
        { key: 'kind', header: say(words.kind), cell: ({ kind }) => say(organisationKindWords[kind]) },
      ]}
    />
  );
}
