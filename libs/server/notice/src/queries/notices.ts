import { selectList } from '@toroku/database';
import type { Notice } from '@toroku/domain-notice';
import type { ReadSession } from '@toroku/gate';
import { NoticeTable } from '../tables/notice-tables';

export interface NoticesWanted {
  readonly first: number;
  /** The last notice read. */
  readonly after: string | null;
  readonly onlyUnread: boolean;
}

/** What the actor's parties were told, newest first; row security decides which and whose marks count. */
export function readNotices(read: ReadSession, { first, after, onlyUnread }: NoticesWanted): Promise<Notice[]> {
  return read.rows<Notice>(
    `select ${selectList(NoticeTable, 'n')} from notice n
     where n.party = any (string_to_array(current_setting('app.parties', true), ',')) and ($1::uuid is null or n.id < $1)
       and (not $2 or not exists (select 1 from notice_read r where r.notice_id = n.id))
     order by n.id desc limit $3`,
    [after, onlyUnread, first],
    'notices_of_parties',
  );
}
