import { organisationParty } from '@toroku/domain-access';
import {
  decideRegistration as decide,
  enterRegister,
  numberSeriesOf,
  reasonsAgainstEntering,
  refuseRenewal,
  renewEntry,
  type ApplicationPatch,
  type DecidingFacts,
  type PublicFacts,
  type RegisterEntry,
  type RegistrationApplication,
  type StatedDecision,
} from '@toroku/domain-registration';
import { ruleSetOf } from '@toroku/domain-rulebook';
import type { ChangeInput, UnitOfWork } from '@toroku/gate';
import { StatementTable } from '@toroku/server-statement';
import { CommitteeVoteTable } from '../tables/committee-vote-table';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { RegistrationApplicationTable } from '../tables/registration-application-table';
import { ExclusionJudgementTable } from '../tables/technical-review-tables';
import { applicationCommand, tell } from './application-command';
import { publicFactsOf } from './entry-facts';
import { readerOfWork } from './paper-reader';
import { moveEntry, storeEntry } from './store-entry';

type Input = ChangeInput & StatedDecision;
type Facts = DecidingFacts & { readonly publicFacts: PublicFacts | null; readonly entry: RegisterEntry | null };

/** The decision and what it does to the register stand or fall together: one transaction. */
export const decideRegistration = applicationCommand<Input, Facts, ApplicationPatch>({
  verb: 'decideRegistration',
  facts: (work, application) => factsFor(work, application),
  decide: ({ subject, facts }, input, { values, today }) => decide(subject, input, { facts, values, today }),
  save: async (work, patch, { subject, facts }) => {
    const registerEntryId = await saveOnRegister(work, { ...subject, ...patch }, facts);
    await work.update(RegistrationApplicationTable, subject, { ...patch, registerEntryId });
    await tell(work, { party: organisationParty(subject.providerId), code: 'REGISTRATION_DECIDED' }, { ...subject, ...patch });
  },
});

async function factsFor(work: UnitOfWork, application: RegistrationApplication): Promise<Facts> {
  const votes = await work.many(CommitteeVoteTable, { applicationId: application.id });
  const judgements = await work.many(ExclusionJudgementTable, { applicationId: application.id });
  const publicFacts = await publicFactsOf(readerOfWork(work), application);
  const entry = application.registerEntryId === null ? null : await work.one(RegisterEntryTable, { id: application.registerEntryId }, { lock: true });
  const statement = await work.one(StatementTable, { id: application.statementId ?? '' });
  const digests = { submittedDigest: application.statementDigest, statementDigest: statement?.contentDigest ?? null };
  const registerReasons = reasonsAgainstEntering({ publicFacts, entry, ...digests });
  return { recorderId: work.actor.id, positions: votes.map(({ position }) => position), judgements, registerReasons, publicFacts, entry };
}

/** Enters, renews, or ends the pending renewal; answers the key of the entry, null when there is none. */
async function saveOnRegister(work: UnitOfWork, application: RegistrationApplication, { publicFacts: facts, entry }: Facts): Promise<string | null> {
  const { today } = work.moment;
  const values = ruleSetOf(application.ruleSetId).registration;
  if (application.outcome === 'REFUSED') return entry && moveEntry(work, entry, refuseRenewal(today));
  if (!facts) throw new Error(`application ${application.id} was decided without its papers`);
  if (entry) return moveEntry(work, entry, renewEntry(facts, today, values));
  const { track, serviceId, providerId } = application;
  const entered = enterRegister({ track, serviceId, providerId, facts, serial: await work.nextNumber(numberSeriesOf(track)), decidedOn: today }, values);
  return storeEntry(work, entered.entry, entered.event);
}
