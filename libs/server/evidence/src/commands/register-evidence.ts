import { evidencePolicies, receptionLimitsOn, registerEvidence as decide, type EvidenceFile, type OfProvider, type ReceivedFile, type RegisteredEvidence } from '@toroku/domain-evidence';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { EvidenceFileTable } from '../tables/evidence-tables';

type Input = CommandInput & ReceivedFile;

/** Asked for by the platform itself as the person whose upload it is: what it says of the file was found out by the platform, never sent by a browser. */
export const registerEvidence = defineCommand<Input, OfProvider, null, RegisteredEvidence, EvidenceFile>({
  verb: 'registerEvidence',
  noun: 'evidenceFile',
  policy: evidencePolicies.registerEvidence,
  answer: EvidenceFileTable,
  load: async ({ actor }) => ({ subject: { providerId: actor.organisationId ?? '' }, facts: null }),
  decide: (_, { idempotencyKey: _key, ...received }, moment) => decide(received, receptionLimitsOn(moment.today), moment),
  save: async (work, file, { subject }) => {
    const id = work.newId();
    await work.open(EvidenceFileTable, { ...file, id, providerId: subject.providerId, uploadedById: work.actor.id });
    return id;
  },
});
