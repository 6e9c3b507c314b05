import { day, defineRule } from '@toroku/kernel';
import type { EngagementRefusalCode } from '../engagement-refusals';

interface Facts {
  readonly drawn: number;
  /** What the table of sample sizes asks for. */
  readonly expected: number;
  readonly reason: string;
}

/**
 * サンプル数. The size of a sample follows the frequency of the control; a smaller one is not refused, but somebody says why.
 * No official number was found: the table is the platform's, as auditors of financial reporting use it.
 */
export const sampleSizeIsJustified = defineRule<Facts, EngagementRefusalCode>(
  'sampleSizeIsJustified',
  { source: 'STANDARD_AUDIT_PROCEDURE', edition: day('2022-11-01'), at: '3.2', confidence: 'R' },
  ({ drawn, expected, reason }) => (drawn >= expected || reason.trim() !== '' ? [] : [{ code: 'SAMPLE_SIZE_WITHOUT_REASON', facts: { drawn, expected }, path: ['sizeReason'] }]),
);
