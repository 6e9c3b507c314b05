import { organisationKinds, type Grant } from '@toroku/domain-access';
import { policiesOfTheHouse } from './domain-index';
import { clauseCells, lines, row } from './rules-doc';

/** docs/policies.md: which duty of which kind of organisation may ask for which verb. */
export function policiesDoc(): string {
  return lines(
    '# Who may ask for what',
    '',
    'Written by `npm run docs` from the policies that the gate reads; do not edit. `own`: only of the own organisation. `assigned`: only who is assigned to the case.',
    '`not own`: never a case of the own organisation. A duty that is not named may not. Verbs that the platform does itself are in its column.',
    '',
    row('context', 'verb', ...organisationKinds, 'clause', 'confidence', 'rows'),
    row(...Array.from({ length: organisationKinds.length + 5 }, () => '---')),
    ...policiesOfTheHouse.map(({ context, verb, policy }) => row(context, verb, ...organisationKinds.map((kind) => policy.grants.filter((grant) => grant.kind === kind).map(cell).join('; ')), ...clauseCells(policy.clause))),
  );
}

function cell({ duties, of, assigned, notOf }: Grant<never>): string {
  const limits = [of && 'own', assigned && 'assigned', notOf && 'not own'].filter(Boolean);
  return `${duties.join(' ')}${limits.length > 0 ? ` (${limits.join(', ')})` : ''}`;
}
