import { column, table } from '@toroku/database';
import type { Notice, NoticeRead } from '@toroku/domain-notice';

export const NoticeTable = table<Notice>('notice', {
  id: column.id(),
  party: column.text(),
  code: column.text(),
  subjectId: column.uuid(),
  facts: column.json(),
  recordedAt: column.instant(),
  deliveredAt: column.instant(),
});

export const NoticeReadTable = table<NoticeRead>('notice_read', {
  noticeId: { type: 'uuid', primary: true },
  readerId: { type: 'uuid', primary: true },
  readAt: column.instant(),
});
