import { randomUUID } from 'node:crypto';
import { momentOf, type Clock } from '@toroku/gate';
import { instant } from '@toroku/kernel';
import { buildPlatformSchema } from '../schema';
import { sendInProcess } from '../story/in-process';
import { Stage } from '../story/stage';
import { learnVerbs, voice, type Verbs } from '../story/voice';
import type { Seed } from './seed';

export interface SeedStageOptions {
  /**
   * Names the words of a step that says the same each time, so that a step that was interrupted may run again. Without it a step that was interrupted
   * begins anew beside what it left.
   */
  readonly repeatable?: string;
}

/** A stage for one step of the seed: its people speak through the gate, on days in the demonstration's past. */
export async function seedStage(seed: Seed, { repeatable }: SeedStageOptions = {}): Promise<Stage> {
  const schema = await buildPlatformSchema();
  let present = seed.clock.now();
  const clock: Clock = { now: () => present };
  let verbs: Promise<Verbs> | null = null;
  let spoken = 0;
  const key = (): string => (repeatable ? `${repeatable}:${(spoken += 1)}` : randomUUID());
  return new Stage({
    voiceOf: async (person) => {
      const send = sendInProcess({ schema, source: seed.apiSource, clock }, await seed.actorOf(person));
      verbs ??= learnVerbs(send);
      return voice(send, await verbs, key);
    },
    moveTo: (on) => void (present = instant(`${on}T12:00:00+09:00`)),
    today: () => momentOf(clock).today,
  });
}
