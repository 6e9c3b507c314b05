import { randomUUID } from 'node:crypto';
import { momentOf } from '@toroku/gate';
import type { PersonKey } from '../src/demonstration/people';
import { Stage, type Step } from '../src/story/stage';
import { learnVerbs, voice, type Send, type Verbs } from '../src/story/voice';
import type { Browser } from '../src/testing/browser';
import type { Rehearsal } from '../src/testing/rehearsal';

/** The scheme over HTTP: everybody signs in with a browser of their own. */
export function rehearsedStage(rehearsal: Rehearsal, tell?: (step: Step) => void): Stage {
  let verbs: Promise<Verbs> | null = null;
  const voiceOf = async (person: PersonKey) => {
    const send = over(await rehearsal.signIn(person));
    verbs ??= learnVerbs(send);
    return voice(send, await verbs, randomUUID);
  };
  const clock = rehearsal.clock;
  return new Stage({ voiceOf, moveTo: (on) => clock.moveTo(on), today: () => momentOf(clock).today, ...(tell ? { tell } : {}) });
}

function over(browser: Browser): Send {
  return async (source, variables) => {
    const { status, data, errors } = await browser.graphql(source, variables);
    if (errors || !data) throw new Error(`HTTP ${status}: ${JSON.stringify(errors)}`);
    return data;
  };
}
