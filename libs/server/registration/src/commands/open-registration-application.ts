import type { CloudService } from '@toroku/domain-provider';
import { emptyApplicationForm, openRegistrationApplication as decide, registrationApplicationPolicies, standsOnRegister, type NewApplication, type OpeningFacts, type RegistrationApplication } from '@toroku/domain-registration';
import { ruleSetOn } from '@toroku/domain-rulebook';
import { defineCommand, type CommandInput, type UnitOfWork } from '@toroku/gate';
import { CloudServiceTable } from '@toroku/server-provider';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegistrationApplicationFormTable } from '../tables/registration-application-form-table';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { openApplicationOf } from './open-application-of';

interface Input extends CommandInput {
  readonly serviceId: string;
}

type Facts = OpeningFacts & { readonly providerId: string; readonly ruleSetId: string };

export const openRegistrationApplication = defineCommand<Input, null, Facts, NewApplication, RegistrationApplication>({
  verb: 'openRegistrationApplication',
  noun: 'registrationApplication',
  policy: registrationApplicationPolicies.openRegistrationApplication,
  answer: RegistrationApplicationTable,
  load: async (work, { serviceId }) => {
    const service = await work.one(CloudServiceTable, { id: serviceId }, { lock: true });
    return service && service.providerId === work.actor.organisationId ? { subject: null, facts: await factsFor(work, service) } : null;
  },
  decide: ({ facts }, _, moment) => decide(facts, moment, facts.ruleSetId),
  save: (work, application, { facts }) => saveNewApplication(work, { ...application, id: work.newId(), providerId: facts.providerId }),
});

async function factsFor(work: UnitOfWork, service: CloudService): Promise<Facts> {
  const ruleSet = ruleSetOn('ISMAP_LIU', work.moment.today);
  if (!ruleSet) throw new RangeError(`no rule set of ISMAP_LIU on ${work.moment.today}`);
  const entries = await work.many(RegisterEntryTable, { serviceId: service.id, track: 'ISMAP_LIU' });
  return { service, openApplication: await openApplicationOf(work, service.id), isRegistered: entries.some((entry) => standsOnRegister(entry, work.moment.today)), providerId: service.providerId, ruleSetId: ruleSet.id };
}

/** Adds the case with its empty form. */
export async function saveNewApplication(work: UnitOfWork, application: RegistrationApplication): Promise<string> {
  await work.open(RegistrationApplicationTable, application);
  await work.insert(RegistrationApplicationFormTable, { ...emptyApplicationForm, id: work.newId(), version: 1, applicationId: application.id, providerId: application.providerId });
  return application.id;
}
