import { DataTable, LoadMore, useLanguage, useSay } from '@toroku/ui';
import { webWorkbookWords as words } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { ReportChange } from './workbook-report';

const SHOWN_AT_ONCE = 50;

/** What taking a file in would change, field by field. */
export function ChangesTable({ changes }: { readonly changes: readonly ReportChange[] }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const value = (of: string | number | null): ReactNode => (of === null || of === '' ? say(words.nothing) : <span className="whitespace-pre-wrap">{of}</span>);
  return (
    <>
      <DataTable
        caption={say(words.changes)}
        empty={say(words.noChanges)}
        rows={changes.slice(0, shown)}
        rowKey={({ sheet, row, field }) => `${sheet} ${row} ${field}`}
        columns={[
          { key: 'row', header: say(words.row), isRowHeader: true, cell: ({ sheetName, row }) => (row === '' ? sheetName[language] : `${sheetName[language]} ${row}`) },
          { key: 'field', header: say(words.field), cell: ({ fieldName }) => fieldName[language] },
          { key: 'before', header: say(words.before), cell: ({ before }) => value(before) },
          { key: 'after', header: say(words.after), cell: ({ after }) => value(after) },
        ]}
      />
      {changes.length > SHOWN_AT_ONCE ? <LoadMore shown={Math.min(shown, changes.length)} total={changes.length} onClick={() => setShown(shown + SHOWN_AT_ONCE)} /> : null}
    </>
  );
}
