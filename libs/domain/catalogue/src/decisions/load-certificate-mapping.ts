import { textRefusals, type Decision } from '@toroku/kernel';
import type { MappedControl } from '../control-help';
import { cell } from '../file-rows';
import { judgeHelpFile, type HelpFile, type HelpRow } from '../help-file';

/** Longest number or name of a requirement, in characters. Platform limit. */
const REFERENCE_MOST = 120;

/** One row of a file of a mapping, as written. */
export interface MappingRow extends HelpRow {
  readonly reference: string;
}

/**
 * An operator loads which requirements of another scheme touch which controls of an edition; it takes the place of what was loaded for that scheme
 * before, and a file without rows takes that away. Help for writing and planning alone: the scheme accepts no certificate in place of its audit (S-157).
 * Nothing is loaded unless every row is good: HELP_CONTROL_UNKNOWN, HELP_ROW_REPEATED, TEXT_MISSING and TEXT_TOO_LONG name row and column.
 */
export function loadCertificateMapping(file: HelpFile<MappingRow>): Decision<readonly Pick<MappedControl, 'reference' | 'controlId'>[]> {
  return judgeHelpFile(file, {
    keyOf: ({ reference, controlId }) => `${reference} ${controlId}`,
    refusalsOf: ({ row, reference }) => textRefusals(reference, { path: cell(row, 'reference'), max: REFERENCE_MOST }),
    rowOf: ({ reference, controlId }) => ({ reference, controlId }),
  });
}
