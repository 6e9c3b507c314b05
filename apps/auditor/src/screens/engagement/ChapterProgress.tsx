import { DataTable, EmptyState, Section, useSay } from '@toroku/ui';
import { auditorEngagementWords as words, auditorWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { workByChapter, type ChapterWork, type PageEngagement } from './engagement';

/** How far the results have come, chapter by chapter: as lengths and as numbers. */
export function ChapterProgress({ engagement: { progress, scope, plannedOn } }: { readonly engagement: PageEngagement }): ReactNode {
  const say = useSay();
  if (!plannedOn) return <Section title={say(words.progress)}>{<EmptyState title={say(words.progressNone)} />}</Section>;
  return (
    <Section title={say(words.progress)} lead={say(words.progressLead, progress)}>
      <DataTable<ChapterWork>
        caption={say(words.chapterCaption)}
        rows={workByChapter(scope)}
        rowKey={({ chapter }) => String(chapter)}
        columns={[
          { key: 'chapter', header: say(words.chapter), isRowHeader: true, cell: ({ chapter }) => say(auditorWords.chapter, { chapter }) },
          { key: 'design', header: say(words.design), cell: ({ inScope, designDone }) => <Length done={designDone} due={inScope} /> },
          { key: 'operation', header: say(words.operation), cell: ({ operationDue, operationDone }) => <Length done={operationDone} due={operationDue} /> },
          { key: 'exceptions', header: say(words.exceptions), isNumeric: true, cell: ({ exceptions }) => exceptions },
        ]}
      />
    </Section>
  );
}

function Length({ done, due }: { readonly done: number; readonly due: number }): ReactNode {
  const say = useSay();
  if (due === 0) return '—';
  return (
    <span className="flex min-w-40 items-center gap-3">
      <span aria-hidden="true" className="h-4 flex-1 overflow-hidden rounded-4 border border-solid-gray-536 bg-white">
        <span className={`block h-full ${done === due ? 'bg-green-800' : 'bg-blue-900'}`} style={{ width: `${(done / due) * 100}%` }} />
      </span>
      <span className="min-w-16 text-right whitespace-nowrap">{say(words.doneOf, { done, due })}</span>
    </span>
  );
}
