import { dutiesOf, may, organisationKinds, type Actor, type Policy } from '@toroku/domain-access';
import { statementPolicies, type OfProvider, type StatementVerb } from './policy';

const everybody = organisationKinds.flatMap((organisationKind) =>
  dutiesOf[organisationKind].map((duty) => ({
    name: `${organisationKind}:${duty}`,
    actor: { kind: 'PERSON', id: 'person', organisationId: organisationKind === 'CSP' ? 'provider' : 'elsewhere', organisationKind, duties: [duty] } satisfies Actor as Actor,
  })),
);
const allowed = (verb: StatementVerb, providerId: string): readonly string[] => everybody.filter(({ actor }) => may(actor, statementPolicies[verb] as Policy<OfProvider>, { providerId })).map(({ name }) => name);
const authors = ['CSP:REPRESENTATIVE', 'CSP:STATEMENT_AUTHOR'];

describe('who may do what with a statement', () => {
  const matrix: Readonly<Record<StatementVerb, readonly string[]>> = {
    openStatement: authors,
    describeStatement: authors,
    stateControls: authors,
    importStatement: authors,
    moveStatementToEdition: authors,
    commentOnControl: ['CSP:INTERNAL_AUDITOR', 'CSP:REPRESENTATIVE', 'CSP:STATEMENT_AUTHOR'],
    resolveComment: ['CSP:INTERNAL_AUDITOR', 'CSP:REPRESENTATIVE', 'CSP:STATEMENT_AUTHOR'],
    assignControls: authors,
    importStatementControls: authors,
    declareStatement: ['CSP:REPRESENTATIVE'],
    requestReferenceTranslation: ['SUPPORT_BODY:RECEPTIONIST', 'SUPPORT_BODY:REVIEWER'],
    provideReferenceTranslation: authors,
    reviseDeclaredStatement: authors,
    withdrawStatement: authors,
  };

  it.each(Object.entries(matrix) as [StatementVerb, readonly string[]][])('%s: %j', (verb, expected) => {
    expect([...allowed(verb, 'provider')].sort()).toEqual([...expected].sort());
  });

  it.each(Object.keys(matrix) as StatementVerb[])('%s is no other provider’s', (verb) => {
    expect(allowed(verb, 'another provider').filter((name) => name.startsWith('CSP'))).toEqual([]);
  });

  it('nobody of the support body asks about a statement of their own organisation', () => {
    expect(allowed('requestReferenceTranslation', 'elsewhere')).toEqual([]);
  });
});
