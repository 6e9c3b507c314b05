import { assessmentResults, confirmationCodes, type AuditReport, type Form23, type InternalAuditReport } from '@toroku/domain-audit';
import { emptyParts, type StatedControl, type StatementDeclaration } from '@toroku/domain-statement';
import { day } from '@toroku/kernel';

const DIGEST = 'ab'.repeat(32);
const on = day('2022-11-10');

/** Control ids of chapters 5 to 18, as many as asked for. */
export function controlIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${5 + Math.floor((at * 14) / count)}.1.${1 + (at % 9)}.${at + 1}`);
}

/** A statement as it was declared, with so many controls. */
export function declarationOf(count: number, change: Partial<StatementDeclaration['content']> = {}): StatementDeclaration {
  const controls = controlIds(count).map((controlId, at): StatedControl => ({
    controlId,
    selected: at % 7 !== 3,
    individualControls: at % 7 === 3 ? [] : Array.from({ length: 1 + (at % 3) }, (_, of) => `規程第${of + 1}条に従い、責任者が四半期ごとに確かめ、記録を残す（${controlId}）。`),
    reasonNotSelected: at % 7 === 3 ? '該当する設備を持たないため。' : '',
    changes: at % 50 === 0 ? [{ before: '年に一回', after: '四半期に一回', changedOn: day('2022-04-01') }] : [],
  }));
  const parts = { ...emptyParts, scopeJa: '青空ストレージの全機能\n東京の利用者向け\n\n附属の管理画面', scopeEn: 'All of Aozora Storage', regions: ['東京', '大阪'], companyOverview: '株式会社青空', underlyingServices: [{ name: '暁クラウド', registrationNumber: 'C21-0001-2' }], certificates: [{ name: 'ISO/IEC 27001', validThroughOn: day('2023-03-31') }] };
  return { id: '00000000-0000-7000-8000-000000000001', statementId: '00000000-0000-7000-8000-000000000002', providerId: '00000000-0000-7000-8000-000000000003', declaredOn: on, declaredBy: 'x', contentDigest: DIGEST, content: { serviceNameJa: '青空ストレージ', serviceNameEn: 'Aozora Storage', editionId: '2022-04', ruleSetId: 'liu-2022-11', periodStartOn: day('2021-11-01'), periodEndOn: day('2022-10-31'), parts, controls, ...change } };
}

/** A report as it was issued. */
export function reportOf(count: number, change: Partial<AuditReport> = {}): AuditReport {
  const controls = controlIds(count).map((controlId, at) => ({ controlId, depth: at % 3 === 0 ? ('DESIGN_AND_OPERATION' as const) : at % 3 === 1 ? ('DESIGN' as const) : ('NONE' as const), reason: 'EVERY_YEAR' as const, designResult: assessmentResults[at % 3] ?? null, designProcedure: '規程を閲覧し、責任者に質問した。', operationalResult: at % 3 === 0 ? ('EFFECTIVE' as const) : null, operationalProcedure: at % 3 === 0 ? '25件を抽出し、承認の記録を確かめた。' : '' }));
  return {
    id: '00000000-0000-7000-8000-000000000011',
    engagementId: '00000000-0000-7000-8000-000000000012',
    auditBodyId: '00000000-0000-7000-8000-000000000013',
    providerId: '00000000-0000-7000-8000-000000000003',
    digest: DIGEST,
    opinion: '',
    issuedById: 'x',
    issuedOn: on,
    content: {
      engagement: { id: '00000000-0000-7000-8000-000000000012', kind: 'REGULAR', serviceId: 's', providerId: 'p', auditBodyId: 'b', statementId: 'st', periodStartOn: day('2021-11-01'), periodEndOn: day('2022-10-31'), year: 1, contractedOn: day('2022-03-01'), statementDigest: DIGEST },
      controls,
      samples: [{ controlId: '5.1.1.1', population: { name: '変更の申請', fromOn: day('2021-11-01'), throughOn: day('2022-10-31'), size: 310, frequency: 'DAILY' }, selection: 'RANDOM', drawn: 25, exceptions: 1, sizeReason: '' }],
      findings: [{ id: 'f', controlId: '5.1.1.1', state: 'CLOSED', title: '承認の記録がない変更', severity: 'MINOR' }],
      representation: { signedOn: day('2022-11-09'), confirmations: confirmationCodes.map((code) => ({ code, isConfirmed: true, explanation: '' })) },
    },
    ...change,
  };
}

/** A form 2-3 as it was reported. */
export function form23Of(change: Partial<Form23> = {}): Omit<InternalAuditReport, 'content'> & { readonly content: Form23 } {
  const finding = { id: 'f-1', controlId: '9.2.3', state: 'IMPROVING' as const, raisedOn: day('2022-09-01'), repeatOf: null, title: '棚卸しの遅れ', description: '特権の棚卸しが一回遅れた。', severity: 'MINOR' as const, severityReason: '影響が限られる。', improvementPlan: { measures: '予定表に入れる。', responsiblePerson: '青空花子', improveByOn: day('2022-12-01'), submittedOn: on, improvedOn: null } };
  const content: Form23 = {
    form: '2-3', serviceNameJa: '青空ストレージ', serviceNameEn: 'Aozora Storage', providerNameJa: '株式会社青空', providerNameEn: 'Aozora Inc.', serviceId: 's', providerId: 'p', statementId: 'st', ruleSetId: 'liu-2022-11', year: 1, fromOn: day('2021-11-01'), throughOn: day('2022-10-31'),
    organisation: '内部監査室', responsiblePerson: '青空太郎', performers: ['青空一郎', '青空二郎'], method: '閲覧と質問', unit: 'OBJECTIVE', plan: [{ year: 1, unitIds: ['9.2.3', '9.2.4'] }, { year: 2, unitIds: ['10.1.1'] }],
    results: [{ unitId: '9.2.3', auditedOn: day('2022-09-01'), performers: ['青空一郎'], method: '閲覧', summary: '一件の遅れ', findings: ['f-1'] }, { unitId: '9.2.4', auditedOn: day('2022-09-02'), performers: ['青空二郎'], method: '質問', summary: '良好', findings: [] }], findings: [finding], reportedOn: on, ...change,
  };
  return { id: '00000000-0000-7000-8000-000000000021', providerId: 'p', digest: DIGEST, reportedOn: on, content };
}
