import type { Actor } from '@toroku/domain-access';
import type { Finding, InternalAudit } from '@toroku/domain-audit';
import type { LegalDay } from '@toroku/kernel';
import {
  acceptImprovementPlan,
  classifyFinding,
  openInternalAudit,
  planInternalAudit,
  raiseFinding,
  recordInternalAuditResults,
  reportInternalAudit,
  requireImprovementPlan,
  submitImprovementPlan,
} from '@toroku/server-audit';
import { House } from '../house';

/** Who and what an internal audit is of. */
export interface InternalAuditWish {
  readonly internalAuditor: Actor;
  readonly statementId: string;
  readonly fromOn: LegalDay;
  /** Inclusive. */
  readonly throughOn: LegalDay;
}

const performer = '佐藤 花子';
const operator = '鈴木 一郎';

/** An internal audit under way: planned for three years as proposed, with a performer who operates nothing, and a result for everything planned for its own year. */
export async function anInternalAuditWithResults(house: House, { internalAuditor, ...period }: InternalAuditWish): Promise<InternalAudit> {
  const opened = await house.done(internalAuditor, openInternalAudit, period);
  const planned = await house.done(internalAuditor, planInternalAudit, {
    id: opened.id,
    expectedVersion: opened.version,
    organisation: '内部監査室（開発・運用から独立）',
    responsiblePerson: '高橋 実',
    performers: [performer],
    method: '規程と記録の閲覧、担当者への質問、サンプルテスト',
    plan: opened.plan.map((unit) => ({ ...unit, performers: [performer], operatedBy: [operator] })),
  });
  const due = planned.plan.filter(({ year }) => year === planned.year);
  const results = due.map(({ unitId }) => ({ unitId, performers: [performer], auditedOn: period.fromOn, method: '記録の閲覧とサンプルテスト', summary: '統制は実施されている' }));
  return house.done(internalAuditor, recordInternalAuditResults, { id: planned.id, expectedVersion: planned.version, results });
}

/** A reported internal audit: form 2-3 for its year of the three. */
export async function aReportedInternalAudit(house: House, wish: InternalAuditWish): Promise<InternalAudit> {
  const { id, version } = await anInternalAuditWithResults(house, wish);
  return house.done(wish.internalAuditor, reportInternalAudit, { id, expectedVersion: version });
}

/** Whose finding it is, on which control, and until when it will be improved. */
export interface InternalFindingWish {
  readonly internalAuditor: Actor;
  /** A statement author or representative of the provider. */
  readonly author: Actor;
  /** An internal audit under way. */
  readonly internalAuditId: string;
  readonly controlId: string;
  readonly improveByOn: LegalDay;
}

/** A minor finding of an internal audit whose improvement plan has been accepted. */
export async function anInternalFindingWithPlan(house: House, { internalAuditor, author, internalAuditId, controlId, improveByOn }: InternalFindingWish): Promise<Finding> {
  const { id } = await house.done(internalAuditor, raiseFinding, { source: 'INTERNAL', caseId: internalAuditId, controlId, title: '記録の不足', description: '三月分の記録が見当たらない' });
  await house.done(internalAuditor, classifyFinding, { id, expectedVersion: 1, severity: 'MINOR', reason: '影響が限られ、代わりの統制がある' });
  await house.done(internalAuditor, requireImprovementPlan, { id, expectedVersion: 2 });
  await house.done(author, submitImprovementPlan, { id, expectedVersion: 3, measures: '記録の様式を改め、毎月点検する', responsiblePerson: operator, improveByOn });
  return house.done(internalAuditor, acceptImprovementPlan, { id, expectedVersion: 4 });
}
