import { KeyboardGrid, StatusBadge, useLanguage, useSay, type GridColumn } from '@toroku/ui';
import { assessmentDepthWords, auditorPlannerWords as words, auditorScopeWords, scopeClassWords, scopeReasonWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { PlanLine } from './plan-lines';

export interface ControlGridProps {
  readonly lines: readonly PlanLine[];
  /** The controls chosen; null where nothing can be chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onToggle: (controlId: string) => void;
  readonly onKey: (key: string, line: PlanLine) => boolean;
}

/** The controls of the plan, worked through by keyboard. */
export function ControlGrid({ lines, chosen, onToggle, onKey }: ControlGridProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const choice: GridColumn<PlanLine> = {
    key: 'chosen',
    header: say(words.chosen),
    width: '6rem',
    cell: ({ controlId }) => <input type="checkbox" className="size-6" tabIndex={-1} aria-label={say(words.choose, { control: controlId })} checked={chosen?.has(controlId) ?? false} onChange={() => onToggle(controlId)} />,
  };
  return (
    <KeyboardGrid
      label={say(words.controls)}
      rows={lines}
      rowKey={({ controlId }) => controlId}
      onKey={onKey}
      empty={say(auditorScopeWords.none)}
      columns={[
        ...(chosen ? [choice] : []),
        { key: 'control', header: say(words.control), width: '9rem', isRowHeader: true, cell: ({ controlId }) => controlId },
        { key: 'year', header: say(words.year), width: '12rem', cell: (line) => <YearOf line={line} /> },
        { key: 'subject', header: say(auditorScopeWords.subject), width: 'minmax(12rem, 2fr)', cell: ({ labelJa, labelEn }) => (language === 'en' && labelEn ? labelEn : labelJa) },
        { key: 'depth', header: say(auditorScopeWords.depth), width: '9rem', cell: ({ depth }) => say(assessmentDepthWords[depth]) },
        { key: 'reason', header: say(auditorScopeWords.reason), width: 'minmax(10rem, 1fr)', cell: ({ reason }) => say(scopeReasonWords[reason]) },
        { key: 'class', header: say(words.scopeClass), width: 'minmax(9rem, 1fr)', cell: ({ scopeClass }) => say(scopeClassWords[scopeClass]) },
      ]}
    />
  );
}

function YearOf({ line: { operationYear, isChanged, differences } }: { readonly line: PlanLine }): ReactNode {
  const say = useSay();
  return (
    <span className="flex flex-wrap gap-1">
      <span>{operationYear === null ? '—' : say(auditorScopeWords.year, { year: operationYear })}</span>
      {differences.map(({ kind, fromYear, toYear }) => (
        <StatusBadge key={kind} tone="info">
          {kind === 'PULLED' ? say(words.addedNow) : say(words.fromTo, { from: fromYear ?? '—', to: toYear })}
        </StatusBadge>
      ))}
      {isChanged ? <StatusBadge tone="warning">{say(words.isChanged)}</StatusBadge> : null}
    </span>
  );
}
