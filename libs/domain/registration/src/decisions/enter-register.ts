import type { LegalDay } from '@toroku/kernel';
import { registrationValidThrough } from '../deadlines/registration-valid-through';
import type { RegisterEntry, RegisterEvent } from '../register-entry';
import { registrationNumber } from '../register-number';

/** The public facts of what was decided: taken from the statement as declared, the service and the provider. */
export type PublicFacts = Pick<
  RegisterEntry,
  | 'serviceNameJa'
  | 'serviceNameEn'
  | 'operatorNameJa'
  | 'operatorNameEn'
  | 'scopeJa'
  | 'scopeEn'
  | 'regions'
  | 'objectives'
  | 'periodStartOn'
  | 'periodEndOn'
  | 'subsequentEvents'
  | 'underlyingServices'
  | 'judgedFor'
>;

/** The numbers of the rule set that a registration needs. */
export interface RegisterValues {
  readonly validityMonths: number;
  readonly validityEndsOnCorrespondingDay: boolean;
  readonly liuNumberPrefix: string;
}

export interface Registration {
  readonly track: RegisterEntry['track'];
  readonly serviceId: string;
  readonly providerId: string;
  readonly facts: PublicFacts;
  /** The next serial of the track. */
  readonly serial: number;
  readonly decidedOn: LegalDay;
}

/** An event of an entry before it has keys. */
export type NewRegisterEvent = Omit<RegisterEvent, 'id' | 'entryId'>;

/** The entry that a decision in favour makes, and its first public event. Its validity counts from the assessment period, not from the decision (S-172). */
export function enterRegister({ facts, track, serial, decidedOn, ...of }: Registration, values: RegisterValues): { readonly entry: Omit<RegisterEntry, 'id'>; readonly event: NewRegisterEvent } {
  const prefix = track === 'ISMAP' ? 'C' : values.liuNumberPrefix;
  return {
    entry: {
      ...of,
      ...facts,
      track,
      version: 1,
      number: registrationNumber(prefix, decidedOn, serial),
      registeredOn: decidedOn,
      renewedOn: null,
      validThroughOn: registrationValidThrough.dueOn({ ...facts, ...values }),
      remarks: '',
      status: 'ACTIVE',
      renewalAppliedOn: null,
    },
    event: { kind: 'REGISTERED', happenedOn: decidedOn, ground: null, note: '' },
  };
}

/** What a renewal decided in favour changes: the public facts of the new period and the validity that follows from it. A suspension stays, and what it was judged for. */
export function renewEntry({ judgedFor, ...facts }: PublicFacts, decidedOn: LegalDay, values: RegisterValues): { readonly patch: Partial<RegisterEntry>; readonly event: NewRegisterEvent } {
  const validThroughOn = registrationValidThrough.dueOn({ ...facts, ...values });
  return { patch: { ...facts, ...(judgedFor ? { judgedFor } : {}), validThroughOn, renewedOn: decidedOn, renewalAppliedOn: null }, event: { kind: 'RENEWED', happenedOn: decidedOn, ground: null, note: '' } };
}

/** What a renewal decided against changes: the entry is no longer held valid past its expiry. */
export function refuseRenewal(decidedOn: LegalDay): { readonly patch: Partial<RegisterEntry>; readonly event: NewRegisterEvent } {
  return { patch: { renewalAppliedOn: null }, event: { kind: 'RENEWAL_REFUSED', happenedOn: decidedOn, ground: null, note: '' } };
}
