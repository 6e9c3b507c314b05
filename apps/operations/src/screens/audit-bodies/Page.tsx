import { useSuspenseQuery } from '@apollo/client/react';
import { DayText, useSay } from '@toroku/ui';
import { ListScreen, SLICE, useName } from '@toroku/web-base';
import { operationsListWords as words, operationsMenuWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { AuditBodiesPageDocument } from './Page.generated';

/** The audit-body list as it stands today. */
export function AuditBodiesPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { data, fetchMore } = useSuspenseQuery(AuditBodiesPageDocument, { variables: { first: SLICE } });
  return (
    <ListScreen
      title={say(operationsMenuWords.auditBodies)}
      lead={say(words.bodiesLead)}
      rows={data.auditBodies}
      fetchMore={fetchMore}
      none={say(words.bodiesNone)}
      columns={[
        { key: 'body', header: say(words.body), isRowHeader: true, cell: ({ auditBody }) => name(auditBody) },
        { key: 'from', header: say(words.listedOn), cell: ({ listedOn }) => <DayText day={listedOn} isShort /> },
        { key: 'through', header: say(words.listedThroughOn), cell: ({ listedThroughOn }) => <DayText day={listedThroughOn} isShort /> },
      ]}
    />
  );
}
