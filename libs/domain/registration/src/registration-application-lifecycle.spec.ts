import { terminalStates, unreachableStates } from '@toroku/kernel';
import { applicationRules } from './application-rules';
import { registrationApplicationPolicies } from './application-policies';
import { applicationRefusalCodes } from './application-refusals';
import { registrationApplicationLifecycle, registrationApplicationVerbs } from './registration-application-lifecycle';
import { openApplicationStates } from './registration-application';

describe('the lifecycle of an application', () => {
  it('reaches every state and ends only where nobody holds the ball', () => {
    expect(unreachableStates(registrationApplicationLifecycle)).toEqual([]);
    expect(terminalStates(registrationApplicationLifecycle)).toEqual(['REGISTERED', 'REFUSED', 'WITHDRAWN']);
  });

  it('can be withdrawn in every open state', () => {
    for (const state of openApplicationStates) expect(registrationApplicationLifecycle.states[state].verbs).toHaveProperty('withdrawRegistrationApplication');
  });

  it('has a policy for every verb', () => {
    expect(Object.keys(registrationApplicationPolicies).sort()).toEqual([...registrationApplicationVerbs, 'openRegistrationApplication', 'openRenewalApplication'].sort());
  });

  it('has rules and refusal codes under one name each', () => {
    expect(new Set(applicationRules.map(({ name }) => name)).size).toBe(applicationRules.length);
    expect(new Set(applicationRefusalCodes).size).toBe(applicationRefusalCodes.length);
  });
});
