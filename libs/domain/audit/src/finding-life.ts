import { earlierFindings, isBefore } from './earlier-findings';
import type { Finding } from './finding';

type Compared = Pick<Finding, 'id' | 'caseId' | 'serviceId' | 'controlId' | 'raisedOn' | 'state'>;

/**
 * 発見事項の経過. One life across years and audit bodies: the finding with those that other audits raised on the same control of the service
 * before and after it, oldest first. Whoever asks sees the part of it that they may see.
 */
export function findingLife<Row extends Compared>(finding: Row, ofService: readonly Row[]): readonly Row[] {
  const later = ofService.filter((other) => other.state !== 'RECOMMENDATION' && earlierFindings(other, [finding]).length > 0);
  return [...[...earlierFindings(finding, ofService)].reverse(), finding, ...later.sort((a, b) => (isBefore(a, b) ? -1 : 1))];
}

/** 再発の回数. In how many earlier audits the same control failed. */
export function repeatCount(finding: Compared, ofService: readonly Compared[]): number {
  return new Set(earlierFindings(finding, ofService).map(({ caseId }) => caseId)).size;
}
