import { day, defineRule, type Reason } from '@toroku/kernel';
import { obligationOf, tierOf, type Tier } from '../control';
import { parseControlId, type ControlId } from '../control-id';
import { cell } from '../file-rows';
import type { CatalogueRefusalCode } from '../refusals';

/** One row of a catalogue file, as written. */
export interface EditionRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly id: string;
  readonly tier: string;
  readonly level: string;
  readonly mandatory: string;
  readonly labelJa: string;
  readonly labelEn: string;
}

const tierWords: Readonly<Record<Tier, string>> = { GOVERNANCE: 'governance', MANAGEMENT: 'management', CONTROLS: 'controls' };
const obligationWords = { ALWAYS: 'yes', PRINCIPLE: 'principle', BY_RISK: 'by-risk' } as const;

/** 管理策番号の書式と必須区分. Tier, level and obligation follow from the id; a row that says otherwise is refused. */
export const editionRowIsWellFormed = defineRule<EditionRow, CatalogueRefusalCode | 'TEXT_MISSING'>(
  'editionRowIsWellFormed',
  { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.4', seeds: ['S-124'], confidence: 'H' },
  (row) => {
    const id = parseControlId(row.id);
    if (!id || id.digits < 3) return [{ code: 'CONTROL_ID_MALFORMED', facts: { value: row.id.slice(0, 60) }, path: cell(row.row, 'id') }];
    return [...differences(row, id), ...missingLabel(row)];
  },
);

function differences(row: EditionRow, id: ControlId): readonly Reason<CatalogueRefusalCode>[] {
  const expected = { tier: tierWords[tierOf(id)], level: id.digits === 3 ? 'objective' : 'detailed', mandatory: obligationWords[obligationOf(id)] };
  const codes = { tier: 'CONTROL_TIER_WRONG', level: 'CONTROL_LEVEL_WRONG', mandatory: 'CONTROL_OBLIGATION_WRONG' } as const;
  return (['tier', 'level', 'mandatory'] as const)
    .filter((column) => row[column] !== expected[column])
    .map((column) => ({ code: codes[column], facts: { controlId: row.id, found: row[column].slice(0, 60), expected: expected[column] }, path: cell(row.row, column) }));
}

function missingLabel(row: EditionRow): readonly Reason<'TEXT_MISSING'>[] {
  return row.labelJa.trim() === '' ? [{ code: 'TEXT_MISSING', path: cell(row.row, 'label_ja') }] : [];
}
