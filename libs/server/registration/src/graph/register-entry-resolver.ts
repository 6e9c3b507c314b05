import { verbsOpenTo } from '@toroku/domain-access';
import { isId, verbsIn } from '@toroku/kernel';
import { registerEntryLifecycle, registerEntryPolicies, type RegisterEntry, type RegisterEntryPolicyVerb } from '@toroku/domain-registration';
import type { RequestContext } from '@toroku/gate';
import { resultUnion } from '@toroku/server-graph';
import { SliceArgs, sliceOf } from '@toroku/server-access';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { cancelEntry } from '../commands/cancel-entry';
import { liftSuspension } from '../commands/lift-suspension';
import { recordExistingEntry } from '../commands/record-existing-entry';
import { withdrawEntry } from '../commands/withdraw-entry';
import { readOwnEntries } from '../queries/own-entries';
import { RegisterEntryType } from './register-entry-type';
import { RegisterEntryTable } from '../tables/register-entry-table';
import { EntryDecisionInput, RecordExistingEntryInput } from './register-inputs';

export const RegisterEntryResult = resultUnion('RegisterEntryResult', RegisterEntryType, 'RegisterEntry');

/** The verbs of an entry; suspension stands with the incident that is its ground. */
@Resolver()
export class RegisterEntryResolver {
  @Mutation(() => RegisterEntryResult, { description: 'The committee lifts a suspension, with its reason for everybody to read.' })
  liftSuspension(@Ctx() context: RequestContext, @Arg('input', () => EntryDecisionInput, { description: 'Which, and why.' }) input: EntryDecisionInput) {
    return context.run(liftSuspension, input);
  }

  @Mutation(() => RegisterEntryResult, { description: 'The committee cancels an entry; the cancellation is published.' })
  cancelEntry(@Ctx() context: RequestContext, @Arg('input', () => EntryDecisionInput, { description: 'Which, and why.' }) input: EntryDecisionInput) {
    return context.run(cancelEntry, input);
  }

  @Mutation(() => RegisterEntryResult, { description: 'The provider gives its entry up.' })
  withdrawEntry(@Ctx() context: RequestContext, @Arg('input', () => EntryDecisionInput, { description: 'Which, and why.' }) input: EntryDecisionInput) {
    return context.run(withdrawEntry, input);
  }

  @Mutation(() => RegisterEntryResult, { description: 'The operations side records an entry from before the platform.' })
  recordExistingEntry(@Ctx() context: RequestContext, @Arg('input', () => RecordExistingEntryInput, { description: 'The entry.' }) input: RecordExistingEntryInput) {
    return context.run(recordExistingEntry, input);
  }

  @Query(() => RegisterEntryType, { nullable: true, description: 'One entry by its key, as cases refer to it; null when it is absent.' })
  registerEntryOf(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its key.' }) id: string) {
    return context.read.one(RegisterEntryTable, id);
  }

  @Query(() => [RegisterEntryType], { description: 'The entries of your own services, the earliest last day first. Empty for everybody but providers.' })
  ownRegisterEntries(@Ctx() context: RequestContext, @Args(() => SliceArgs) slice: SliceArgs) {
    return readOwnEntries(context.read, { providerId: context.actor?.organisationId ?? null, ...sliceOf(slice, isId) });
  }

  @Query(() => [String], { nullable: true, description: 'The verbs you may ask for on an entry now. Apart from the entry itself, which everybody reads.' })
  async registerEntryViewerMay(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'The entry.' }) id: string) {
    const entry = await context.read.one(RegisterEntryTable, id);
    return entry && verbsOpenTo<RegisterEntry | null, RegisterEntryPolicyVerb>(context.actor, registerEntryPolicies, entry, possibleFor(entry));
  }
}

function possibleFor({ status }: RegisterEntry): readonly RegisterEntryPolicyVerb[] {
  return verbsIn(registerEntryLifecycle, status).filter((verb): verb is Extract<typeof verb, RegisterEntryPolicyVerb> => verb in registerEntryPolicies);
}
