import type { CatalogueRow, StatedControl, Statement, StatementFacts } from '@toroku/domain-statement';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { LegalDay } from '@toroku/kernel';

/** A way to ask SQL: the unit of work's in a command, the read session's in a query. */
export type AskSql = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>;

const CONTROLS = `select c.control_id as "controlId", c.tier, c.level, c.obligation, c.chapter, c.objective
  from control c where c.edition_id = $1 order by c.sort_key`;

const ANSWERS = `select s.control_id as "controlId", s.selected, s.individual_controls as "individualControls", s.reason_not_selected as "reasonNotSelected", s.changes
  from statement_control s where s.statement_id = $1 order by s.control_id`;

const STANDING = ANSWERS.replace('order by', 'and s.control_id = any($2) order by');

const LISTED = `select e.number from register_entry e where e.number = any($1) and e.track = 'ISMAP' and e.status = 'ACTIVE'
  and (e.valid_through_on >= $2 or e.renewal_applied_on is not null)`;

/** Every control of the edition, as the rules need it, in the order of the numbers. */
export function catalogueRows(ask: AskSql, editionId: string): Promise<CatalogueRow[]> {
  return ask<CatalogueRow>(CONTROLS, [editionId]);
}

/** What the statement says of each control, in a fixed order: it is hashed. */
export function answersOf(ask: AskSql, statementId: string): Promise<StatedControl[]> {
  return ask<StatedControl>(ANSWERS, [statementId]);
}

/** What the statement says of these controls. */
export function standingAnswers(ask: AskSql, statementId: string, controlIds: readonly string[]): Promise<StatedControl[]> {
  return ask<StatedControl>(STANDING, [statementId, controlIds]);
}

/** Everything the check of a statement needs on a day. A fixed number of statements, whatever its size. */
export async function statementFacts(ask: AskSql, statement: Statement, today: LegalDay): Promise<StatementFacts> {
  const numbers = statement.parts.underlyingServices.map(({ registrationNumber }) => registrationNumber);
  return {
    statement,
    controls: await catalogueRows(ask, statement.editionId),
    answers: await answersOf(ask, statement.id),
    previousPeriodEndOn: statement.previousStatementId === null ? null : await periodEndOf(ask, statement.previousStatementId),
    listedNumbers: numbers.length === 0 ? [] : (await ask<{ number: string }>(LISTED, [numbers, today])).map(({ number }) => number),
    limits: ruleSetOf(statement.ruleSetId).statement,
  };
}

async function periodEndOf(ask: AskSql, statementId: string): Promise<LegalDay | null> {
  const [row] = await ask<{ periodEndOn: LegalDay }>('select period_end_on as "periodEndOn" from statement where id = $1', [statementId]);
  return row?.periodEndOn ?? null;
}
