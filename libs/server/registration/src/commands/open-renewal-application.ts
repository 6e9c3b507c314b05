import { openRenewalApplication as decide, registrationApplicationPolicies, type NewApplication, type RegistrationApplication, type RenewalOpeningFacts } from '@toroku/domain-registration';
import { ruleSetOn } from '@toroku/domain-rulebook';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { entryForRenewal } from './submission-facts';
import { openApplicationOf } from './open-application-of';
import { saveNewApplication } from './open-registration-application';

interface Input extends CommandInput {
  readonly registerEntryId: string;
}

type Facts = RenewalOpeningFacts & { readonly providerId: string; readonly ruleSetId: string };

export const openRenewalApplication = defineCommand<Input, null, Facts, NewApplication, RegistrationApplication>({
  verb: 'openRenewalApplication',
  noun: 'registrationApplication',
  policy: registrationApplicationPolicies.openRenewalApplication,
  answer: RegistrationApplicationTable,
  load: async (work, { registerEntryId }) => {
    const row = await work.one(RegisterEntryTable, { id: registerEntryId, track: 'ISMAP_LIU', providerId: work.actor.organisationId ?? '' });
    const entry = row && entryForRenewal(row);
    const ruleSet = ruleSetOn('ISMAP_LIU', work.moment.today);
    if (!entry || !ruleSet) return null;
    const first = await work.one(RegistrationApplicationTable, { registerEntryId, kind: 'FIRST' });
    const facts = { entry, openApplication: await openApplicationOf(work, entry.serviceId), preApplicationId: first?.preApplicationId ?? null };
    return { subject: null, facts: { ...facts, providerId: row.providerId ?? '', ruleSetId: ruleSet.id } };
  },
  decide: ({ facts }, _, moment) => decide(facts, moment, facts.ruleSetId),
  save: (work, application, { facts }) => saveNewApplication(work, { ...application, id: work.newId(), providerId: facts.providerId }),
});
