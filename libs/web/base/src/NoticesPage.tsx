import { useSuspenseQuery } from '@apollo/client/react';
import { Checkbox, EmptyState, LoadMore, PageHeading, useSay } from '@toroku/ui';
import { webWords } from '@toroku/words';
import { useState, useTransition, type ReactNode } from 'react';
import { NoticeRow } from './NoticeRow';
import { NoticesPageDocument } from './NoticesPage.generated';
import type { Places } from './places';
import { SLICE, useMore } from './use-more';

/** Everything the organisation was told, newest first, with the way to what it is about. */
export function NoticesPage({ places }: { readonly places: Places }): ReactNode {
  const say = useSay();
  const [onlyUnread, setOnlyUnread] = useState(false);
  const [, begin] = useTransition();
  const { data, fetchMore } = useSuspenseQuery(NoticesPageDocument, { variables: { first: SLICE, onlyUnread } });
  const { hasMore, isBusy, more } = useMore(data.notices, fetchMore);
  return (
    <>
      <title>{say(webWords.notices)}</title>
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
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.notices.length} onClick={more} /> : null}
    </>
  );
}
