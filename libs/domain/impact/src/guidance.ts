/** A word in both languages, as people edit it. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** One axis along which harm is rated, such as confidentiality. `code` is SCREAMING_SNAKE and kept by every rating. */
export interface ImpactAxis extends Bilingual {
  readonly code: string;
}

/** One step of the scale; 1 is the lowest. */
export interface ImpactLevel extends Bilingual {
  readonly level: number;
  readonly code: string;
}

/** What could be harmed: the viewpoint from which an assessor asks what a breach would mean. */
export interface HarmViewpoint extends Bilingual {
  readonly code: string;
}

/** A question that leads the assessor to a level; about one axis. */
export interface ImpactQuestion extends Bilingual {
  readonly code: string;
  readonly axis: string;
}

/** What the ministries in charge edit: everything that the arithmetic of an assessment reads. */
export interface ImpactGuidanceContent {
  readonly axes: readonly ImpactAxis[];
  readonly levels: readonly ImpactLevel[];
  /** The highest level that still counts as low. */
  readonly lowThrough: number;
  readonly viewpoints: readonly HarmViewpoint[];
  readonly questions: readonly ImpactQuestion[];
}

/**
 * 影響度評価ガイダンス, as the platform applies it. The exact questions, axes and scale of LIU rules Annex 1 were not
 * found (domain.md 10): an edition says by `isPlatformDefault` whether it is a proposal of the platform.
 * The guidance supports the agency's judgement, it does not replace it (S-079).
 */
export interface ImpactGuidance extends ImpactGuidanceContent {
  readonly id: string;
  readonly version: number;
  /** From 1, without gaps. Assessments keep the edition they were made with. */
  readonly edition: number;
  /** The first day on which assessments are made with it. */
  readonly effectiveOn: string;
  readonly isPlatformDefault: boolean;
  readonly revisedBy: string;
  readonly revisedAt: string;
}

/** The edition in force on a day: the newest one whose day has come; null before the first. */
export function editionOn<Edition extends { readonly edition: number; readonly effectiveOn: string }>(editions: readonly Edition[], on: string): Edition | null {
  const reached = editions.filter(({ effectiveOn }) => effectiveOn <= on);
  return reached.reduce<Edition | null>((newest, edition) => (newest === null || edition.edition > newest.edition ? edition : newest), null);
}
