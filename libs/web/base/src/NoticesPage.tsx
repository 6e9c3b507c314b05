import { useSuspenseQuery } from '@apollo/client/react';
import { Checkbox, EmptyState, LoadMore, PageHeading, useSay } from '@toroku/ui';
import { webWords } from '@toroku/words';
import { useState, useTransition, type ReactNode } from 'react';
import { NoticeRow } from './NoticeRow';
import { NoticesPageDocument } from './NoticesPage.generated';
import type { Places } from './places';

const PAGE = 20;

/** Everything the organisation was told, newest first, with the way to what it is about. */
export function NoticesPage({ places }: { readonly places: Places }): ReactNode {
  const say = useSay();
  const [onlyUnread, setOnlyUnread] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const [isBusy, begin] = useTransition();
  const { data } = useSuspenseQuery(NoticesPageDocument, { variables: { first: Math.min(shown, 500), onlyUnread } });
  return (
    <>
      <PageHeading title={say(webWords.notices)} lead={say(webWords.noticesLead)} />
      <Checkbox label={say(webWords.onlyUnread)} value={onlyUnread} onChange={(value) => begin(() => setOnlyUnread(value))} />
      {data.notices.length === 0 ? (
        <EmptyState title={say(webWords.noticesNone)}>{say(webWords.noticesNoneLead)}</EmptyState>
      ) : (
        <ul className="divide-y divide-solid-gray-420">
          {data.notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} places={places} />
          ))}
        </ul>
      )}
      {data.notices.length >= shown ? <LoadMore isBusy={isBusy} shown={data.notices.length} onClick={() => begin(() => setShown(shown + PAGE))} /> : null}
    </>
  );
}
