import type { Refusals } from '@toroku/kernel';

/** What a mutation answers when it was not done: every reason at once. A value, never thrown. */
export class Refused {
  constructor(readonly refusals: Refusals) {}
}
