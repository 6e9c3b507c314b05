import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, LoadMore, PageHeading, useSay } from '@toroku/ui';
import { SLICE, useMore } from '@toroku/web-base';
import { cspMenuWords, cspServiceWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { ServicesPageDocument } from './Page.generated';
import { ServicesTable } from './ServicesTable';

/** Every service of the provider. */
export function ServicesPage(): ReactNode {
  const say = useSay();
  const { data, fetchMore } = useSuspenseQuery(ServicesPageDocument, { variables: { first: SLICE } });
  const { hasMore, isBusy, more } = useMore(data.cloudServices, fetchMore);
  return (
    <>
      <title>{say(cspMenuWords.services)}</title>
      <PageHeading title={say(cspMenuWords.services)} actions={<ButtonLink href="/services/new">{say(words.newTitle)}</ButtonLink>} />
      <ServicesTable services={data.cloudServices} />
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.cloudServices.length} onClick={more} /> : null}
    </>
  );
}
