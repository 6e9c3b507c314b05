import type { Policy } from '@toroku/domain-access';
import { day, type Clause } from '@toroku/kernel';

/** The catalogue is kept by the operations side; which desk was not found. */
const keeping: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'catalogue editions', confidence: 'R' };

/** The official papers are the scheme's: whoever keeps them loads them. */
const papers: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'official workbooks', confidence: 'R' };

/** Guidance and mappings are help that the platform adds; whoever keeps the catalogue keeps them. */
const help: Clause = { source: 'PLATFORM', edition: day('2022-11-01'), at: 'help for the controls', confidence: 'R' };

const keepers = [
  { kind: 'SUPPORT_BODY', duties: ['REVIEWER', 'RECEPTIONIST'] },
  { kind: 'PLATFORM', duties: ['ADMINISTRATOR'] },
] as const;

/** Who may load a catalogue edition, and what goes with it. */
export const cataloguePolicies = {
  importCatalogueEdition: { clause: keeping, grants: keepers },
  loadWorkbookTemplate: { clause: papers, grants: keepers },
  loadControlGuidance: { clause: help, grants: keepers },
  loadCertificateMapping: { clause: help, grants: keepers },
  loadKnownEdition: { clause: keeping, grants: [{ kind: 'PLATFORM', duties: ['ADMINISTRATOR'] }] },
  assignLiuAreas: { clause: keeping, grants: [{ kind: 'SUPPORT_BODY', duties: ['REVIEWER'] }] },
} as const satisfies Readonly<Record<string, Policy<unknown>>>;

export type CatalogueVerb = keyof typeof cataloguePolicies;
