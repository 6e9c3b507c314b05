import { cell, listed } from '@toroku/domain-catalogue';
import { done, outOfState, refusal, refused, textRefusals, type Decision, type Refusal } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import type { StatementRefusalCode } from '../refusals';
import { withAnswers, type CatalogueRow } from '../selection';
import { selectionRefusals } from '../statement-check';
import type { StatedControl, Statement } from '../statement';
import { ANSWER_TEXT_MOST } from '../answer-refusals';

/** One row of a file of controls, as written. */
export interface StatementRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly controlId: string;
  readonly selected: string;
  readonly individualControl: string;
  readonly reasonNotSelected: string;
}

export interface StatementFile {
  readonly rows: readonly StatementRow[];
  /** What is wrong with the file as a file; when there is anything, its rows are not judged. */
  readonly fileFaults: readonly Refusal[];
}

/** The column of the file that holds the field a reason is about. */
const columns: Readonly<Record<string, string>> = { selected: 'selected', individualControls: 'individual_control_ja', reasonNotSelected: 'reason_not_selected_ja' };

/** The provider loads the whole selection from one file. Nothing is stored unless every row is good; every fault is named by row, column and rule. */
export function importStatementControls(
  statement: Pick<Statement, 'state' | 'editionId'>,
  file: StatementFile,
  facts: { readonly controls: readonly CatalogueRow[]; readonly fileFaultsListed: number },
): Decision<readonly StatedControl[]> {
  const outside = outOfState(statementLifecycle, statement.state, 'importStatementControls');
  const answers = file.rows.map(answerFrom);
  const faults = file.fileFaults.length > 0 ? file.fileFaults : rowRefusals(file.rows, { editionId: statement.editionId, answers, controls: facts.controls });
  const [first, ...others] = listed([...(outside ? [outside] : []), ...faults], facts.fileFaultsListed);
  return first ? refused(first, ...others) : done(answers);
}

function answerFrom({ controlId, selected, individualControl, reasonNotSelected }: StatementRow): StatedControl {
  return {
    controlId,
    selected: selected === 'yes' ? true : selected === 'no' ? false : null,
    individualControls: individualControl === '' ? [] : [individualControl],
    reasonNotSelected,
    changes: [],
  };
}

interface RowFacts {
  readonly editionId: string;
  readonly answers: readonly StatedControl[];
  readonly controls: readonly CatalogueRow[];
}

function rowRefusals(rows: readonly StatementRow[], { editionId, answers, controls }: RowFacts): readonly Refusal[] {
  const rowOf = new Map([...rows].reverse().map(({ controlId, row }) => [controlId, row]));
  const known = new Set(controls.map(({ controlId }) => controlId));
  return [
    ...rows.flatMap((row) => cellRefusals(row, { rowOf, known, editionId })),
    ...controls
      .filter(({ controlId }) => !rowOf.has(controlId))
      .map(({ controlId }) => refusal<StatementRefusalCode>('STATEMENT_ROW_MISSING', { controlId, editionId }, { path: ['csv'] })),
    ...selectionRefusals(withAnswers(controls.filter(({ controlId }) => rowOf.has(controlId)), answers)).map((reason) => atItsCell(reason, rowOf)),
  ];
}

interface CellFacts {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly known: ReadonlySet<string>;
  readonly editionId: string;
}

function cellRefusals({ controlId, row, selected, individualControl, reasonNotSelected }: StatementRow, { rowOf, known, editionId }: CellFacts): readonly Refusal[] {
  return [
    ...(known.has(controlId) ? [] : [refusal<StatementRefusalCode>('CONTROL_NOT_IN_EDITION', { controlId: controlId.slice(0, 60), editionId }, { path: cell(row, 'control_id') })]),
    ...(rowOf.get(controlId) === row ? [] : [refusal<StatementRefusalCode>('STATEMENT_ROW_REPEATED', { controlId, otherRow: rowOf.get(controlId) ?? 0 }, { path: cell(row, 'control_id') })]),
    ...(selected === 'yes' || selected === 'no' ? [] : [refusal<StatementRefusalCode>('SELECTED_MALFORMED', { controlId, value: selected.slice(0, 60) }, { path: cell(row, 'selected') })]),
    ...textRefusals(individualControl, { path: cell(row, 'individual_control_ja'), min: 0, max: ANSWER_TEXT_MOST }),
    ...textRefusals(reasonNotSelected, { path: cell(row, 'reason_not_selected_ja'), min: 0, max: ANSWER_TEXT_MOST }),
  ];
}

function atItsCell(reason: Refusal, rowOf: ReadonlyMap<string, number>): Refusal {
  const [, controlId = '', field = ''] = reason.path;
  return { ...reason, path: cell(rowOf.get(controlId) ?? 0, columns[field] ?? 'control_id') };
}
