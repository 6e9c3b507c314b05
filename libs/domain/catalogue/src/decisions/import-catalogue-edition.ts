import { day, done, reasonsAgainst, refusal, refused, type Clause, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import { controlFrom, obligationOf, type CatalogueEdition, type Control } from '../control';
import { parseControlId } from '../control-id';
import { listed } from '../file-rows';
import { knownControlsOf, liuAreasOfObjective } from '../known/known-editions';
import type { CatalogueRefusalCode } from '../refusals';
import { editionIsComplete } from '../rules/edition-is-complete';
import { editionRowIsWellFormed, type EditionRow } from '../rules/edition-row-is-well-formed';

/** An edition with its rows, ready to be stored. */
export interface LoadedEdition {
  readonly edition: Omit<CatalogueEdition, 'loadedAt' | 'version'>;
  readonly controls: readonly Omit<Control, 'id' | 'editionId'>[];
}

export interface EditionFile {
  readonly id: string;
  readonly effectiveOn: LegalDay;
  readonly rows: readonly EditionRow[];
  /** What is wrong with the file as a file; when there is anything, its rows are not judged. */
  readonly fileFaults: readonly Refusal[];
  /** Whether an edition with this id was imported before. A shipped one may be replaced by its full list while nothing rests on it. */
  readonly exists: 'NO' | 'SHIPPED_AND_UNUSED' | 'YES';
}

const platform: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'catalogue editions', confidence: 'R' };

/** An operator loads a full edition. Nothing is loaded unless every row is good; every bad row is named. */
export function importCatalogueEdition(file: EditionFile, limits: { readonly fileFaultsListed: number }): Decision<LoadedEdition> {
  const faults = [...editionRefusals(file), ...(file.fileFaults.length > 0 ? file.fileFaults : rowRefusals(file))];
  const [first, ...others] = listed(faults, limits.fileFaultsListed);
  if (first) return refused(first, ...others);
  const controls = file.rows.map(({ id, labelJa, labelEn }) => controlFrom({ controlId: id, labelJa, labelEn, liuAreas: areasOf(id) }, 'IMPORTED'));
  return done({ edition: { id: file.id, effectiveOn: file.effectiveOn, source: 'IMPORTED', controlCount: controls.length }, controls });
}

/** The rows of an edition that ships with the platform. EDITION_NOT_KNOWN when it is none, EDITION_EXISTS when it is there already. */
export function loadKnownEdition(known: { readonly id: string; readonly effectiveOn: LegalDay } | null, exists: boolean, id: string): Decision<LoadedEdition> {
  if (!known) return refused(refusal<CatalogueRefusalCode>('EDITION_NOT_KNOWN', { id }, { path: ['id'] }));
  if (exists) return refused(refusal<CatalogueRefusalCode>('EDITION_EXISTS', { id }, { path: ['id'] }));
  const controls = knownControlsOf(known.id).map((labels) => controlFrom(labels, 'KNOWN'));
  return done({ edition: { id: known.id, effectiveOn: known.effectiveOn, source: 'KNOWN', controlCount: controls.length }, controls });
}

function editionRefusals({ id, exists, effectiveOn }: EditionFile): readonly Refusal[] {
  const wellFormed = /^20\d\d-(0[1-9]|1[0-2])$/.test(id) && effectiveOn.startsWith(id);
  return [
    ...(wellFormed ? [] : [refusal<CatalogueRefusalCode>('EDITION_ID_MALFORMED', { id, effectiveOn }, { clause: platform, path: ['editionId'] })]),
    ...(exists === 'YES' ? [refusal<CatalogueRefusalCode>('EDITION_EXISTS', { id }, { clause: platform, path: ['editionId'] })] : []),
  ];
}

function rowRefusals({ id, rows }: EditionFile): readonly Refusal[] {
  const known = knownControlsOf(id).map(({ controlId }) => controlId);
  return reasonsAgainst(...rows.map((row) => editionRowIsWellFormed.judge(row)), editionIsComplete.judge({ rows, known: known.filter(isAlways) }));
}

/** Only what every statement must take is insisted on: an operator's list may spell a selectable control otherwise. */
function isAlways(controlId: string): boolean {
  const id = parseControlId(controlId);
  return id !== null && obligationOf(id) !== 'BY_RISK';
}

function areasOf(controlId: string): readonly number[] {
  const id = parseControlId(controlId);
  return id ? liuAreasOfObjective(id.numbers.slice(0, 3).join('.')) : [];
}
