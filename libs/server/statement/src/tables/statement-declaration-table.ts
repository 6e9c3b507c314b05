import { column, table } from '@toroku/database';
import type { StatementDeclaration } from '@toroku/domain-statement';

export const StatementDeclarationTable = table<StatementDeclaration>('statement_declaration', {
  id: column.id(),
  statementId: column.uuid(),
  providerId: column.uuid(),
  declaredOn: column.day(),
  declaredBy: column.text(),
  contentDigest: column.text(),
  content: column.json(),
});
