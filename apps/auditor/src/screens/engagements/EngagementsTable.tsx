import { DataTable, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { useName } from '@toroku/web-base';
import { auditorEngagementsWords as words, auditorWords, engagementKindWords, engagementStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { DueBadge } from '../../parts/DueBadge';
import { isOver, stageTone } from '../../parts/stages';
import type { AuditorEngagementsQuery } from './Page.generated';

type Row = AuditorEngagementsQuery['engagements'][number];

/** Audits as a table, each with the way to its page. */
export function EngagementsTable({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }): ReactNode {
  const say = useSay();
  const name = useName();
  const done = ({ progress: { inScope, designDone, operationDue, operationDone } }: Row): string => (inScope === 0 ? '—' : say(words.progressText, { done: designDone + operationDone, due: inScope + operationDue }));
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'service', header: say(auditorWords.service), isRowHeader: true, cell: ({ id, service }) => <TextLink href={`/engagements/${id}`}>{service ? name(service) : say(auditorWords.unnamedService)}</TextLink> },
        { key: 'provider', header: say(auditorWords.provider), cell: ({ provider }) => name(provider) },
        { key: 'state', header: say(auditorWords.state), cell: ({ state }) => <StatusBadge tone={stageTone(state)}>{say(engagementStateWords[state])}</StatusBadge> },
        { key: 'due', header: say(auditorWords.reportDue), cell: ({ reportDueOn, state }) => <DueBadge dueOn={reportDueOn} isOver={isOver(state)} /> },
        { key: 'progress', header: say(words.progress), isNumeric: true, cell: done },
        { key: 'period', header: say(auditorWords.period), cell: ({ periodStartOn, periodEndOn }) => say(auditorWords.periodFromTo, { from: periodStartOn, through: periodEndOn }) },
        { key: 'kind', header: say(auditorWords.kind), cell: ({ kind, year }) => `${say(engagementKindWords[kind])} ${say(auditorWords.year, { year })}` },
      ]}
    />
  );
}
