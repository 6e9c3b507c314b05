import type { StatedControl } from '@toroku/domain-statement';
import type { ReadSession } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';

/** What one declaration said of a control. */
export interface DeclaredAnswer {
  readonly declarationId: string;
  readonly declaredOn: LegalDay;
  readonly periodStartOn: LegalDay;
  readonly periodEndOn: LegalDay;
  /** Null where it said nothing of the control. */
  readonly answer: StatedControl | null;
}

const SQL = `select d.id as "declarationId", d.declared_on as "declaredOn", t.period_start_on as "periodStartOn", t.period_end_on as "periodEndOn",
    (select one from jsonb_array_elements(d.content -> 'controls') one where one ->> 'controlId' = $2) as answer
  from statement s join statement t on t.service_id = s.service_id join statement_declaration d on d.statement_id = t.id
  where s.id = $1 order by d.declared_on desc, d.id desc`;

/** What the declarations of a service said of a control, latest first: of this period and those before. One statement of SQL. */
export function controlHistory(read: ReadSession, statementId: string, controlId: string): Promise<DeclaredAnswer[]> {
  return read.rows<DeclaredAnswer>(SQL, [statementId, controlId], 'control_history');
}
