import { auditBodyListingPolicies, type AuditBodyListing, type AuditBodyListingVerb } from '@toroku/domain-audit';
import { defineCommand, type ChangeInput, type Command, type CommandMoment } from '@toroku/gate';
import type { Decision } from '@toroku/kernel';
import { AuditBodyListingTable } from '../tables/audit-body-listing-table';

interface StepSpec<Input extends ChangeInput> {
  readonly verb: AuditBodyListingVerb;
  decide(listing: AuditBodyListing, input: Input, moment: CommandMoment): Decision<Partial<AuditBodyListing>>;
}

/** A verb on a listing that exists. */
export function listingStep<Input extends ChangeInput>({ verb, decide }: StepSpec<Input>): Command<Input, AuditBodyListing, null, Partial<AuditBodyListing>, AuditBodyListing> {
  return defineCommand<Input, AuditBodyListing, null, Partial<AuditBodyListing>, AuditBodyListing>({
    verb,
    noun: 'auditBodyListing',
    policy: auditBodyListingPolicies[verb],
    answer: AuditBodyListingTable,
    load: async (work, { id }) => {
      const subject = await work.one(AuditBodyListingTable, { id });
      return subject && { subject, facts: null };
    },
    decide: ({ subject }, input, moment) => decide(subject, input, moment),
    save: async (work, patch, { subject }) => {
      await work.update(AuditBodyListingTable, subject, patch);
      return subject.id;
    },
  });
}
