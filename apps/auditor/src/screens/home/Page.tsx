import { useSuspenseQuery } from '@apollo/client/react';
import { DataTable, EmptyState, PageHeading, Section, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { useName } from '@toroku/web-base';
import { auditorHomeWords as words, auditorWords, engagementStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { DueBadge } from '../../parts/DueBadge';
import { isOver, stageTone } from '../../parts/stages';
import { Overview } from './Overview';
import { AuditorHomeDocument } from './Page.generated';
import { WaitingTasks } from './WaitingTasks';
import type { HomeEngagement } from './waiting';

const CLOCKS = 10;

/** Where a working day begins: the report clocks, what waits, the whole at a glance. */
export function HomePage(): ReactNode {
  const say = useSay();
  const { data } = useSuspenseQuery(AuditorHomeDocument);
  const onTheirWay = data.engagements.filter(({ state }) => !isOver(state));
  return (
    <>
      <title>{say(words.title)}</title>
      <PageHeading title={say(words.title)} lead={say(words.lead)} />
      <Clocks engagements={onTheirWay.slice(0, CLOCKS)} />
      <WaitingTasks engagements={onTheirWay} findings={data.findings} />
      <div className="mt-12">
        <Overview engagements={data.engagements} findings={data.findings} />
      </div>
    </>
  );
}

function Clocks({ engagements }: { readonly engagements: readonly HomeEngagement[] }): ReactNode {
  const say = useSay();
  const name = useName();
  return (
    <Section title={say(words.clocks)} lead={say(words.clocksLead)}>
      <DataTable
        caption={say(words.clocks)}
        rows={engagements}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.clocksNone)} />}
        columns={[
          { key: 'due', header: say(auditorWords.reportDue), cell: ({ reportDueOn }) => <DueBadge dueOn={reportDueOn} /> },
          { key: 'service', header: say(auditorWords.service), isRowHeader: true, cell: ({ id, service }) => <TextLink href={`/engagements/${id}`}>{service ? name(service) : say(auditorWords.unnamedService)}</TextLink> },
          { key: 'provider', header: say(auditorWords.provider), cell: ({ provider }) => name(provider) },
          { key: 'state', header: say(auditorWords.state), cell: ({ state }) => <StatusBadge tone={stageTone(state)}>{say(engagementStateWords[state])}</StatusBadge> },
        ]}
      />
    </Section>
  );
}
