import { textRefusals, type Decision } from '@toroku/kernel';
import type { ControlGuidance } from '../control-help';
import { cell } from '../file-rows';
import { judgeHelpFile, type HelpFile, type HelpRow } from '../help-file';

/** Longest text about one control, in characters. Platform limit. */
export const GUIDANCE_TEXT_MOST = 8_000;

/** One row of a file of guidance, as written. */
export interface GuidanceRow extends HelpRow {
  readonly textJa: string;
  readonly textEn: string;
}

/**
 * An operator loads what explains the controls of an edition; it takes the place of what was loaded before, and a file without rows takes that away.
 * Nothing is loaded unless every row is good: HELP_CONTROL_UNKNOWN, HELP_ROW_REPEATED, TEXT_MISSING and TEXT_TOO_LONG name row and column.
 * The English text may be empty.
 */
export function loadControlGuidance(file: HelpFile<GuidanceRow>): Decision<readonly Pick<ControlGuidance, 'controlId' | 'textJa' | 'textEn'>[]> {
  return judgeHelpFile(file, {
    keyOf: ({ controlId }) => controlId,
    refusalsOf: ({ row, textJa, textEn }) => [...textRefusals(textJa, { path: cell(row, 'text_ja'), max: GUIDANCE_TEXT_MOST }), ...textRefusals(textEn, { path: cell(row, 'text_en'), min: 0, max: GUIDANCE_TEXT_MOST })],
    rowOf: ({ controlId, textJa, textEn }) => ({ controlId, textJa, textEn }),
  });
}
