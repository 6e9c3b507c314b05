import type { Table } from '@toroku/database';
import { accessTables } from '@toroku/server-access';
import { auditTables } from '@toroku/server-audit';
import { catalogueTables } from '@toroku/server-catalogue';
import { evidenceTables } from '@toroku/server-evidence';
import { impactTables } from '@toroku/server-impact';
import { incidentTables } from '@toroku/server-incident';
import { noticeTables } from '@toroku/server-notice';
import { providerTables } from '@toroku/server-provider';
import { registrationTables } from '@toroku/server-registration';
import { statementTables } from '@toroku/server-statement';
import { workbookTables } from '@toroku/server-workbooks';
import type { ObjectLiteral } from 'typeorm';

/** Every table of the platform. */
export const tables = [
  ...accessTables,
  ...catalogueTables,
  ...providerTables,
  ...statementTables,
  ...evidenceTables,
  ...impactTables,
  ...auditTables,
  ...registrationTables,
  ...incidentTables,
  ...noticeTables,
  ...workbookTables,
] as unknown as readonly Table<ObjectLiteral>[];
