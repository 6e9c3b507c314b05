import { doneUnless, outOfState, reasonsAgainst, refusal, textRefusals, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { RegisterEntry, SuspensionGround } from '../register-entry';
import { registerEntryLifecycle, type RegisterEntryVerb } from '../register-lifecycle';
import type { RegisterRefusalCode } from '../register-refusals';
import { renewalIsBeforeExpiry } from '../rules/renewal-is-before-expiry';
import type { NewRegisterEvent } from './enter-register';

/** What a decision about an entry changes, and the public event it leaves. */
export interface EntryMove {
  readonly patch: Partial<RegisterEntry>;
  readonly event: NewRegisterEvent;
}

/** The longest public note, in UTF-16 code units (platform's choice). */
const NOTE_MOST = 2_000;

type Entry = Pick<RegisterEntry, 'status' | 'validThroughOn' | 'renewalAppliedOn'>;

function noteRefusals(note: string): readonly Refusal[] {
  return textRefusals(note, { path: ['note'], max: NOTE_MOST });
}

function outside(entry: Entry, verb: RegisterEntryVerb): Refusal | null {
  return outOfState(registerEntryLifecycle, entry.status, verb);
}

/** A renewal was applied for: from now on the entry stays valid until the committee decides (basic regulations 3.5). */
export function noteRenewalApplied(entry: Entry, { today }: { readonly today: LegalDay }): Decision<EntryMove> {
  const again = entry.renewalAppliedOn === null ? [] : [refusal<RegisterRefusalCode>('RENEWAL_ALREADY_APPLIED', { renewalAppliedOn: entry.renewalAppliedOn })];
  return doneUnless([outside(entry, 'noteRenewalApplied'), ...again, ...reasonsAgainst(renewalIsBeforeExpiry.judge({ expiresOn: entry.validThroughOn, applicationOn: today }))], () => ({
    patch: { renewalAppliedOn: today },
    event: { kind: 'RENEWAL_APPLIED', happenedOn: today, ground: null, note: '' },
  }));
}

/** The committee suspends an entry on a ground that was judged before (basic regulations 5.4; S-182). The note is public. */
export function suspendEntry(entry: Entry, { ground, note }: { readonly ground: SuspensionGround; readonly note: string }, { today }: { readonly today: LegalDay }): Decision<EntryMove> {
  return doneUnless([outside(entry, 'suspendEntry'), ...noteRefusals(note)], () => ({ patch: { status: 'SUSPENDED' }, event: { kind: 'SUSPENDED', happenedOn: today, ground, note } }));
}

/** The committee lifts a suspension. Conditions were not found in the rules: the reason is given in words and published (platform default). */
export function liftSuspension(entry: Entry, note: string, { today }: { readonly today: LegalDay }): Decision<EntryMove> {
  return doneUnless([outside(entry, 'liftSuspension'), ...noteRefusals(note)], () => ({ patch: { status: 'ACTIVE' }, event: { kind: 'SUSPENSION_LIFTED', happenedOn: today, ground: null, note } }));
}

/** The committee cancels an entry; the cancellation is published with its reason (S-181). */
export function cancelEntry(entry: Entry, note: string, { today }: { readonly today: LegalDay }): Decision<EntryMove> {
  return doneUnless([outside(entry, 'cancelEntry'), ...noteRefusals(note)], () => ({ patch: { status: 'CANCELLED' }, event: { kind: 'CANCELLED', happenedOn: today, ground: null, note } }));
}

/** The provider gives its entry up. */
export function withdrawEntry(entry: Entry, note: string, { today }: { readonly today: LegalDay }): Decision<EntryMove> {
  return doneUnless([outside(entry, 'withdrawEntry'), ...noteRefusals(note)], () => ({ patch: { status: 'WITHDRAWN' }, event: { kind: 'WITHDRAWN', happenedOn: today, ground: null, note } }));
}
