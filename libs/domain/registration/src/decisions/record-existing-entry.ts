import { doneUnless, refusal, textRefusals, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import { registrationValidThrough } from '../deadlines/registration-valid-through';
import type { RegisterEntry } from '../register-entry';
import { isRegistrationNumber } from '../register-number';
import type { RegisterRefusalCode } from '../register-refusals';
import type { NewRegisterEvent, PublicFacts, RegisterValues } from './enter-register';

/** An entry as an official list shows it. */
export interface ExistingEntry extends Omit<PublicFacts, 'judgedFor'> {
  readonly track: RegisterEntry['track'];
  readonly number: string;
  readonly registeredOn: LegalDay;
  /** The provider's organisation here, where it is known. */
  readonly providerId: string | null;
  readonly remarks: string;
}

/** The operations side records an entry that was on an official list before the platform kept it. */
export function recordExistingEntry(
  existing: ExistingEntry,
  facts: { readonly numberIsTaken: boolean; readonly values: RegisterValues },
): Decision<{ readonly entry: Omit<RegisterEntry, 'id'>; readonly event: NewRegisterEvent }> {
  return doneUnless(reasons(existing, facts.numberIsTaken), () => ({
    entry: { ...existing, judgedFor: null, version: 1, serviceId: null, renewedOn: null, validThroughOn: registrationValidThrough.dueOn({ ...existing, ...facts.values }), status: 'ACTIVE', renewalAppliedOn: null },
    event: { kind: 'RECORDED', happenedOn: existing.registeredOn, ground: null, note: '' },
  }));
}

function reasons(existing: ExistingEntry, numberIsTaken: boolean): readonly Refusal[] {
  const { number, periodStartOn, periodEndOn } = existing;
  return [
    ...(isRegistrationNumber(number) ? [] : [refusal<RegisterRefusalCode>('REGISTRATION_NUMBER_MALFORMED', { number }, { path: ['number'] })]),
    ...(numberIsTaken ? [refusal<RegisterRefusalCode>('REGISTRATION_NUMBER_TAKEN', { number }, { path: ['number'] })] : []),
    ...(periodStartOn > periodEndOn ? [refusal('DAYS_REVERSED', { from: periodStartOn, through: periodEndOn }, { path: ['periodEndOn'] })] : []),
    ...(['serviceNameJa', 'operatorNameJa', 'scopeJa'] as const).flatMap((field) => textRefusals(existing[field], { path: [field], max: 5_000 })),
  ];
}
