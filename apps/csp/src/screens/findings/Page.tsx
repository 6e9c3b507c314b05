import { useSuspenseQuery } from '@apollo/client/react';
import { DayText, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE } from '@toroku/web-base';
import { cspEngagementWords, cspFindingWords as words, findingLifeWords, findingSeverityWords, findingStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { CspFindingsPageDocument } from './Page.generated';

/** What audits found, overdue improvements first. */
export function FindingsPage(): ReactNode {
  const say = useSay();
  const { data, fetchMore } = useSuspenseQuery(CspFindingsPageDocument, { variables: { first: SLICE } });
  return (
    <ListScreen
      title={say(cspEngagementWords.findings)}
      lead={say(words.lead)}
      rows={data.findings}
      fetchMore={fetchMore}
      none={say(words.none)}
      columns={[
        { key: 'title', header: say(words.subject), isRowHeader: true, cell: ({ id, repeatCount, document: { title } }) => (
            <>
              <TextLink href={`/findings/${id}`}>{title}</TextLink> {repeatCount > 0 ? <StatusBadge tone="warning">{say(findingLifeWords.repeatBadge, { count: repeatCount })}</StatusBadge> : null}
            </>
          ) },
        { key: 'control', header: say(words.control), cell: ({ controlId }) => controlId },
        { key: 'severity', header: say(words.severity), cell: ({ document: { severity } }) => (severity ? say(findingSeverityWords[severity]) : '—') },
        { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'CLOSED' ? 'success' : 'info'}>{say(findingStateWords[state])}</StatusBadge> },
        {
          key: 'by',
          header: say(words.improveByOn),
          cell: ({ improvementPlan, isOverdue }) => (
            <>
              <DayText day={improvementPlan?.improveByOn} isShort /> {isOverdue ? <StatusBadge tone="danger">{say(words.overdue)}</StatusBadge> : null}
            </>
          ),
        },
      ]}
    />
  );
}
