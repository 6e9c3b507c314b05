import { noArrangement, scopeControls, scopeRulesOf, type Engagement, type EngagementCarryover, type EngagementPlanFacts, type ScopeCatalogueRow } from '@toroku/domain-audit';
import { ruleSetOf } from '@toroku/domain-rulebook';
import { answersOf, type AskSql } from '@toroku/server-statement';
import { auditedStatement } from './audit-report-facts';

const CONTROLS = `select c.control_id as "controlId", c.tier, c.level, c.obligation, c.chapter, c.objective, c.liu_areas as "liuAreas", c.sort_key as "sortKey"
  from control c join statement s on s.edition_id = c.edition_id where s.id = $1 order by c.sort_key collate "C"`;
const CARRYOVER = `select c.slots, c.not_stated as "notStated" from engagement_carryover c where c.id = $1`;

/** What the plan follows from, in four statements; null when the asker may not see the statement. */
export async function planFacts(ask: AskSql, { id, statementId, ruleSetId }: Engagement): Promise<EngagementPlanFacts | null> {
  const statement = await auditedStatement(ask, statementId);
  if (!statement) return null;
  const [carryover] = await ask<Pick<EngagementCarryover, 'slots' | 'notStated'>>(CARRYOVER, [id]);
  const controls = scopeControls(await ask<ScopeCatalogueRow>(CONTROLS, [statementId]), await answersOf(ask, statementId), carryover?.notStated ?? []);
  const { id: rulesId, audit } = ruleSetOf(ruleSetId);
  return { statement, controls, slots: carryover?.slots ?? {}, rules: scopeRulesOf(rulesId, audit), arrangement: noArrangement, numbers: audit };
}
