import { useSuspenseQuery } from '@apollo/client/react';
import { Button, DayText, useSay } from '@toroku/ui';
import { ListScreen, SLICE, useName, usePerson } from '@toroku/web-base';
import { operationsAuditBodyWords, operationsListWords as words, operationsMenuWords } from '@toroku/words';
import { Suspense, useState, type ReactNode } from 'react';
import { ListAuditBody } from './ListAuditBody';
import { ManageListing, type Listing } from './ManageListing';
import { AuditBodiesPageDocument } from './Page.generated';

/** The audit-body list as it stands today. */
export function AuditBodiesPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { data, fetchMore } = useSuspenseQuery(AuditBodiesPageDocument, { variables: { first: SLICE } });
  const isCommittee = usePerson().duties.includes('COMMITTEE_MEMBER');
  const [managedId, setManaged] = useState<string | null>(null);
  const managed = data.auditBodies.find(({ id }) => id === managedId);
  return (
    <>
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
        ...(isCommittee
          ? [
              {
                key: 'manage',
                header: say(operationsAuditBodyWords.manage),
                cell: (listing: Listing) =>
                  listing.viewerMay.length > 0 ? (
                    <Button kind="text" size="small" context={name(listing.auditBody)} onClick={() => setManaged(listing.id)}>
                      {say(operationsAuditBodyWords.change)}
                    </Button>
                  ) : null,
              },
            ]
          : []),
      ]}
    />
      {managed ? <ManageListing key={managed.id} listing={managed} onClose={() => setManaged(null)} /> : null}
      {isCommittee ? (
        <Suspense>
          <ListAuditBody />
        </Suspense>
      ) : null}
    </>
  );
}
