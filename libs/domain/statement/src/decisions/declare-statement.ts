import { doneUnless, outOfState, type Decision, type LegalDay } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import { statementCheck, type StatementFacts } from '../statement-check';
import type { DeclaredContent, Statement } from '../statement';

export interface DeclarationFacts extends StatementFacts {
  readonly statement: Statement;
  readonly serviceNameJa: string;
  readonly serviceNameEn: string;
}

/** The declared statement and what is frozen of it. */
export interface Declaration {
  readonly patch: Pick<Statement, 'state' | 'declaredOn' | 'declaredBy'>;
  readonly content: DeclaredContent;
}

/** The representative declares the statement. Refused with every basic statement requirement that is not met. */
export function declareStatement(facts: DeclarationFacts, moment: { readonly today: LegalDay; readonly actor: { readonly id: string } }): Decision<Declaration> {
  const { statement } = facts;
  return doneUnless([outOfState(statementLifecycle, statement.state, 'declareStatement'), ...statementCheck(facts).unmet], () => ({
    patch: { state: 'DECLARED', declaredOn: moment.today, declaredBy: moment.actor.id },
    content: {
      serviceNameJa: facts.serviceNameJa,
      serviceNameEn: facts.serviceNameEn,
      editionId: statement.editionId,
      ruleSetId: statement.ruleSetId,
      periodStartOn: statement.periodStartOn,
      periodEndOn: statement.periodEndOn,
      parts: statement.parts,
      controls: facts.answers,
    },
  }));
}
