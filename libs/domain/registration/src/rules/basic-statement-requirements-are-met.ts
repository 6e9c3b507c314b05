import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  /** Null while no statement is attached. */
  readonly statement: { readonly isDeclared: boolean; /** How many things the statement's own check still finds wrong. */ readonly shortcomings: number } | null;
}

/** 基本言明要件. The review looks at whether they are met; the audit does not (KB0011019), so a finished audit is no proof. */
export const basicStatementRequirementsAreMet = defineRule<Facts, ApplicationRefusalCode>('basicStatementRequirementsAreMet', liuClause('10.1'), ({ statement }) => {
  if (statement === null) return { missing: ['statement'] };
  return [
    ...(statement.isDeclared ? [] : [{ code: 'STATEMENT_NOT_DECLARED' as const, path: ['statementId'] }]),
    ...(statement.shortcomings === 0 ? [] : [{ code: 'BASIC_REQUIREMENTS_NOT_MET' as const, facts: { shortcomings: statement.shortcomings }, path: ['statementId'] }]),
  ];
});
