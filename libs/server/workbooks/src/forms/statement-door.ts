import { importStatement, statementCheck, type Statement, type StatementFacts } from '@toroku/domain-statement';
import type { ReadSession } from '@toroku/gate';
import type { Moment, Refusal } from '@toroku/kernel';
import { CloudServiceTable } from '@toroku/server-provider';
import { statementFacts, StatementTable } from '@toroku/server-statement';
import { refOf, type FileNote, type FormRow, type ReadForm } from '@toroku/workbook';
import { statementBookWords, workbookWords } from '@toroku/words';
import type { FormDoor, FormPlace, Judgement, OpenForm, PlacedReason } from '../door';
import { contentOfStatement, statementOfContent, type ControlHead, type StatementContent } from './statement-content';
import { statementForm } from './statement-form';

const HEADS = `select c.control_id as "controlId", c.level, c.obligation, c.label_ja as "labelJa" from control c where c.edition_id = $1 order by c.sort_key`;

/** The workbook of a statement. Taken in by `importStatement`: its parts and every control at once. */
export const statementDoor: FormDoor = {
  form: statementForm,
  async open(read: ReadSession, id: string, moment: Moment): Promise<OpenForm | null> {
    const statement = await read.one(StatementTable, id);
    if (!statement) return null;
    const facts = await statementFacts((text, values) => read.rows(text, values), statement, moment.today);
    const heads = await read.rows<ControlHead>(HEADS, [statement.editionId], 'workbook_control_heads');
    const service = await read.one(CloudServiceTable, statement.serviceId);
    return openStatementForm(statement, { facts, heads, serviceName: service?.nameJa ?? '' });
  },
};

interface StatementFormFacts {
  readonly facts: StatementFacts;
  readonly heads: readonly ControlHead[];
  readonly serviceName: string;
}

/** The form of one statement. */
export function openStatementForm(statement: Statement, { facts, heads, serviceName }: StatementFormFacts): OpenForm {
  const { editionId, periodStartOn, periodEndOn } = statement;
  const held: StatementContent = { parts: statement.parts, answers: facts.answers };
  const ids = heads.map(({ controlId }) => controlId);
  return {
    identity: { form: statementForm.id, version: statementForm.version, subject: statement.id, edition: editionId },
    fileName: `${statementBookWords.title.ja}_${serviceName}_${periodEndOn}`,
    lines: [
      { label: workbookWords.service, value: serviceName },
      { label: workbookWords.period, value: `${periodStartOn} – ${periodEndOn}` },
      { label: workbookWords.edition, value: editionId },
      { label: workbookWords.state, value: statement.state },
    ],
    content: contentOfStatement(held, heads),
    known: { 'controls.controlId': ids, 'changes.controlId': ids },
    judge: (read) => judge(read, { statement, facts, held, ids }),
  };
}

interface JudgingFacts {
  readonly statement: Statement;
  readonly facts: StatementFacts;
  readonly held: StatementContent;
  readonly ids: readonly string[];
}

function judge(read: ReadForm, { statement, facts, held, ids }: JudgingFacts): Judgement {
  const said = statementOfContent(read.content, held);
  const knownIds = new Set(ids);
  // Rows of unknown ids have notes of their own.
  const decision = importStatement(statement, { parts: said.parts, controls: said.answers.filter(({ controlId }) => knownIds.has(controlId)) }, { knownIds });
  const check = statementCheck({ ...facts, statement: { ...statement, parts: said.parts }, answers: said.answers });
  const placed = (refusals: readonly Refusal[]): readonly PlacedReason[] => refusals.map((refusal) => ({ refusal, at: placeOf(refusal, read) }));
  return {
    notes: [...missingRows(read, ids), ...disagreements(read)],
    against: placed(decision.kind === 'refused' ? decision.refusals : []),
    open: placed(check.unmet),
    input: { parts: said.parts, controls: said.answers },
  };
}

/** Where in the workbook a reason about a part or a control is. */
function placeOf({ path }: Refusal, { content }: ReadForm): FormPlace | null {
  const [kind, id = '', field = '', index] = path;
  if (kind === 'parts') return { sheet: 'parts', row: 0, field: id };
  if (kind !== 'control') return null;
  const ofControl = (content['controls'] ?? []).flatMap((row, at) => (row['controlId'] === id ? [at] : []));
  const row = ofControl[field === 'individualControls' ? Number(index ?? 0) : 0] ?? ofControl[0];
  return row === undefined ? null : { sheet: 'controls', row, field: fieldOf[field] ?? 'selected' };
}

const fieldOf: Readonly<Record<string, string>> = { individualControls: 'individualControl', reasonNotSelected: 'reasonNotSelected', selected: 'selected' };

function missingRows({ content }: ReadForm, ids: readonly string[]): readonly FileNote[] {
  const there = new Set((content['controls'] ?? []).map((row) => row['controlId']));
  const sheet = statementBookWords.controls.ja;
  return ids.filter((id) => !there.has(id)).map((id) => ({ code: 'ROW_MISSING', sheet, cell: null, facts: { id }, fix: null }));
}

/** Rows of one control that say different things of it. */
function disagreements({ content, places }: ReadForm): readonly FileNote[] {
  const first = new Map<string, { readonly row: FormRow; readonly at: number }>();
  return (content['controls'] ?? []).flatMap((row, at) => {
    const id = String(row['controlId'] ?? '');
    return ['selected', 'reasonNotSelected'].flatMap((field): FileNote[] => {
      const value = row[field] ?? null;
      if (value === null) return [];
      const other = first.get(`${id} ${field}`);
      if (!other) first.set(`${id} ${field}`, { row, at });
      const place = places['controls']?.[at];
      const cell = place?.cells.get(field);
      if (!other || other.row[field] === value || !cell) return [];
      return [{ code: 'ROWS_DISAGREE', sheet: place?.sheet ?? null, cell: refOf(cell), facts: { id, otherRow: places['controls']?.[other.at]?.cells.get(field)?.row ?? 0 }, fix: null }];
    });
  });
}

