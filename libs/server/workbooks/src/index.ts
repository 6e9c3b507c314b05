import type { Table } from '@toroku/database';
import { WorkbookTemplateResolver } from './templates/workbook-template-resolver';
import { WorkbookTemplateTable } from './templates/workbook-template-table';

export * from './door';
export * from './download';
export * from './form-doors';
export * from './report';
export * from './returned-files';
export * from './templates/load-workbook-template';
export * from './templates/workbook-template-table';

/** What the composition root takes: the official workbooks that operators load. */
export const workbookTables: readonly Table<never>[] = [WorkbookTemplateTable] as never;
export const workbookResolvers = [WorkbookTemplateResolver] as const;
