import { BarChart, Columns, DataTable, EmptyState, Section, useLanguage, useSay } from '@toroku/ui';
import { measuredStageWords, operationsHomeWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { OperationsHomePageQuery } from './Page.generated';

type Month = OperationsHomePageQuery['throughput']['months'][number];
type Stage = OperationsHomePageQuery['throughput']['stages'][number];

const received = (month: Month): number => month.preApplicationsReceived + month.applicationsReceived;
const decided = (month: Month): number => month.preApplicationsDecided + month.applicationsDecided;

/** Cases handed in and decided, month by month. */
export function Throughput({ months }: { readonly months: readonly Month[] }): ReactNode {
  const say = useSay();
  const count = months.length;
  const isEmpty = months.every((month) => received(month) + decided(month) === 0);
  if (isEmpty) return <Section title={say(words.throughput)}><EmptyState title={say(words.throughputNone, { months: count })} /></Section>;
  const bars = (valueOf: (month: Month) => number): readonly { readonly label: string; readonly value: number }[] => months.map((month) => ({ label: nameOf(month), value: valueOf(month) }));
  return (
    <Section title={say(words.throughput)} lead={say(words.throughputLead, { months: count })}>
      <Columns>
        <BarChart caption={say(words.received)} unit={say(words.cases)} bars={bars(received)} />
        <BarChart caption={say(words.decided)} unit={say(words.cases)} bars={bars(decided)} />
      </Columns>
      <DataTable
        caption={say(words.byMonth)}
        rows={months}
        rowKey={({ startsOn }) => startsOn}
        columns={[
          { key: 'month', header: say(words.month), isRowHeader: true, isNarrow: true, cell: nameOf },
          ...(['preApplicationsReceived', 'preApplicationsDecided', 'applicationsReceived', 'applicationsDecided'] as const).map((key) => ({ key, header: say(words[key]), isNumeric: true, cell: (month: Month) => month[key] })),
        ]}
      />
    </Section>
  );
}

/** How long each stage takes. */
export function StageLengths({ stages, monthCount }: { readonly stages: readonly Stage[]; readonly monthCount: number }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const ended = stages.filter(({ medianDays }) => medianDays !== null);
  if (ended.length === 0) return null;
  const write = (days: number | null): string => (days === null ? '—' : `${new Intl.NumberFormat(language).format(days)} ${say(words.days)}`);
  return (
    <Section title={say(words.lengths)} lead={say(words.lengthsLead, { months: monthCount })}>
      <Columns width="wide">
        <BarChart caption={say(words.median)} unit={say(words.days)} bars={ended.map(({ stage, medianDays }) => ({ label: say(measuredStageWords[stage]), value: medianDays ?? 0 }))} />
        <DataTable
          caption={say(words.stage)}
          rows={stages}
          rowKey={({ stage }) => stage}
          columns={[
            { key: 'stage', header: say(words.stage), isRowHeader: true, cell: ({ stage }) => say(measuredStageWords[stage]) },
            { key: 'median', header: say(words.median), isNumeric: true, cell: ({ medianDays }) => write(medianDays) },
            { key: 'ended', header: say(words.ended), isNumeric: true, cell: ({ cases }) => cases },
          ]}
        />
      </Columns>
    </Section>
  );
}

/** A month as a calendar writes it. */
function nameOf({ startsOn }: Month): string {
  return startsOn.slice(0, 7);
}
