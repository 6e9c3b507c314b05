import { useSuspenseQuery } from '@apollo/client/react';
import { DayText, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE } from '@toroku/web-base';
import { auditorFindingWords as words, findingLifeWords, findingSeverityWords, findingStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { AuditorFindingsPageDocument } from './Page.generated';

/** Findings, overdue improvements first; of one audit when the address names it. */
export function FindingsPage(): ReactNode {
  const say = useSay();
  const [search] = useSearchParams();
  const { data, fetchMore } = useSuspenseQuery(AuditorFindingsPageDocument, { variables: { first: SLICE, caseId: search.get('engagement') } });
  return (
    <ListScreen
      title={say(words.list)}
      lead={say(words.lead)}
      rows={data.findings}
      fetchMore={fetchMore}
      none={say(words.none)}
      columns={[
        { key: 'subject', header: say(words.subject), isRowHeader: true, cell: ({ id, repeatCount, document: { title } }) => (
            <>
              <TextLink href={`/findings/${id}`}>{title}</TextLink> {repeatCount > 0 ? <StatusBadge tone="warning">{say(findingLifeWords.repeatBadge, { count: repeatCount })}</StatusBadge> : null}
            </>
          ) },
        { key: 'control', header: say(words.control), cell: ({ controlId }) => controlId },
        { key: 'severity', header: say(words.severity), cell: ({ document: { severity } }) => (severity ? say(findingSeverityWords[severity]) : '—') },
        { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'CLOSED' ? 'success' : 'info'}>{say(findingStateWords[state])}</StatusBadge> },
        {
          key: 'by',
          header: say(words.by),
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
