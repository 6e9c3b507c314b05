import { day, type Clause } from '@toroku/kernel';
import type { Actor } from './actor';
import { may, notPermitted, verbsOpenTo, type Grant, type Policy } from './policy';

interface Letter {
  readonly organisationId: string | null;
  readonly readers: readonly string[];
}
const clause: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'letters', confidence: 'H' };
const policy = (...grants: readonly [Grant<Letter>, ...Grant<Letter>[]]): Policy<Letter> => ({ clause, grants });
const actor: Actor = { kind: 'PERSON', id: 'me', organisationId: 'ours', organisationKind: 'CSP', duties: ['REPRESENTATIVE'] };
const letter: Letter = { organisationId: 'ours', readers: ['me'] };
const base = { kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE'] } as const;
const of = (subject: Letter): string | null => subject.organisationId;
const assigned = (subject: Letter): readonly string[] => subject.readers;
const notOf = (subject: Letter): readonly (string | null)[] => [subject.organisationId];

describe('a policy', () => {
  it.each([
    ['any one of the duties', base, actor, letter, true],
    ['no duty of the list', base, { ...actor, duties: ['ADMINISTRATOR'] }, letter, false],
    ['no duty at all', base, { ...actor, duties: [] }, letter, false],
    ['another kind of organisation', base, { ...actor, organisationKind: 'AGENCY' }, letter, false],
    ['a subject of the own organisation', { ...base, of }, actor, letter, true],
    ['a subject of another organisation', { ...base, of }, actor, { ...letter, organisationId: 'theirs' }, false],
    ['a subject of no organisation', { ...base, of }, actor, { ...letter, organisationId: null }, false],
    ['an actor and a subject of no organisation', { ...base, of }, { ...actor, organisationId: null }, { ...letter, organisationId: null }, false],
    ['an assigned person', { ...base, assigned }, actor, letter, true],
    ['a person who is not assigned', { ...base, assigned }, actor, { ...letter, readers: ['you'] }, false],
    ['a case of the own organisation', { ...base, notOf }, actor, letter, false],
    ['a case of another organisation', { ...base, notOf }, actor, { ...letter, organisationId: 'theirs' }, true],
    ['an assigned person with a conflict of interest', { ...base, assigned, notOf }, actor, letter, false],
  ] as const)('judges %s', (_, grant, who, subject, isAdmitted) => {
    expect(may(who as Actor, policy(grant), subject)).toBe(isAdmitted);
  });

  it('admits by any one grant, never by two halves', () => {
    const halves = policy({ kind: 'AGENCY', duties: ['REPRESENTATIVE'] }, { kind: 'CSP', duties: ['ASSESSOR'] });
    expect(may(actor, halves, letter)).toBe(false);
    expect(may(actor, policy(...halves.grants, base), letter)).toBe(true);
  });

  it('says what would be needed, with its clause', () => {
    expect(notPermitted(actor, 'send', policy(base), letter)).toBeNull();
    expect(notPermitted({ ...actor, duties: [] }, 'send', policy(base), letter)).toEqual({
      code: 'NOT_PERMITTED',
      clause,
      path: [],
      facts: { verb: 'send', needs: ['CSP:STATEMENT_AUTHOR|REPRESENTATIVE'] },
    });
  });

  it('opens verbs that are possible and permitted, and none to a visitor', () => {
    const policies = { send: policy(base), burn: policy({ ...base, notOf }) };
    expect(verbsOpenTo(actor, policies, letter, ['send', 'burn'])).toEqual(['send']);
    expect(verbsOpenTo(actor, policies, letter, ['burn'])).toEqual([]);
    expect(verbsOpenTo(null, policies, letter, ['send', 'burn'])).toEqual([]);
  });
});
