import { noArrangement, scopeControls, scopeRulesOf, type Engagement, type EngagementCarryover, type EngagementPlanFacts, type ScopeArrangement, type ScopeCatalogueRow } from '@toroku/domain-audit';
import { ruleSetOf } from '@toroku/domain-rulebook';
import { answersOf, type AskSql } from '@toroku/server-statement';
import { auditedStatement } from './audit-report-facts';

const CONTROLS = `select c.control_id as "controlId", c.tier, c.level, c.obligation, c.chapter, c.objective, c.liu_areas as "liuAreas", c.sort_key as "sortKey", c.label_ja as "labelJa", c.label_en as "labelEn"
  from control c join statement s on s.edition_id = c.edition_id where s.id = $1 order by c.sort_key collate "C"`;
const CARRYOVER = `select c.slots, c.not_stated as "notStated", a.moves, a.pulls from engagement e
  left join engagement_carryover c on c.id = e.id left join engagement_arrangement a on a.id = e.id where e.id = $1`;

/** A row of the catalogue with what people call it. */
export type LabelledControl = ScopeCatalogueRow & { readonly labelJa: string; readonly labelEn: string };

type Handed = { readonly [Field in keyof (Pick<EngagementCarryover, 'slots' | 'notStated'> & ScopeArrangement)]: (EngagementCarryover & ScopeArrangement)[Field] | null };

/** What the plan follows from, in four statements, and the rows of the catalogue behind it; null when the asker may not see the statement. */
export async function labelledPlanFacts(ask: AskSql, { id, statementId, ruleSetId }: Engagement): Promise<{ readonly facts: EngagementPlanFacts; readonly catalogue: readonly LabelledControl[] } | null> {
  const statement = await auditedStatement(ask, statementId);
  if (!statement) return null;
  const [handed] = await ask<Handed>(CARRYOVER, [id]);
  const catalogue = await ask<LabelledControl>(CONTROLS, [statementId]);
  const controls = scopeControls(catalogue, await answersOf(ask, statementId), handed?.notStated ?? []);
  const { id: rulesId, audit } = ruleSetOf(ruleSetId);
  const arrangement = handed?.moves ? { moves: handed.moves, pulls: handed.pulls ?? [] } : noArrangement;
  return { facts: { statement, controls, slots: handed?.slots ?? {}, rules: scopeRulesOf(rulesId, audit), arrangement, numbers: audit }, catalogue };
}

/** What the plan follows from; null when the asker may not see the statement. */
export async function planFacts(ask: AskSql, engagement: Engagement): Promise<EngagementPlanFacts | null> {
  return (await labelledPlanFacts(ask, engagement))?.facts ?? null;
}
