import { ruleSetOf } from '@toroku/domain-rulebook';
import { importStatementControls as decide, statementPolicies, type CatalogueRow, type StatedControl, type Statement, type StatementFile } from '@toroku/domain-statement';
import { defineCommand, type ChangeInput } from '@toroku/gate';
import { CSV_MOST, readCsv } from '@toroku/server-catalogue';
import { catalogueRows } from '../queries/statement-facts';
import { StatementControlTable } from '../tables/statement-control-table';
import { StatementTable } from '../tables/statement-table';
import { loadStatement } from './load-statement';
import { storeAnswers } from './store-answers';

type Input = ChangeInput & { readonly csv: string };
interface Facts {
  readonly controls: readonly CatalogueRow[];
}

const COLUMNS = ['control_id', 'selected', 'individual_control_ja', 'reason_not_selected_ja'];

export const importStatementControls = defineCommand<Input, Statement, Facts, readonly StatedControl[], Statement>({
  verb: 'importStatementControls',
  noun: 'statement',
  policy: statementPolicies.importStatementControls,
  answer: StatementTable,
  longTexts: { csv: CSV_MOST },
  load: (work, input) => loadStatement(work, input, async ({ editionId }) => ({ controls: await catalogueRows((text, values) => work.sql(text, values), editionId) })),
  decide: ({ subject, facts }, { csv }) => {
    const limits = ruleSetOf(subject.ruleSetId).catalogue;
    return decide(subject, fileFrom(csv, limits.fileRowsMost), { ...facts, ...limits });
  },
  save: async (work, answers, { subject }) => {
    await work.removeWhere(StatementControlTable, 'statementId', subject.id);
    return storeAnswers(work, subject, answers);
  },
});

function fileFrom(csv: string, rowsMost: number): StatementFile {
  const { rows, faults } = readCsv(csv, COLUMNS, rowsMost);
  const text = (value: string | number | undefined): string => String(value ?? '');
  return {
    fileFaults: faults,
    rows: rows.map((cells) => ({
      row: cells.row,
      controlId: text(cells['control_id']),
      selected: text(cells['selected']),
      individualControl: text(cells['individual_control_ja']),
      reasonNotSelected: text(cells['reason_not_selected_ja']),
    })),
  };
}
