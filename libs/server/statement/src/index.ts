import type { Table } from '@toroku/database';
import { ControlTalkResolver } from './graph/control-talk-resolver';
import { ReferenceTranslationResolver } from './graph/reference-translation-resolver';
import { StatementFieldsResolver } from './graph/statement-fields-resolver';
import { StatementResolver } from './graph/statement-resolver';
import { ControlAssignmentTable } from './tables/control-assignment-table';
import { ControlCommentTable } from './tables/control-comment-table';
import { ReferenceTranslationRequestTable, ReferenceTranslationTable } from './tables/reference-translation-tables';
import { StatementControlTable } from './tables/statement-control-table';
import { StatementDeclarationTable } from './tables/statement-declaration-table';
import { StatementTable } from './tables/statement-table';

export * from './commands/assign-controls';
export * from './commands/comment-on-control';
export * from './commands/declare-statement';
export * from './commands/describe-statement';
export * from './commands/import-statement';
export * from './commands/import-statement-controls';
export * from './commands/move-statement-to-edition';
export * from './commands/open-statement';
export * from './commands/provide-reference-translation';
export * from './commands/request-reference-translation';
export * from './commands/resolve-comment';
export * from './commands/revise-declared-statement';
export * from './commands/state-controls';
export * from './commands/withdraw-statement';
export * from './graph/statement-fields-resolver';
export * from './graph/statement-resolver';
export * from './graph/statement-type';
export * from './queries/control-talk';
export * from './queries/statement-attachments';
export * from './queries/statement-facts';
export * from './tables/statement-control-table';
export * from './tables/statement-declaration-table';
export * from './tables/statement-table';

/** What the composition root takes from this context. */
export const statementTables: readonly Table<never>[] = [StatementTable, StatementControlTable, StatementDeclarationTable, ControlCommentTable, ControlAssignmentTable, ReferenceTranslationRequestTable, ReferenceTranslationTable] as never;
export const statementResolvers = [StatementResolver, StatementFieldsResolver, ControlTalkResolver, ReferenceTranslationResolver] as const;
