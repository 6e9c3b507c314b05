import type { Table } from '@toroku/database';
import { EvidenceAccessResolver, EvidenceLinkResolver, StatementEvidenceResolver } from './graph/evidence-link-resolver';
import { EvidenceResolver } from './graph/evidence-resolver';
import { EvidenceFileTable, EvidenceLinkTable } from './tables/evidence-tables';

export * from './commands/link-evidence';
export * from './commands/open-evidence';
export * from './commands/register-evidence';
export * from './commands/unlink-evidence';
export * from './graph/evidence-types';
export * from './queries/evidence-accesses';
export * from './scanner/scanner';
export * from './storage/chosen-store';
export * from './storage/digest-of-file';
export * from './storage/disk-store';
export * from './storage/file-store';
export * from './tables/evidence-tables';

/** What the composition root takes from this context. */
export const evidenceTables: readonly Table<never>[] = [EvidenceFileTable, EvidenceLinkTable] as never;
export const evidenceResolvers = [EvidenceResolver, EvidenceLinkResolver, StatementEvidenceResolver, EvidenceAccessResolver] as const;
