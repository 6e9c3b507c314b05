import type { IndividualControlChange, StatedControl, StatementParts } from '@toroku/domain-statement';
import type { LegalDay } from '@toroku/kernel';
import type { FormContent, FormRow, FormValue } from '@toroku/workbook';
import { controlLevelWords, obligationWords } from '@toroku/words';
import type { CertificateScheme, Control } from '@toroku/domain-catalogue';
import { textParts } from './statement-form';

/** What the sheet of controls tells of a control besides what is stated. */
export type ControlHead = Pick<Control, 'controlId' | 'level' | 'obligation' | 'labelJa'>;

/** What a statement says, as its workbook holds it. */
export interface StatementContent {
  readonly parts: StatementParts;
  readonly answers: readonly StatedControl[];
}

const NOTHING: Omit<StatedControl, 'controlId'> = { selected: null, individualControls: [], reasonNotSelected: '', changes: [] };

/** A statement as the content of its form; every control of the edition has its row, in the order given. */
export function contentOfStatement({ parts, answers }: StatementContent, controls: readonly ControlHead[]): FormContent {
  const byId = new Map(answers.map((answer) => [answer.controlId, answer]));
  const numbered = (rows: readonly FormRow[]): readonly FormRow[] => rows.map((row, index) => ({ no: index + 1, ...row }));
  return {
    parts: [Object.fromEntries(textParts.map((key) => [key, orNull(parts[key])]))],
    regions: numbered(parts.regions.map((region) => ({ region: orNull(region) }))),
    services: numbered(parts.underlyingServices.map(({ name, registrationNumber }) => ({ name: orNull(name), registrationNumber: orNull(registrationNumber) }))),
    certificates: numbered(parts.certificates.map(({ name, scheme, validThroughOn }) => ({ name: orNull(name), scheme: scheme ?? null, validThroughOn }))),
    controls: controls.flatMap((control) => controlRows(control, byId.get(control.controlId) ?? NOTHING)),
    changes: controls.flatMap(({ controlId }) => (byId.get(controlId)?.changes ?? []).map(({ before, after, changedOn }) => ({ controlId, before: orNull(before), after: orNull(after), changedOn }))),
  };
}

function controlRows({ controlId, level, obligation, labelJa }: ControlHead, answer: Omit<StatedControl, 'controlId'>): readonly FormRow[] {
  const { selected, individualControls, reasonNotSelected } = answer;
  const head = { controlId, level: controlLevelWords[level].ja, obligation: obligationWords[obligation].ja, label: labelJa };
  const first = { ...head, selected: selected === null ? null : selected ? 'YES' : 'NO', reasonNotSelected: orNull(reasonNotSelected) };
  if (individualControls.length === 0) return [{ ...first, no: null, individualControl: null }];
  return individualControls.map((text, index) => ({ ...(index === 0 ? first : { ...head, selected: null, reasonNotSelected: null }), no: index + 1, individualControl: orNull(text) }));
}

/** The statement that a form's content says. Fields that the content lacks are taken from `held`. */
export function statementOfContent(content: FormContent, held: StatementContent): StatementContent {
  return {
    parts: {
      ...held.parts,
      ...Object.fromEntries(textParts.map((key) => [key, text(content['parts']?.[0]?.[key])])),
      regions: (content['regions'] ?? []).map((row) => text(row['region'])),
      underlyingServices: (content['services'] ?? []).map((row) => ({ name: text(row['name']), registrationNumber: text(row['registrationNumber']) })),
      certificates: (content['certificates'] ?? []).map((row, index) => ({ ...held.parts.certificates[index], name: text(row['name']), ...('scheme' in row ? { scheme: row['scheme'] as CertificateScheme | null } : {}), validThroughOn: (row['validThroughOn'] ?? null) as LegalDay | null })),
    },
    answers: answersOfContent(content),
  };
}

function answersOfContent(content: FormContent): readonly StatedControl[] {
  const rows = new Map<string, FormRow[]>();
  for (const row of content['controls'] ?? []) {
    const id = text(row['controlId']);
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  const changes = new Map<string, IndividualControlChange[]>();
  for (const row of content['changes'] ?? []) {
    const id = text(row['controlId']);
    changes.set(id, [...(changes.get(id) ?? []), { before: text(row['before']), after: text(row['after']), changedOn: text(row['changedOn']) as LegalDay }]);
  }
  return [...rows].map(([controlId, ofControl]) => ({ ...answerOf(controlId, ofControl), changes: changes.get(controlId) ?? [] })).filter(saysSomething);
}

function answerOf(controlId: string, rows: readonly FormRow[]): Omit<StatedControl, 'changes'> {
  const inOrder = [...rows].sort((a, b) => Number(a['no'] ?? 0) - Number(b['no'] ?? 0));
  const said = (field: string): FormValue => inOrder.map((row) => row[field] ?? null).find((value) => value !== null) ?? null;
  const texts = inOrder.filter((row) => (row['no'] ?? null) !== null || (row['individualControl'] ?? null) !== null).map((row) => text(row['individualControl']));
  return { controlId, selected: said('selected') === null ? null : said('selected') === 'YES', individualControls: texts, reasonNotSelected: text(said('reasonNotSelected')) };
}

function saysSomething({ selected, individualControls, reasonNotSelected, changes }: StatedControl): boolean {
  return selected !== null || individualControls.length > 0 || reasonNotSelected !== '' || changes.length > 0;
}

function text(value: FormValue | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

function orNull(value: string): string | null {
  return value === '' ? null : value;
}
