import { assessmentResults, recordControlResults, type AssessmentResult, type ControlResult, type Engagement, type RecordedControlResult } from '@toroku/domain-audit';
import type { ReadSession } from '@toroku/gate';
import type { LegalDay, Refusal } from '@toroku/kernel';
import { ControlResultTable, engagementScope, EngagementTable, type ScopeLine } from '@toroku/server-audit';
import { CloudServiceTable } from '@toroku/server-provider';
import type { FormContent, FormField, FormRow, FormValue, ReadForm, WorkbookForm } from '@toroku/workbook';
import { assessmentDepthWords, assessmentResultWords, controlResultsBookWords as words, workbookWords } from '@toroku/words';
import type { FormDoor, Judgement, OpenForm } from '../door';

const OTHERS: Readonly<Record<AssessmentResult, readonly string[]>> = { EFFECTIVE: ['○', '〇', '◯', 'ok', '良好', '適合', '例外なし'], EXCEPTION: ['×', '✕', 'ng', '不備', '例外あり'], NOT_APPLICABLE: ['－', '対象外', 'n/a', '該当なし'] };
const choices = assessmentResults.map((code) => ({ code, ...assessmentResultWords[code], others: OTHERS[code] }));
const given = (key: keyof typeof words, width: number): FormField => ({ key, label: words[key], kind: 'TEXT', isOwned: false, width });
const result = (key: keyof typeof words): FormField => ({ key, label: words[key], kind: 'CHOICE', isOwned: true, choices, width: 14, keepsWhenEmpty: true });
const procedure = (key: keyof typeof words): FormField => ({ key, label: words[key], kind: 'TEXT', isOwned: true, width: 60, most: 4_000, keepsWhenEmpty: true });

/** 実施結果 as a workbook: every control in the scope of an audit with what was done on it and what came of it. */
export const controlResultsForm: WorkbookForm = {
  id: 'control-results',
  version: 1,
  title: words.title,
  sheets: [
    {
      shape: 'TABLE',
      key: 'results',
      name: words.results,
      rowKey: ['controlId'],
      fields: [
        { key: 'controlId', label: words.controlId, kind: 'ID', isOwned: false, width: 16 },
        given('label', 40),
        given('individualControls', 50),
        given('depth', 16),
        result('designResult'),
        procedure('designProcedure'),
        result('operationalResult'),
        procedure('operationalProcedure'),
      ],
    },
  ],
};

const STATED = `select s.control_id as "controlId", array_to_string(s.individual_controls, E'\\n') as text from statement_control s where s.statement_id = $1`;

/** The workbook of an audit's results. Taken in by `recordControlResults`: an empty cell keeps what stands. */
export const controlResultsDoor: FormDoor = {
  form: controlResultsForm,
  async open(read: ReadSession, id: string, { today }): Promise<OpenForm | null> {
    const engagement = await read.one(EngagementTable, id);
    if (!engagement) return null;
    const lines = await engagementScope(read, engagement, { first: 2_000, after: null, only: 'IN', controlId: null });
    const stated = await read.rows<{ controlId: string; text: string }>(STATED, [engagement.statementId], 'workbook_stated_controls');
    const standing = await read.list(ControlResultTable, 'engagementId', id);
    const service = await read.one(CloudServiceTable, engagement.serviceId);
    return openResultsForm({ engagement, lines, standing, stated: new Map(stated.map(({ controlId, text }) => [controlId, text])), serviceName: service?.nameJa ?? '', today });
  },
};

interface ResultsFacts {
  readonly engagement: Engagement;
  readonly lines: readonly ScopeLine[];
  readonly standing: readonly ControlResult[];
  readonly stated: ReadonlyMap<string, string>;
  readonly serviceName: string;
  readonly today: LegalDay;
}

/** The form of one audit's results. */
export function openResultsForm(facts: ResultsFacts): OpenForm {
  const { engagement, lines, stated, serviceName } = facts;
  const { id, periodStartOn, periodEndOn, state } = engagement;
  return {
    identity: { form: controlResultsForm.id, version: controlResultsForm.version, subject: id, edition: '' },
    fileName: `${words.title.ja}_${serviceName}_${periodEndOn}`,
    lines: [
      { label: workbookWords.service, value: serviceName },
      { label: workbookWords.period, value: `${periodStartOn} – ${periodEndOn}` },
      { label: workbookWords.state, value: state },
    ],
    content: contentOfResults(lines, stated),
    known: { 'results.controlId': lines.map(({ controlId }) => controlId) },
    judge: (read) => judge(read, facts),
  };
}

function contentOfResults(lines: readonly ScopeLine[], stated: ReadonlyMap<string, string>): FormContent {
  return {
    results: lines.map(({ controlId, labelJa, depth, designResult, designProcedure, operationalResult, operationalProcedure }) => ({
      controlId,
      label: labelJa,
      individualControls: stated.get(controlId) || null,
      depth: assessmentDepthWords[depth].ja,
      designResult,
      designProcedure: designProcedure || null,
      operationalResult,
      operationalProcedure: operationalProcedure || null,
    })),
  };
}

function judge(read: ReadForm, { engagement, lines, standing, today }: ResultsFacts): Judgement {
  const rows = read.content['results'] ?? [];
  const held = new Map(lines.map((line) => [line.controlId, line]));
  const changed = rows.flatMap((row, at) => (held.has(text(row['controlId'])) && differs(row, held.get(text(row['controlId']))) ? [{ at, result: resultOf(row) }] : []));
  const results = changed.map(({ result: one }) => one);
  const decision = recordControlResults(engagement, { results, scope: lines, standing }, { today, actor: { id: '' } });
  const rowOf = (refusal: Refusal): number => changed[Number(refusal.path[1])]?.at ?? 0;
  return {
    notes: [],
    against: (decision.kind === 'refused' ? decision.refusals : []).map((refusal) => ({ refusal, at: refusal.path[0] === 'results' ? { sheet: 'results', row: rowOf(refusal), field: refusal.path[2] ?? 'controlId' } : null })),
    open: [],
    input: { results },
  };
}

const owned = ['designResult', 'designProcedure', 'operationalResult', 'operationalProcedure'] as const;

/** Whether the row says something that is not held yet. */
function differs(row: FormRow, line: ScopeLine | undefined): boolean {
  return owned.some((field) => (row[field] ?? null) !== null && row[field] !== (line?.[field] ?? null));
}

function resultOf(row: FormRow): RecordedControlResult {
  return { controlId: text(row['controlId']), ...Object.fromEntries(owned.filter((field) => (row[field] ?? null) !== null).map((field) => [field, row[field]])) };
}

function text(value: FormValue | undefined): string {
  return String(value ?? '');
}
