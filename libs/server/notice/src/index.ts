export * from './commands/mark-notice-read';
export * from './tables/notice-tables';

import type { Table } from '@toroku/database';
import { NoticeResolver } from './graph/notice-resolver';
import { NoticeReadTable, NoticeTable } from './tables/notice-tables';

/** What the composition root takes from this context. */
export const noticeTables: readonly Table<never>[] = [NoticeTable, NoticeReadTable] as never;
export const noticeResolvers = [NoticeResolver] as const;
