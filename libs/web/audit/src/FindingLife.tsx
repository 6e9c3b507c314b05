import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { DataTable, DayText, NotificationBanner, Section, StatusBadge, TextLink, Timeline, useSay } from '@toroku/ui';
import { assessmentWords, findingLifeWords as words, findingSeverityWords, findingStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { FindingLife_findingFragmentDoc, type FindingLife_findingFragment } from './FindingLife.generated';

/** A finding across years: how often it came back, what stood before and after it, and the exception it was raised for. */
export function FindingLife({ finding }: { readonly finding: FragmentType<FindingLife_findingFragment> }): ReactNode {
  const say = useSay();
  const { data } = useSuspenseFragment({ fragment: FindingLife_findingFragmentDoc, fragmentName: 'FindingLife_finding', from: finding });
  const { id, repeatCount, exception, life } = data;
  return (
    <>
      {exception ? <Exception exception={exception} /> : null}
      <Section title={say(words.title)} lead={say(words.lead)}>
        {repeatCount > 0 ? <NotificationBanner tone="warning" title={say(words.repeated, { count: repeatCount })} /> : null}
        <Timeline
          events={life.map((one) => ({
            id: one.id,
            at: <DayText day={one.raisedOn} />,
            title: one.id === id ? say(words.thisOne, { title: one.document.title }) : <TextLink href={`/findings/${one.id}`}>{one.document.title}</TextLink>,
            tone: one.isOverdue ? ('danger' as const) : one.id === id ? ('info' as const) : ('neutral' as const),
            detail: <Standing one={one} />,
          }))}
        />
      </Section>
    </>
  );
}

function Standing({ one: { state, isOverdue, document, improvementPlan } }: { readonly one: FindingLife_findingFragment['life'][number] }): ReactNode {
  const say = useSay();
  return (
    <p className="flex flex-wrap items-center gap-2">
      <span>{say(findingStateWords[state])}</span>
      {document.severity ? <span>{say(findingSeverityWords[document.severity])}</span> : null}
      {improvementPlan ? (
        <span>
          {say(words.improveBy)} <DayText day={improvementPlan.improveByOn} isShort />
        </span>
      ) : null}
      {isOverdue ? <StatusBadge tone="danger">{say(words.overdue)}</StatusBadge> : null}
    </p>
  );
}

function Exception({ exception: { assessment, procedure, items } }: { readonly exception: NonNullable<FindingLife_findingFragment['exception']> }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.exception, { assessment: say(assessmentWords[assessment]) })} lead={procedure}>
      {items.length > 0 ? (
        <DataTable
          caption={say(words.items)}
          rows={items}
          rowKey={({ population, reference }) => `${population} ${reference}`}
          columns={[
            { key: 'reference', header: say(words.reference), isRowHeader: true, cell: ({ reference }) => reference },
            { key: 'population', header: say(words.population), cell: ({ population }) => population },
            { key: 'note', header: say(words.note), cell: ({ note }) => note },
          ]}
        />
      ) : null}
    </Section>
  );
}
