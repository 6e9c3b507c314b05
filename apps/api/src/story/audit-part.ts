import { confirmationCodes } from '@toroku/domain-audit';
import { addDays } from '@toroku/kernel';
import type { Provider } from './impact-part';
import { organisationIds } from './scheme-part';
import { seen, type Stage } from './stage';
import type { Period } from './statement-part';
import type { Answered } from './voice';

const performer = '点検 花子';
const operator = '運用 一郎';

/** The provider audits the objectives planned for this year of three and reports form 2-3. */
export async function auditInternally(stage: Stage, { internalAuditor }: Provider, statement: Answered, period: Period): Promise<Answered> {
  const opened = await stage.do(internalAuditor, 'openInternalAudit', { rule: 'LIU rules 7.2 (S-160)', statementId: statement.id, fromOn: period.periodStartOn, throughOn: period.periodEndOn, select: 'id version year plan { unitId year }' });
  const plan = opened['plan'] as readonly { unitId: string; year: number }[];
  const people = { organisation: '内部監査室', responsiblePerson: '監査 実', performers: [performer], method: '閲覧、質問、サンプルテスト' };
  const units = plan.map(({ unitId, year }) => ({ unitId, year, performers: [performer], operatedBy: [operator] }));
  const planned = await stage.do(internalAuditor, 'planInternalAudit', { rule: 'LIU rules annex 2; criteria 4.6.2.5 (S-161, S-164)', ...seen(opened), ...people, plan: units });
  const results = plan.filter(({ year }) => year === opened['year']).map(({ unitId }) => ({ unitId, performers: [performer], auditedOn: period.periodStartOn, method: 'サンプルテスト', summary: '実施されている' }));
  const recorded = await stage.do(internalAuditor, 'recordInternalAuditResults', { rule: 'form 2-3 annex (S-165, S-166)', ...seen(planned), results });
  return stage.do(internalAuditor, 'reportInternalAudit', { rule: 'LIU rules 7.2, form 2-3 (S-160, S-163)', ...seen(recorded) });
}

/** The audit body accepts, plans and works; what is left is the representation and the report. */
export async function auditExternally(stage: Stage, provider: Provider, statement: Answered): Promise<Answered> {
  const auditBodyId = (await organisationIds(stage)).get('あかつき監査法人');
  const proposed = await stage.do(provider.author, 'proposeEngagement', { rule: 'LIU rules 7.1 (S-137, S-142)', statementId: statement.id, auditBodyId });
  const accepted = await stage.do('akatsuki-lead', 'acceptEngagement', { rule: 'LIU rules 7.1 (S-142)', ...seen(proposed) });
  const planned = await stage.do('akatsuki-lead', 'planEngagement', { rule: 'standard procedures annex 3 (S-134, S-135)', ...seen(accepted) });
  const designing = await stage.do('akatsuki-lead', 'beginDesignAssessment', { rule: 'standard procedures: design', ...seen(planned) });
  const operating = await stage.do('akatsuki-lead', 'beginOperationalAssessment', { rule: 'standard procedures: operation', ...seen(designing) });
  return stage.do('akatsuki-lead', 'recordControlResults', { rule: 'standard procedures 3 (S-134)', ...seen(operating), results: await effectiveResults(stage, operating.id) });
}

async function effectiveResults(stage: Stage, id: string) {
  const SCOPE = 'query ($id: ID!, $after: String) { engagement(id: $id) { scope(first: 100, after: $after) { controlId depth sortKey } } }';
  const lines: { controlId: string; depth: string; sortKey: string }[] = [];
  for (let page: typeof lines = []; lines.length === 0 || page.length === 100; lines.push(...page)) {
    ({ scope: page } = (await stage.ask<{ engagement: { scope: typeof lines } }>('akatsuki-lead', SCOPE, { id, after: lines.at(-1)?.sortKey ?? null })).engagement);
    if (page.length === 0) break;
  }
  return lines
    .filter(({ depth }) => depth !== 'NONE')
    .map(({ controlId, depth }) => ({
      controlId,
      designResult: 'EFFECTIVE',
      designProcedure: '規程と設定を閲覧した',
      ...(depth === 'DESIGN_AND_OPERATION' ? { operationalResult: 'EFFECTIVE', operationalProcedure: '記録を抽出して確かめた' } : {}),
    }));
}

/** Management signs the Written Representation after the period, and the lead issues the report on the next day. */
export async function reportAudit(stage: Stage, provider: Provider, engagement: Answered, { periodEndOn }: Period): Promise<Answered> {
  stage.moveTo(addDays(periodEndOn, 9));
  const confirmations = confirmationCodes.map((code) => ({ code, isConfirmed: true, explanation: '' }));
  const signed = await stage.do(provider.representative, 'signRepresentation', { rule: 'criteria 2.2.8', ...seen(engagement), confirmations });
  stage.moveTo(addDays(periodEndOn, 10));
  return stage.do('akatsuki-lead', 'issueAuditReport', { rule: 'standard procedures: report, due 3 months after the period', ...seen(signed) });
}
