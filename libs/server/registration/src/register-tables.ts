import type { Table } from '@toroku/database';
import { RegisterEntryTable } from './tables/register-entry-table';
import { RegisterEventTable } from './tables/register-event-table';

/** The tables of the public registers. */
export const registerTables: readonly Table<never>[] = [RegisterEntryTable, RegisterEventTable] as never;
