import type { Finding } from './finding';

/** What a comparison with earlier findings looks at. */
type Compared = Pick<Finding, 'id' | 'caseId' | 'serviceId' | 'controlId' | 'raisedOn' | 'state'>;

/**
 * The findings on the same control of the service that other audits raised before, latest first. A finding has one life across
 * renewals and audit bodies: a body may not see what another one found, the provider sees both.
 */
export function earlierFindings<Row extends Compared>(finding: Compared, ofService: readonly Row[]): readonly Row[] {
  return ofService
    .filter((other) => other.serviceId === finding.serviceId && other.controlId === finding.controlId && other.caseId !== finding.caseId)
    .filter((other) => other.state !== 'RECOMMENDATION' && isBefore(other, finding))
    .sort((a, b) => (isBefore(a, b) ? 1 : -1));
}

/** Whether one was raised before the other. Keys are made in the order of time: they decide between findings of one day. */
export function isBefore(one: Pick<Compared, 'id' | 'raisedOn'>, other: Pick<Compared, 'id' | 'raisedOn'>): boolean {
  return one.raisedOn < other.raisedOn || (one.raisedOn === other.raisedOn && one.id < other.id);
}
