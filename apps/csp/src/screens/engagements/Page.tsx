import { useSuspenseQuery } from '@apollo/client/react';
import { DayText, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE, useName } from '@toroku/web-base';
import { cspEngagementWords as words, cspMenuWords, engagementStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { CspEngagementsPageDocument } from './Page.generated';

/** Every audit of the provider's services, the earliest report first. */
export function EngagementsPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { data, fetchMore } = useSuspenseQuery(CspEngagementsPageDocument, { variables: { first: SLICE } });
  return (
    <ListScreen
      title={say(cspMenuWords.audits)}
      lead={say(words.lead)}
      rows={data.engagements}
      fetchMore={fetchMore}
      none={say(words.none)}
      noneLead={say(words.noneLead)}
      columns={[
        { key: 'service', header: say(words.service), isRowHeader: true, cell: ({ id, service }) => <TextLink href={`/engagements/${id}`}>{name(service)}</TextLink> },
        { key: 'body', header: say(words.auditBody), cell: ({ auditBody }) => name(auditBody) },
        { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'REPORT_ISSUED' ? 'success' : 'info'}>{say(engagementStateWords[state])}</StatusBadge> },
        { key: 'due', header: say(words.due), cell: ({ reportDueOn }) => <DayText day={reportDueOn} isShort /> },
      ]}
    />
  );
}
