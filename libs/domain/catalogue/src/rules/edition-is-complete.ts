import { day, defineRule, type Reason } from '@toroku/kernel';
import { objectiveNumberOf, parseControlId } from '../control-id';
import { cell } from '../file-rows';
import type { CatalogueRefusalCode } from '../refusals';
import type { EditionRow } from './edition-row-is-well-formed';

export interface EditionRows {
  readonly rows: readonly EditionRow[];
  /** Ids that the edition is known to contain. */
  readonly known: readonly string[];
}

/** 版の完全性. No number twice, whatever its suffix, every detailed control below an objective of the edition, and every id that is known to be in it. */
export const editionIsComplete = defineRule<EditionRows, CatalogueRefusalCode>(
  'editionIsComplete',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.4; attached table 3', confidence: 'H' },
  ({ rows, known }) => [...repeated(rows), ...orphans(rows), ...absent(rows, known)],
);

function repeated(rows: readonly EditionRow[]): readonly Reason<CatalogueRefusalCode>[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ id, row }) => {
    const numbers = id.replace(/\.(P|B|PB)$/, '');
    const earlier = first.get(numbers);
    if (earlier !== undefined) return [{ code: 'CONTROL_ID_REPEATED' as const, facts: { controlId: id, firstRow: earlier }, path: cell(row, 'id') }];
    first.set(numbers, row);
    return [];
  });
}

function orphans(rows: readonly EditionRow[]): readonly Reason<CatalogueRefusalCode>[] {
  const parsed = rows.flatMap((row) => ({ row, id: parseControlId(row.id) }));
  const objectives = new Set(parsed.flatMap(({ id }) => (id?.digits === 3 ? [objectiveNumberOf(id)] : [])));
  return parsed.flatMap(({ row, id }) => {
    const needsObjective = id?.digits === 4 && (id.numbers[0] ?? 0) >= 5;
    if (!id || !needsObjective || objectives.has(objectiveNumberOf(id))) return [];
    return [{ code: 'CONTROL_OBJECTIVE_MISSING' as const, facts: { controlId: id.text, objective: objectiveNumberOf(id) }, path: cell(row.row, 'id') }];
  });
}

function absent(rows: readonly EditionRow[], known: readonly string[]): readonly Reason<CatalogueRefusalCode>[] {
  const present = new Set(rows.map(({ id }) => id));
  return known.filter((id) => !present.has(id)).map((controlId) => ({ code: 'CONTROL_KNOWN_BUT_ABSENT', facts: { controlId }, path: ['csv'] }));
}
