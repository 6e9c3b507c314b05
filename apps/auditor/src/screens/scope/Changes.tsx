import { Button, DataTable, EmptyState, LoadMore, Section, useSay } from '@toroku/ui';
import { auditorPlannerWords as words, auditorScopeWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import type { Planner } from './use-planner';

/** As many changes are shown at a time. */
const SLICE = 20;

/** What is changed about the proposal: which controls go where and why, each taken back with a press. */
export function Changes({ planner: { outlook, isArranged, back, backAll }, mayArrange }: { readonly planner: Planner; readonly mayArrange: boolean }): ReactNode {
  const say = useSay();
  const [most, setMost] = useState(SLICE);
  const shown = outlook.differences.slice(0, most);
  const yearOf = (year: number | null): string => (year === null ? '—' : say(auditorScopeWords.year, { year }));
  return (
    <Section
      title={say(words.changes)}
      actions={
        mayArrange && isArranged ? (
          <Button kind="secondary" size="small" onClick={backAll}>
            {say(words.takeAllBack)}
          </Button>
        ) : undefined
      }
    >
      <DataTable
        caption={say(words.changes)}
        isCaptionHidden
        rows={shown}
        rowKey={({ controlId, kind }) => `${controlId} ${kind}`}
        empty={<EmptyState title={say(words.noChanges)} />}
        columns={[
          { key: 'control', header: say(words.control), isRowHeader: true, isNarrow: true, cell: ({ controlId }) => controlId },
          { key: 'what', header: say(words.what), isNarrow: true, cell: ({ kind }) => say(words[kind]) },
          { key: 'from', header: say(words.from), isNarrow: true, cell: ({ fromYear }) => yearOf(fromYear) },
          { key: 'to', header: say(words.to), isNarrow: true, cell: ({ toYear }) => yearOf(toYear) },
          { key: 'why', header: say(words.why), cell: ({ reason }) => reason || '—' },
          ...(mayArrange
            ? [
                {
                  key: 'back',
                  header: say(words.takeBack),
                  isNarrow: true,
                  cell: ({ controlId }: { readonly controlId: string }) => (
                    <Button kind="secondary" size="small" context={controlId} onClick={() => back([controlId])}>
                      {say(words.takeBack)}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {outlook.differences.length > SLICE ? <LoadMore shown={shown.length} total={outlook.differences.length} onClick={() => setMost(most + SLICE)} /> : null}
    </Section>
  );
}
