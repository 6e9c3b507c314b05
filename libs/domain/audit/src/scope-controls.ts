import type { Control } from '@toroku/domain-catalogue';
import { statedControls, type CatalogueRow, type StatedControl } from '@toroku/domain-statement';
import type { ScopeControl } from './scope';

/** What the scope needs of a row of the catalogue. */
export type ScopeCatalogueRow = CatalogueRow & Pick<Control, 'liuAreas' | 'sortKey'>;

/**
 * The detailed controls of the edition as the scope sees them. A control is changed when the statement gives a change inside its period, or when it
 * is stated now and the last audited statement did not state it (`notStated`).
 */
export function scopeControls(controls: readonly ScopeCatalogueRow[], answers: readonly StatedControl[], notStated: readonly string[]): readonly ScopeControl[] {
  const stated = new Set(statedControls(controls, answers).map(({ controlId }) => controlId));
  const changed = new Set([...answers.filter(({ changes }) => changes.length > 0).map(({ controlId }) => controlId), ...notStated]);
  return controls
    .filter(({ level }) => level === 'DETAILED')
    .map(({ controlId, objective, tier, liuAreas, obligation, sortKey }) => ({ controlId, objective, tier, liuAreas, isMandatory: tier === 'CONTROLS' && obligation === 'ALWAYS', sortKey, isStated: stated.has(controlId), isChanged: changed.has(controlId) }));
}
