import 'reflect-metadata';
import { verbWords } from '@toroku/words';
import { policiesOfTheHouse } from '../docs/domain-index';
import { buildPlatformSchema } from '../schema';

/** Verbs that no person asks for over GraphQL, each with who does it. */
const WITHOUT_MUTATION: Readonly<Record<string, string>> = {
  acceptInvitation: 'the platform itself, when an invited person signs in for the first time',
  registerEvidence: 'the platform itself, when the last byte of an upload has come',
};
const verbs = Object.keys(verbWords).sort();

describe('one name for a verb', () => {
  it('every mutation is a verb that has words, and every verb a mutation', async () => {
    const mutations = Object.keys((await buildPlatformSchema()).getMutationType()?.getFields() ?? {});
    expect([...mutations, ...Object.keys(WITHOUT_MUTATION)].sort()).toEqual(verbs);
  });

  it('every verb has a policy, and every policy guards a verb', () => {
    expect(policiesOfTheHouse.map(({ verb }) => verb).sort()).toEqual(verbs);
  });
});
