import { KeyboardGrid, StatusBadge, useSay, type GridColumn } from '@toroku/ui';
import { cspInternalAuditPlanWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import type { UnitLine } from './plan-wishes';

export interface UnitGridProps {
  readonly lines: readonly UnitLine[];
  /** The units chosen; null where nothing can be chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onToggle: (unitId: string) => void;
  readonly onKey: (key: string, line: UnitLine) => boolean;
  readonly nameOf: (unitId: string) => string;
}

/** The units of the plan, worked through by keyboard. */
export function UnitGrid({ lines, chosen, onToggle, onKey, nameOf }: UnitGridProps): ReactNode {
  const say = useSay();
  const choice: GridColumn<UnitLine> = {
    key: 'chosen',
    header: say(words.chosen),
    width: '6rem',
    cell: ({ unitId }) => <input type="checkbox" className="size-6" tabIndex={-1} aria-label={say(words.choose, { unit: unitId })} checked={chosen?.has(unitId) ?? false} onChange={() => onToggle(unitId)} />,
  };
  return (
    <KeyboardGrid
      label={say(words.desk)}
      rows={lines}
      rowKey={({ unitId }) => unitId}
      onKey={onKey}
      height="32rem"
      empty={say(words.noLines)}
      columns={[
        ...(chosen ? [choice] : []),
        { key: 'unit', header: say(words.unit), width: '7rem', isRowHeader: true, cell: ({ unitId }) => unitId },
        { key: 'name', header: say(words.name), width: 'minmax(12rem, 2fr)', cell: ({ unitId }) => nameOf(unitId) },
        { key: 'year', header: say(words.year), width: '12rem', cell: (line) => <YearOf line={line} /> },
        { key: 'audited', header: say(words.auditedIn), width: '8rem', cell: ({ auditedInYears }) => (auditedInYears.length === 0 ? '—' : auditedInYears.map((year) => say(words.yearNext, { year })).join(', ')) },
        { key: 'performers', header: say(words.performers), width: 'minmax(8rem, 1fr)', cell: ({ performers }) => performers.join(', ') || '—' },
        { key: 'operators', header: say(words.operators), width: 'minmax(8rem, 1fr)', cell: ({ operatedBy }) => operatedBy.join(', ') || '—' },
      ]}
    />
  );
}

function YearOf({ line: { year, savedYear, isChanged, isCovered, isImplemented } }: { readonly line: UnitLine }): ReactNode {
  const say = useSay();
  const named = (one: number | null): string => (one === null ? say(words.notPlanned) : say(words.yearNext, { year: one }));
  return (
    <span className="flex flex-wrap gap-1">
      <span>{named(year)}</span>
      {isChanged ? <StatusBadge tone="info">{year === savedYear ? say(words.changed) : say(words.was, { year: named(savedYear) })}</StatusBadge> : null}
      {isCovered ? null : <StatusBadge tone="warning">{say(words.gap)}</StatusBadge>}
      {isImplemented ? null : <StatusBadge tone="warning">{say(words.notImplemented)}</StatusBadge>}
    </span>
  );
}
