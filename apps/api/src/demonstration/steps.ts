import { Seed, type SeedStep } from './seed';
import type { Sources } from '../start/start-platform';
import type { Clock } from '@toroku/gate';
import { seedOrganisations } from './steps/organisations';
import { seedSystems } from './steps/systems';

/** The demonstration, in order. A new part is one more line. */
export const seedSteps: readonly SeedStep[] = [
  { name: 'organisations and their people', run: seedOrganisations },
  { name: 'other systems', run: seedSystems },
];

/** Runs the steps that this database has not seen. */
export async function seedDemonstration(sources: Sources, clock: Clock, onStep: (name: string) => void = () => undefined): Promise<void> {
  const seed = new Seed(sources, clock);
  for (const step of seedSteps) {
    if (await seed.isDone(step.name)) continue;
    onStep(step.name);
    await step.run(seed);
    await seed.finish(step.name);
  }
}
