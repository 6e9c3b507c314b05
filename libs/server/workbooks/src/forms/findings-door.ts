import { submitImprovementPlan, type Finding, type FindingDocument, type ImprovementPlan } from '@toroku/domain-audit';
import type { LegalDay, Moment } from '@toroku/kernel';
import { EngagementControlTable, EngagementTable, FindingDocumentTable, FindingTable, ImprovementPlanTable } from '@toroku/server-audit';
import { CloudServiceTable } from '@toroku/server-provider';
import type { FormContent, FormField, FormRow, WorkbookForm } from '@toroku/workbook';
import { findingsBookWords as words, findingStateWords, workbookWords } from '@toroku/words';
import type { FormDoor, Judgement, PlacedReason } from '../door';
import { orNull, textOf } from './cells';

const given = (key: keyof typeof words, width: number): FormField => ({ key, label: words[key], kind: 'TEXT', isOwned: false, width });
const owned = (key: keyof typeof words, more: Partial<FormField> = {}): FormField => ({ key, label: words[key], kind: 'TEXT', isOwned: true, keepsWhenEmpty: true, ...more });

/** 発見事項と改善計画 as a workbook: what was found with the provider's plan beside, and room for what is found anew. */
export const findingsForm: WorkbookForm = {
  id: 'findings',
  version: 1,
  title: words.title,
  sheets: [
    {
      shape: 'TABLE',
      key: 'findings',
      name: words.findings,
      rowKey: ['findingId'],
      fields: [
        { key: 'findingId', label: words.findingId, kind: 'TEXT', isOwned: false, width: 38 },
        given('controlId', 16),
        given('state', 14),
        given('findingTitle', 30),
        given('description', 60),
        owned('measures', { most: 4_000, width: 60 }),
        owned('responsiblePerson', { most: 200, width: 24 }),
        owned('improveByOn', { kind: 'DAY', width: 14 }),
      ],
    },
    {
      shape: 'TABLE',
      key: 'raised',
      name: words.raised,
      rowKey: [],
      fields: [
        { key: 'controlId', label: words.controlId, kind: 'ID', isOwned: true, isRequired: true, width: 16 },
        { key: 'findingTitle', label: words.findingTitle, kind: 'TEXT', isOwned: true, isRequired: true, most: 200, width: 40 },
        { key: 'description', label: words.description, kind: 'TEXT', isOwned: true, isRequired: true, most: 4_000, width: 80 },
      ],
    },
  ],
};

/** A finding with what its two sides wrote. */
export interface FindingPaper {
  readonly finding: Finding;
  readonly document: FindingDocument | null;
  readonly plan: ImprovementPlan | null;
}

/** Findings as the content of their form. */
export function contentOfFindings(papers: readonly FindingPaper[]): FormContent {
  return {
    findings: papers.map(({ finding, document, plan }) => ({
      findingId: finding.id,
      controlId: finding.controlId,
      state: findingStateWords[finding.state].ja,
      findingTitle: orNull(document?.title),
      description: orNull(document?.description),
      measures: orNull(plan?.measures),
      responsiblePerson: orNull(plan?.responsiblePerson),
      improveByOn: plan?.improveByOn ?? null,
    })),
    raised: [],
  };
}

/** The workbook of an audit's findings. The audit body's rows are taken in by `raiseFindings`, all or none, the provider's plans by `submitImprovementPlan`. */
export const findingsDoor: FormDoor = {
  form: findingsForm,
  async open(read, id, moment) {
    const engagement = await read.one(EngagementTable, id);
    if (!engagement) return null;
    const findings = await read.list(FindingTable, 'caseId', id, 'id');
    const documents = new Map((await read.list(FindingDocumentTable, 'caseId', id)).map((one) => [one.id, one]));
    const plans = new Map((await read.list(ImprovementPlanTable, 'caseId', id)).map((one) => [one.findingId, one]));
    const scope = await read.list(EngagementControlTable, 'engagementId', id, 'sortKey');
    const service = await read.one(CloudServiceTable, engagement.serviceId);
    const papers = findings.map((finding) => ({ finding, document: documents.get(finding.id) ?? null, plan: plans.get(finding.id) ?? null }));
    return {
      identity: { form: findingsForm.id, version: findingsForm.version, subject: id, edition: '' },
      fileName: `${words.title.ja}_${service?.nameJa ?? ''}_${engagement.periodEndOn}`,
      lines: [
        { label: workbookWords.service, value: service?.nameJa ?? '' },
        { label: workbookWords.period, value: `${engagement.periodStartOn} – ${engagement.periodEndOn}` },
      ],
      content: contentOfFindings(papers),
      known: { 'raised.controlId': scope.map(({ controlId }) => controlId) },
      judge: ({ content }) => judge(content, papers, moment),
    };
  },
};

function judge(content: FormContent, papers: readonly FindingPaper[], moment: Moment): Judgement {
  const byId = new Map(papers.map((paper) => [paper.finding.id, paper]));
  const plans = (content['findings'] ?? []).flatMap((row, at) => {
    const paper = byId.get(textOf(row['findingId']));
    return paper && saysSomethingNew(row, paper.plan) ? [{ row, at, paper }] : [];
  });
  const against = plans.flatMap(({ row, at, paper }): readonly PlacedReason[] => {
    const decision = submitImprovementPlan(paper.finding, promiseOf(row, paper.plan), moment);
    return decision.kind === 'refused' ? decision.refusals.map((refusal) => ({ refusal, at: { sheet: 'findings', row: at, field: refusal.path[0] ?? 'measures' } })) : [];
  });
  return {
    notes: [],
    against,
    open: [],
    input: {
      raise: (content['raised'] ?? []).map((row) => ({ controlId: textOf(row['controlId']), title: textOf(row['findingTitle']), description: textOf(row['description']) })),
      plans: plans.map(({ row, paper }) => ({ id: paper.finding.id, expectedVersion: paper.finding.version, ...promiseOf(row, paper.plan) })),
    },
  };
}

function saysSomethingNew(row: FormRow, plan: ImprovementPlan | null): boolean {
  return (['measures', 'responsiblePerson', 'improveByOn'] as const).some((field) => (row[field] ?? null) !== null && row[field] !== (plan?.[field] ?? null));
}

/** An empty cell keeps what is held. */
function promiseOf(row: FormRow, plan: ImprovementPlan | null): { readonly measures: string; readonly responsiblePerson: string; readonly improveByOn: LegalDay } {
  const said = (field: 'measures' | 'responsiblePerson' | 'improveByOn'): string => textOf(row[field] ?? plan?.[field]);
  return { measures: said('measures'), responsiblePerson: said('responsiblePerson'), improveByOn: said('improveByOn') as LegalDay };
}
