import { useSuspenseQuery } from '@apollo/client/react';
import { PageHeading, useSay } from '@toroku/ui';
import { AwaitingList } from '@toroku/web-base';
import { awaitingWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { places } from '../../places';
import { Deadlines } from './Deadlines';
import { OperationsHomePageDocument } from './Page.generated';
import { StageLengths, Throughput } from './Throughput';

const WEEKS = 8;
const MONTHS = 12;

/** Where a working day begins: what waits for the person, what falls due for everybody, what was done. */
export function HomePage(): ReactNode {
  const say = useSay();
  const { deadlines, throughput } = useSuspenseQuery(OperationsHomePageDocument, { variables: { weeks: WEEKS, months: MONTHS }, fetchPolicy: 'cache-and-network' }).data;
  return (
    <>
      <title>{say(awaitingWords.title)}</title>
      <PageHeading title={say(awaitingWords.title)} lead={say(awaitingWords.lead)} />
      <AwaitingList places={places} />
      <Deadlines deadlines={deadlines} />
      <Throughput months={throughput.months} />
      <StageLengths stages={throughput.stages} monthCount={throughput.months.length} />
    </>
  );
}
