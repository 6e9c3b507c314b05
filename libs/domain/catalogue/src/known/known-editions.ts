import { day, type LegalDay } from '@toroku/kernel';
import type { ControlLabels } from '../control';
import { chapters12To18 } from './chapters-12-to-18';
import { chapters5To11 } from './chapters-5-to-11';
import { governanceAndManagement } from './governance-and-management';
import type { KnownControl } from './known-control';

/** The editions that ship with the platform, oldest first, with the day each came into force. The day of July 2024 within the month was not found: its first. */
export const knownEditions: readonly { readonly id: string; readonly effectiveOn: LegalDay }[] = [
  { id: '2022-04', effectiveOn: day('2022-04-01') },
  { id: '2024-07', effectiveOn: day('2024-07-01') },
];

const everyKnown: readonly KnownControl[] = [...governanceAndManagement, ...chapters5To11, ...chapters12To18];

/** The known controls of an edition; an unknown edition has none. The full list of selectable controls is the operator's to import. */
export function knownControlsOf(editionId: string): readonly ControlLabels[] {
  if (!knownEditions.some(({ id }) => id === editionId)) return [];
  return everyKnown
    .filter(([, , , , since]) => since === undefined || since <= editionId)
    .map(([controlId, labelJa, labelEn, liuAreas]) => ({ controlId, labelJa, labelEn, liuAreas }));
}

/** The areas of the LIU external audit that the objective with these numbers belongs to (platform default; none outside the areas). */
export function liuAreasOfObjective(objective: string): readonly number[] {
  return areasByObjective.get(objective) ?? [];
}

const areasByObjective = new Map(everyKnown.map(([controlId, , , areas]) => [controlId.replace(/\.(P|B|PB)$/, ''), areas]));
