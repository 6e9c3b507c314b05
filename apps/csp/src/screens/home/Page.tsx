import { useSuspenseQuery } from '@apollo/client/react';
import { PageHeading, Section, useSay } from '@toroku/ui';
import { AwaitingList } from '@toroku/web-base';
import { awaitingWords, cspHomeWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { places } from '../../places';
import { ServicesPageDocument } from '../services/Page.generated';
import { ServicesTable } from '../services/ServicesTable';

/** Services shown on the first screen; the list has them all. */
const SHOWN = 10;

/** Where a working day begins: what waits, and the services. */
export function HomePage(): ReactNode {
  const say = useSay();
  const { data } = useSuspenseQuery(ServicesPageDocument, { variables: { first: SHOWN } });
  return (
    <>
      <title>{say(awaitingWords.title)}</title>
      <PageHeading title={say(awaitingWords.title)} lead={say(awaitingWords.lead)} />
      {data.cloudServices.length > 0 ? <AwaitingList places={places} /> : null}
      <Section title={say(words.services)}>
        <ServicesTable services={data.cloudServices} />
      </Section>
    </>
  );
}
