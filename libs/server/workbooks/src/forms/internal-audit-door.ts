import { implementedUnits, planInternalAudit, recordInternalAuditResults, type InternalAudit, type InternalAuditResult, type PlannedUnit } from '@toroku/domain-audit';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { LegalDay, Moment, Refusal } from '@toroku/kernel';
import { implementedObjectivesOf, InternalAuditResultTable, InternalAuditTable } from '@toroku/server-audit';
import { CloudServiceTable } from '@toroku/server-provider';
import type { FormContent, FormField, FormRow, ReadForm, WorkbookForm } from '@toroku/workbook';
import { internalAuditBookWords as words, workbookWords } from '@toroku/words';
import type { FormDoor, FormPlace, Judgement } from '../door';
import { inFields, inLines, inRow, linesOf, orNull, textOf } from './cells';

const text = (key: keyof typeof words, more: Partial<FormField> = {}): FormField => ({ key, label: words[key], kind: 'TEXT', isOwned: true, ...more });
const unit: FormField = text('unitId', { kind: 'ID', width: 16 });

/** 様式2-3 and its annex as a workbook: organisation and method, the plan for three years, and the result of each objective. */
export const internalAuditForm: WorkbookForm = {
  id: 'internal-audit',
  version: 1,
  title: words.title,
  sheets: [
    { shape: 'FIELDS', key: 'report', name: words.report, fields: [text('organisation', { most: 10_000 }), text('responsiblePerson', { most: 10_000 }), text('performers'), text('method', { most: 10_000 })] },
    { shape: 'TABLE', key: 'plan', name: words.plan, rowKey: ['unitId'], fields: [unit, text('year', { kind: 'NUMBER', isRequired: true, width: 10 }), text('performers', { width: 30 }), text('operatedBy', { width: 30 })] },
    { shape: 'TABLE', key: 'annex', name: words.annex, rowKey: ['unitId'], fields: [unit, text('auditedOn', { kind: 'DAY', isRequired: true, width: 14 }), text('performers', { width: 30 }), text('method', { most: 4_000, width: 40 }), text('summary', { most: 4_000, width: 60 })] },
  ],
};

type Result = Pick<InternalAuditResult, 'unitId' | 'auditedOn' | 'performers' | 'method' | 'summary'>;

/** What the form says of an internal audit. */
export interface InternalAuditPaper extends Pick<InternalAudit, 'organisation' | 'responsiblePerson' | 'performers' | 'method' | 'plan'> {
  readonly results: readonly Result[];
}

/** An internal audit as the content of its form. */
export function contentOfInternalAudit({ organisation, responsiblePerson, performers, method, plan, results }: InternalAuditPaper): FormContent {
  return {
    report: [{ organisation: orNull(organisation), responsiblePerson: orNull(responsiblePerson), performers: inLines(performers), method: orNull(method) }],
    plan: plan.map((one) => ({ unitId: one.unitId, year: one.year, performers: inLines(one.performers), operatedBy: inLines(one.operatedBy) })),
    annex: results.map((one) => ({ unitId: one.unitId, auditedOn: one.auditedOn, performers: inLines(one.performers), method: orNull(one.method), summary: orNull(one.summary) })),
  };
}

/** The internal audit that a form's content says. */
export function internalAuditOfContent(content: FormContent): InternalAuditPaper {
  const row = content['report']?.[0] ?? {};
  return {
    organisation: textOf(row['organisation']),
    responsiblePerson: textOf(row['responsiblePerson']),
    performers: linesOf(row['performers']),
    method: textOf(row['method']),
    plan: (content['plan'] ?? []).map((one): PlannedUnit => ({ unitId: textOf(one['unitId']), year: Number(one['year']), performers: linesOf(one['performers']), operatedBy: linesOf(one['operatedBy']) })),
    results: (content['annex'] ?? []).map(resultOf),
  };
}

function resultOf(row: FormRow): Result {
  return { unitId: textOf(row['unitId']), auditedOn: textOf(row['auditedOn']) as LegalDay, performers: linesOf(row['performers']), method: textOf(row['method']), summary: textOf(row['summary']) };
}

/** The workbook of form 2-3. Taken in by `planInternalAudit` and, for what its annex says anew, `recordInternalAuditResults`. */
export const internalAuditDoor: FormDoor = {
  form: internalAuditForm,
  async open(read, id, moment) {
    const audit = await read.one(InternalAuditTable, id);
    if (!audit) return null;
    const results = await read.list(InternalAuditResultTable, 'internalAuditId', id, 'unitId');
    const [implementedObjectives = null] = await implementedObjectivesOf((sql, values) => read.rows(sql, values), [audit.statementId]);
    const service = await read.one(CloudServiceTable, audit.serviceId);
    const numbers = ruleSetOf(audit.ruleSetId).audit;
    const implemented = implementedUnits({ implementedObjectives }, numbers);
    const known = [...new Set([...(implemented ?? []), ...audit.plan.map(({ unitId }) => unitId), ...results.map(({ unitId }) => unitId)])];
    return {
      identity: { form: internalAuditForm.id, version: internalAuditForm.version, subject: id, edition: '' },
      fileName: `${words.title.ja}_${service?.nameJa ?? ''}_${audit.throughOn}`,
      lines: [
        { label: workbookWords.service, value: service?.nameJa ?? '' },
        { label: workbookWords.period, value: `${audit.fromOn} – ${audit.throughOn}` },
        { label: words.year, value: String(audit.year) },
      ],
      content: contentOfInternalAudit({ ...audit, results }),
      known: { 'plan.unitId': known, 'annex.unitId': known },
      judge: (found) => judge(found, { audit, results, implemented, cycle: numbers.internalAuditCycleYears, moment }),
    };
  },
};

interface Facts {
  readonly audit: InternalAudit;
  readonly results: readonly InternalAuditResult[];
  readonly implemented: readonly string[] | null;
  readonly cycle: number;
  readonly moment: Moment;
}

function judge(found: ReadForm, { audit, results, implemented, cycle, moment }: Facts): Judgement {
  const { results: said, ...plan } = internalAuditOfContent(found.content);
  const held = new Map(contentOfInternalAudit({ ...audit, results })['annex']?.map((row) => [row['unitId'], JSON.stringify(row)]));
  const anew = said.filter((one) => JSON.stringify(contentOfInternalAudit({ ...audit, results: [one as InternalAuditResult] })['annex']?.[0]) !== held.get(one.unitId));
  const planned = planInternalAudit(plan, { audit, implemented, internalAuditCycleYears: cycle });
  const recorded = anew.length === 0 ? null : recordInternalAuditResults(anew, { audit: { ...audit, ...plan }, implemented }, moment);
  const reasons = [...(planned.kind === 'refused' ? planned.refusals : []), ...(recorded?.kind === 'refused' ? recorded.refusals : [])];
  return { notes: [], against: reasons.map((refusal) => ({ refusal, at: placeOf(refusal, found) })), open: [], input: { plan, results: anew } };
}

function placeOf({ path: [kind = '', id = '', field] }: Refusal, found: ReadForm): FormPlace | null {
  if (kind === 'plan' || kind === 'results') return inRow(found, { sheet: kind === 'plan' ? 'plan' : 'annex', key: 'unitId', value: id, field: field ?? 'unitId' });
  return kind === '' ? null : inFields('report', kind);
}
