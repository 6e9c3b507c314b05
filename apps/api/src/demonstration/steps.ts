import { Seed, type SeedStep } from './seed';
import type { Sources } from '../start/start-platform';
import type { Clock } from '@toroku/gate';
import { seedAudits } from './steps/audits';
import { seedComingsAndGoings } from './steps/comings-and-goings';
import { seedEligibility } from './steps/eligibility';
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
  { name: 'registration applications', run: seedRegistrations },
  { name: 'registers and incidents', run: seedRegisters },
  { name: 'comings and goings', run: seedComingsAndGoings },
];

/** Runs every step that this database has not seen. */
export async function seedDemonstration(sources: Sources, clock: Clock, onStep: (name: string) => void = () => undefined): Promise<void> {
  await runSteps(new Seed(sources, clock), seedSteps, onStep);
}

/** Runs the steps of the people only. */
export async function seedPeople(sources: Sources, clock: Clock): Promise<void> {
  await runSteps(new Seed(sources, clock), peopleSteps, () => undefined);
}

async function runSteps(seed: Seed, steps: readonly SeedStep[], onStep: (name: string) => void): Promise<void> {
  for (const step of steps) {
    if (await seed.isDone(step.name)) continue;
    onStep(step.name);
    await step.run(seed);
    await seed.finish(step.name);
  }
}
