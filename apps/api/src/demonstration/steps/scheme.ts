import { prepareScheme } from '../../story/scheme-part';
import type { Seed } from '../seed';
import { seedStage } from '../seed-stage';

/** What stands before the first case, by the people whose part it is. */
export async function seedScheme(seed: Seed): Promise<void> {
  await prepareScheme(await seedStage(seed, { repeatable: 'scheme' }));
}
