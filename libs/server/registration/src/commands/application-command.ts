import type { Party } from '@toroku/domain-access';
import { registrationApplicationPolicies, type ApplicationPatch, type ApplicationValues, type RegistrationApplication, type RegistrationApplicationMove } from '@toroku/domain-registration';
import { ruleSetOf } from '@toroku/domain-rulebook';
import { defineCommand, type ChangeInput, type Command, type CommandMoment, type UnitOfWork } from '@toroku/gate';
import type { Decision } from '@toroku/kernel';
import { RegistrationApplicationTable } from '../tables/registration-application-table';

/** The moment of the request with the numbers in force for the case. */
export interface CaseMoment extends CommandMoment {
  readonly values: ApplicationValues;
}

/** The case, and what else the verb needs to know. */
export interface CaseFacts<Facts> {
  readonly subject: RegistrationApplication;
  readonly facts: Facts;
}

/** What differs from verb to verb. */
interface ApplicationVerbSpec<Input extends ChangeInput, Facts, Outcome> {
  readonly verb: RegistrationApplicationMove;
  facts(work: UnitOfWork, application: RegistrationApplication, input: Input): Promise<Facts>;
  decide(loaded: CaseFacts<Facts>, input: Input, moment: CaseMoment): Decision<Outcome>;
  save(work: UnitOfWork, outcome: Outcome, loaded: CaseFacts<Facts>): Promise<void>;
}

/** A verb on an application that exists: the case is locked first, so that what two people do at once is done one after the other. */
export function applicationCommand<Input extends ChangeInput, Facts, Outcome>(spec: ApplicationVerbSpec<Input, Facts, Outcome>): Command<Input, RegistrationApplication, Facts, Outcome, RegistrationApplication> {
  return defineCommand<Input, RegistrationApplication, Facts, Outcome, RegistrationApplication>({
    verb: spec.verb,
    noun: 'registrationApplication',
    policy: registrationApplicationPolicies[spec.verb],
    answer: RegistrationApplicationTable,
    load: async (work, input) => {
      const subject = await work.one(RegistrationApplicationTable, { id: input.id }, { lock: true });
      return subject && { subject, facts: await spec.facts(work, subject, input) };
    },
    decide: (loaded, input, moment) => spec.decide(loaded, input, { ...moment, values: ruleSetOf(loaded.subject.ruleSetId).registration }),
    save: async (work, outcome, loaded) => {
      await spec.save(work, outcome, loaded);
      return loaded.subject.id;
    },
  });
}

/** A verb that needs to know nothing but the case, and changes nothing but the case. `notice`: who is told what. */
export function moveCommand<Input extends ChangeInput>(spec: {
  readonly verb: RegistrationApplicationMove;
  decide(application: RegistrationApplication, input: Input, moment: CaseMoment): Decision<ApplicationPatch>;
  notice?(moved: RegistrationApplication): readonly [party: Party, code: string];
}): Command<Input, RegistrationApplication, null, ApplicationPatch, RegistrationApplication> {
  return applicationCommand<Input, null, ApplicationPatch>({
    verb: spec.verb,
    facts: async () => null,
    decide: ({ subject }, input, moment) => spec.decide(subject, input, moment),
    save: async (work, patch, { subject }) => {
      const moved = { ...subject, ...patch };
      await work.update(RegistrationApplicationTable, subject, patch);
      const [party, code] = spec.notice?.(moved) ?? [];
      if (party && code) await tell(work, { party, code }, moved);
    },
  });
}

/** Tells a party about the case. */
export async function tell(work: UnitOfWork, { party, code }: { readonly party: Party; readonly code: string }, application: RegistrationApplication): Promise<void> {
  const { referenceNumber, reviewDueOn, round, roundHeldOn, outcome } = application;
  await work.notify(party, code, application.id, { referenceNumber, reviewDueOn, round, roundHeldOn, outcome });
}
