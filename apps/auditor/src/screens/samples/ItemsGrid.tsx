import { sampleOutcomes, type SampleOutcome } from '@toroku/domain-audit';
import { KeyboardGrid, StatusBadge, useSay } from '@toroku/ui';
import { auditorSamplesWords as words, sampleOutcomeWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { DraftItem } from './sample-draft';

const OUTCOMES: Readonly<Record<string, SampleOutcome>> = { e: 'NO_EXCEPTION', x: 'EXCEPTION' };
const BOX = 'w-full rounded-6 border border-solid-gray-600 bg-white px-2 py-1';

interface ItemsGridProps {
  readonly items: readonly DraftItem[];
  readonly mayEdit: boolean;
  readonly onChange: (reference: string, change: Partial<DraftItem>) => void;
  readonly onRemove: (reference: string) => void;
}

/** The items that were drawn, marked one by one by keyboard. */
export function ItemsGrid({ items, mayEdit, onChange, onRemove }: ItemsGridProps): ReactNode {
  const say = useSay();
  const mark = (key: string, { reference }: DraftItem): boolean => {
    const outcome = OUTCOMES[key.toLowerCase()];
    if (!mayEdit || (!outcome && key !== 'Delete')) return false;
    if (outcome) onChange(reference, { outcome });
    else onRemove(reference);
    return true;
  };
  return (
    <KeyboardGrid
      label={say(words.items)}
      rows={items}
      rowKey={({ reference }) => reference}
      onKey={mark}
      empty={say(words.noItems)}
      height="24rem"
      columns={[
        { key: 'reference', header: say(words.reference), width: 'minmax(8rem, 1fr)', isRowHeader: true, cell: ({ reference }) => reference },
        {
          key: 'outcome',
          header: say(words.outcome),
          width: '10rem',
          cell: ({ outcome }) => (outcome ? <StatusBadge tone={outcome === 'EXCEPTION' ? 'danger' : 'success'}>{say(sampleOutcomeWords[outcome])}</StatusBadge> : say(words.untested)),
          ...(mayEdit ? { edit: ({ reference, outcome }: DraftItem, { leave }: { leave: () => void }) => <OutcomeBox outcome={outcome} onChange={(chosen) => { onChange(reference, { outcome: chosen }); leave(); }} /> } : {}),
        },
        {
          key: 'note',
          header: say(words.note),
          width: 'minmax(12rem, 3fr)',
          cell: ({ note }) => note,
          ...(mayEdit ? { edit: ({ reference, note }: DraftItem, { leave }: { leave: () => void }) => <NoteBox note={note} onChange={(text) => onChange(reference, { note: text })} onLeave={leave} /> } : {}),
        },
      ]}
    />
  );
}

function OutcomeBox({ outcome, onChange }: { readonly outcome: SampleOutcome | null; readonly onChange: (outcome: SampleOutcome | null) => void }): ReactNode {
  const say = useSay();
  return (
    <select aria-label={say(words.outcome)} className={BOX} value={outcome ?? ''} onChange={({ target }) => onChange(sampleOutcomes.find((one) => one === target.value) ?? null)}>
      <option value="">{say(words.untested)}</option>
      {sampleOutcomes.map((one) => (
        <option key={one} value={one}>
          {say(sampleOutcomeWords[one])}
        </option>
      ))}
    </select>
  );
}

function NoteBox({ note, onChange, onLeave }: { readonly note: string; readonly onChange: (note: string) => void; readonly onLeave: () => void }): ReactNode {
  const say = useSay();
  return (
    <input
      aria-label={say(words.note)}
      className={BOX}
      defaultValue={note}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    />
  );
}
