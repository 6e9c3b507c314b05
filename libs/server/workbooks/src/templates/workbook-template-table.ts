import { column, table } from '@toroku/database';
import type { WorkbookTemplate } from '@toroku/domain-catalogue';

export const WorkbookTemplateTable = table<WorkbookTemplate>('workbook_template', {
  id: column.id(),
  form: column.text(),
  name: column.text(),
  mapping: column.json(),
  file: column.text(),
  digest: column.text(),
  loadedBy: column.text(),
  loadedOn: column.day(),
});
