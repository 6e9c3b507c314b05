import { Seed, type SeedStep } from './seed';
import type { Sources } from '../start/start-platform';
import type { Clock } from '@toroku/gate';
import type { FileStore } from '@toroku/server-evidence';
import { seedAudits } from './steps/audits';
import { seedComingsAndGoings } from './steps/comings-and-goings';
import { seedEvidence } from './steps/evidence';
import { seedEligibility } from './steps/eligibility';
import { seedHelp } from './steps/help';
import { seedOrganisations } from './steps/organisations';
import { seedRegisters } from './steps/registers';
import { seedRegistrations } from './steps/registrations';
import { seedScheme } from './steps/scheme';
import { seedSystems } from './steps/systems';

/** The organisations with their people and systems: all that a rehearsal needs. */
export const peopleSteps: readonly SeedStep[] = [
  { name: 'organisations and their people', run: seedOrganisations },
  { name: 'other systems', run: seedSystems },
];

/** The demonstration, in order. A new part is one more line. */
export const seedSteps: readonly SeedStep[] = [
  ...peopleSteps,
  { name: 'the scheme', run: seedScheme },
  { name: 'assessments and pre-applications', run: seedEligibility },
  { name: 'statements, audits and findings', run: seedAudits },
  { name: 'files of evidence', run: seedEvidence },
  { name: 'help for writing', run: seedHelp },
  { name: 'registration applications', run: seedRegistrations },
  { name: 'registers and incidents', run: seedRegisters },
  { name: 'comings and goings', run: seedComingsAndGoings },
];

/** What a seed is made with. */
export interface SeedGround {
  readonly clock: Clock;
  readonly files: FileStore;
  readonly onStep?: (name: string) => void;
}

/** Runs every step that this database has not seen. */
export async function seedDemonstration(sources: Sources, ground: SeedGround): Promise<void> {
  await runSteps(sources, ground, seedSteps);
}

/** Runs the steps of the people only. */
export async function seedPeople(sources: Sources, ground: SeedGround): Promise<void> {
  await runSteps(sources, ground, peopleSteps);
}

async function runSteps(sources: Sources, { clock, files, onStep }: SeedGround, steps: readonly SeedStep[]): Promise<void> {
  const seed = new Seed(sources, clock, files);
  for (const step of steps) {
    if (await seed.isDone(step.name)) continue;
    onStep?.(step.name);
    await step.run(seed);
    await seed.finish(step.name);
  }
}
