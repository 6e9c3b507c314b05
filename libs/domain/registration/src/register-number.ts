import type { LegalDay } from '@toroku/kernel';
import type { RegisterTrack } from './register-entry';

/** The letters before an entry's number, for each track. `C` is known; the LIU letter was not found and is a parameter. */
export type NumberPrefixes = Readonly<Record<RegisterTrack, string>>;

const grammar = /^([A-Z]{1,3})(\d{2})-(\d{4})-(\d)$/;

/** 機密性2. The class that ends every number, as far as the published ones show. */
const CONFIDENTIALITY_CLASS = 2;

/** 登録番号: prefix, two digits of the year, serial, class. `C21-0008-2`. The serial is counted for each track, never reused. */
export function registrationNumber(prefix: string, registeredOn: LegalDay, serial: number): string {
  return `${prefix}${registeredOn.slice(2, 4)}-${String(serial).padStart(4, '0')}-${CONFIDENTIALITY_CLASS}`;
}

/** Whether a text has the form of a registration number. */
export function isRegistrationNumber(text: string): boolean {
  return grammar.test(text);
}

/** The series that the serials of a track are taken from. */
export function numberSeriesOf(track: RegisterTrack): string {
  return `register-entry ${track}`;
}
