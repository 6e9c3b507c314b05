import { objectiveNumberOf, parseControlId, sortKeyOf, categoryOf, type ControlId } from './control-id';

/** ガバナンス基準 (chapter 3), マネジメント基準 (chapter 4), 管理策基準 (chapters 5 to 18). */
export const tiers = ['GOVERNANCE', 'MANAGEMENT', 'CONTROLS'] as const;
export type Tier = (typeof tiers)[number];

/** 統制目標 (three digits) or 詳細管理策 (four digits). */
export const controlLevels = ['OBJECTIVE', 'DETAILED'] as const;
export type ControlLevel = (typeof controlLevels)[number];

/**
 * How far a statement must take the control (criteria 2.2.4). ALWAYS: governance, management and B controls, in principle all.
 * PRINCIPLE: control objectives, excluded only with a reason why they cannot reasonably apply. BY_RISK: chosen by the provider's own risk analysis.
 */
export const obligations = ['ALWAYS', 'PRINCIPLE', 'BY_RISK'] as const;
export type Obligation = (typeof obligations)[number];

/** Where a row comes from: shipped with the platform, or imported by an operator. */
export const controlSources = ['KNOWN', 'IMPORTED'] as const;
export type ControlSource = (typeof controlSources)[number];

/** 管理策. One row of a catalogue edition. Labels are in the platform's or the operator's words. */
export interface Control {
  readonly id: string;
  readonly editionId: string;
  readonly controlId: string;
  readonly tier: Tier;
  readonly level: ControlLevel;
  readonly obligation: Obligation;
  readonly chapter: number;
  readonly category: string;
  /** The numbers of the objective it belongs to (its own for an objective); of the heading in chapters 3 and 4. */
  readonly objective: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly sortKey: string;
  /** Areas 1 to 4 of the LIU external audit that its objective belongs to. The mapping is a platform default: the official list was not found. */
  readonly liuAreas: readonly number[];
  readonly source: ControlSource;
}

/** 管理基準の版. An edition of the catalogue, by the month it came into force: `2022-04`. Never changed once cases may rest on it. */
export interface CatalogueEdition {
  readonly id: string;
  readonly version: number;
  readonly effectiveOn: string;
  readonly source: ControlSource;
  readonly controlCount: number;
  readonly loadedAt: string;
}

/** The tier that a chapter belongs to. */
export function tierOf(id: ControlId): Tier {
  const [chapter] = id.numbers;
  if (chapter === 3) return 'GOVERNANCE';
  return chapter === 4 ? 'MANAGEMENT' : 'CONTROLS';
}

/** The obligation that follows from an id (criteria 2.2.4). */
export function obligationOf(id: ControlId): Obligation {
  if (tierOf(id) !== 'CONTROLS') return 'ALWAYS';
  if (id.digits === 3) return 'PRINCIPLE';
  return id.suffix === 'B' || id.suffix === 'PB' ? 'ALWAYS' : 'BY_RISK';
}

/** What a row says that its id does not. */
export interface ControlLabels {
  readonly controlId: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly liuAreas: readonly number[];
}

/** A row of an edition as its id dictates it. Throws RangeError on an id outside the grammar: judged before. */
export function controlFrom(labels: ControlLabels, source: ControlSource): Omit<Control, 'id' | 'editionId'> {
  const id = parseControlId(labels.controlId);
  if (!id) throw new RangeError(`not a control id: ${labels.controlId}`);
  return {
    ...labels,
    source,
    tier: tierOf(id),
    level: id.digits === 3 ? 'OBJECTIVE' : 'DETAILED',
    obligation: obligationOf(id),
    chapter: id.numbers[0] ?? 0,
    category: categoryOf(id),
    objective: objectiveNumberOf(id),
    sortKey: sortKeyOf(id),
  };
}
