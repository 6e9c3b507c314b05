import { Button, DataTable, LoadMore, StatusBadge, useLanguage, useSay, type Tone } from '@toroku/ui';
import { webWorkbookWords as words } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { ReportNote, Severity } from './workbook-report';

const SHOWN_AT_ONCE = 50;
const tones: Readonly<Record<Severity, Tone>> = { ERROR: 'danger', OPEN: 'warning', REMARK: 'neutral' };

/** What is to be said of a file, cell by cell; a proposal is taken with one press. */
export function NotesTable({ notes, onMend }: { readonly notes: readonly ReportNote[]; readonly onMend: (cell: string) => void }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (notes.length === 0) return null;
  const placeOf = ({ sheet, cell }: ReportNote): string => (sheet === null ? say(words.wholeFile) : cell === null ? sheet : `${sheet}!${cell}`);
  return (
    <>
      <DataTable
        caption={say(words.notes)}
        rows={notes.slice(0, shown).map((note, index) => ({ ...note, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: 'place', header: say(words.place), isRowHeader: true, cell: (note) => placeOf(note) },
          { key: 'kind', header: say(words.kind), isNarrow: true, cell: ({ severity }) => <StatusBadge tone={tones[severity]}>{say(words[severity])}</StatusBadge> },
          { key: 'said', header: say(words.said), cell: ({ said }) => said[language] },
          { key: 'mend', header: say(words.mend), cell: ({ severity, mend }) => (severity === 'OPEN' ? say(words.openLead) : mend[language]) },
          { key: 'fix', header: say(words.fix), cell: (note) => <Proposal note={note} place={placeOf(note)} onMend={onMend} /> },
        ]}
      />
      {notes.length > SHOWN_AT_ONCE ? <LoadMore shown={Math.min(shown, notes.length)} total={notes.length} onClick={() => setShown(shown + SHOWN_AT_ONCE)} /> : null}
    </>
  );
}

function Proposal({ note, place, onMend }: { readonly note: ReportNote; readonly place: string; readonly onMend: (cell: string) => void }): ReactNode {
  const say = useSay();
  if (note.fix === null) return null;
  if (note.severity !== 'ERROR' || note.cell === null) return note.fix;
  return (
    <span className="flex flex-wrap items-center gap-2">
      {note.fix}
      <Button kind="secondary" size="small" context={place} onClick={() => onMend(place)}>
        {say(words.takeFix)}
      </Button>
    </span>
  );
}
