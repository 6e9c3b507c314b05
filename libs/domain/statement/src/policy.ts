import type { Policy } from '@toroku/domain-access';
import { day, type Clause } from '@toroku/kernel';
import { languageClause } from './reference-translation';
import type { Statement } from './statement';

/** Anything a statement hangs on that belongs to a provider: the statement, or the service it is opened for. */
export type OfProvider = Pick<Statement, 'providerId'>;

const ownStatement: Clause = { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2', confidence: 'H' };
const representative: Clause = { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '2.2.8', confidence: 'M' };
/** No clause: how a provider shares the work is its own matter. */
const amongColleagues: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'work among colleagues', confidence: 'R' };
/** The clause says that a translation may be asked for; which duty of the support body asks, it does not say. */
const translations: Clause = { ...languageClause, confidence: 'M' };
const colleagues = { kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE', 'INTERNAL_AUDITOR'], of: ({ providerId }: OfProvider) => providerId } as const;
const authors = { kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE'], of: ({ providerId }: OfProvider) => providerId } as const;

/** Who may ask for which verb about a statement. Its provider alone writes: an audit body reads it, the support body asks, neither edits. */
export const statementPolicies = {
  openStatement: { clause: ownStatement, grants: [authors] },
  describeStatement: { clause: ownStatement, grants: [authors] },
  stateControls: { clause: ownStatement, grants: [authors] },
  importStatementControls: { clause: ownStatement, grants: [authors] },
  importStatement: { clause: ownStatement, grants: [authors] },
  moveStatementToEdition: { clause: ownStatement, grants: [authors] },
  declareStatement: { clause: representative, grants: [{ kind: 'CSP', duties: ['REPRESENTATIVE'], of: ({ providerId }) => providerId }] },
  commentOnControl: { clause: amongColleagues, grants: [colleagues] },
  resolveComment: { clause: amongColleagues, grants: [colleagues] },
  assignControls: { clause: amongColleagues, grants: [authors] },
  requestReferenceTranslation: { clause: translations, grants: [{ kind: 'SUPPORT_BODY', duties: ['RECEPTIONIST', 'REVIEWER'], notOf: ({ providerId }) => [providerId] }] },
  provideReferenceTranslation: { clause: languageClause, grants: [authors] },
  reviseDeclaredStatement: { clause: ownStatement, grants: [authors] },
  withdrawStatement: { clause: ownStatement, grants: [authors] },
} as const satisfies Readonly<Record<string, Policy<OfProvider>>>;

export type StatementVerb = keyof typeof statementPolicies;
