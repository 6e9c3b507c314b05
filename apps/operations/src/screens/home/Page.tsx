import { useSuspenseQuery } from '@apollo/client/react';
import { BarChart, PageHeading, Section, useSay } from '@toroku/ui';
import { AwaitingList, AwaitingMeDocument, usePerson } from '@toroku/web-base';
import { addDays, day } from '@toroku/kernel';
import { awaitingWords, operationsHomeWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { places } from '../../places';

/** Where a working day begins: the clocks first, then what waits. */
export function HomePage(): ReactNode {
  const say = useSay();
  const { today } = usePerson();
  const { awaitingMe: cases } = useSuspenseQuery(AwaitingMeDocument, { fetchPolicy: 'cache-and-network' }).data;
  const soon = addDays(day(today), 30);
  const count = (isIn: (dueOn: string | null) => boolean): number => cases.filter(({ dueOn }) => isIn(dueOn)).length;
  return (
    <>
      <title>{say(awaitingWords.title)}</title>
      <PageHeading title={say(awaitingWords.title)} lead={say(awaitingWords.lead)} />
      {cases.length > 0 ? (
        <Section title={say(words.load)}>
          <BarChart
            caption={say(words.load)}
            unit={say(words.cases)}
            bars={[
              { label: say(words.overdue), value: count((due) => due !== null && due < today), tone: 'danger' },
              { label: say(words.month), value: count((due) => due !== null && due >= today && due <= soon), tone: 'warning' },
              { label: say(words.later), value: count((due) => due !== null && due > soon) },
              { label: say(words.none), value: count((due) => due === null), tone: 'neutral' },
            ]}
          />
        </Section>
      ) : null}
      <AwaitingList places={places} />
    </>
  );
}
