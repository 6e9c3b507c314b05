import type { RegisterTrack, Standing } from '@toroku/contract';
import { clauseSourceWords, type Phrase } from '@toroku/words';

/** Where a rule stands: the paper and the place in it. */
export interface Cited {
  readonly source: Phrase;
  readonly at: string;
}

const regulations = (at: string): Cited => ({ source: clauseSourceWords.BASIC_REGULATIONS, at });
const clauses: Readonly<Record<Standing, Cited>> = {
  VALID: regulations('3.5'),
  RENEWAL_PENDING: regulations('3.5'),
  EXPIRED: regulations('3.5'),
  SUSPENDED: regulations('5.4'),
  CANCELLED: regulations('5.4'),
  WITHDRAWN: regulations('5.4'),
};

/** The clause on which a standing rests. */
export function clauseOfStanding(standing: Standing): Cited {
  return clauses[standing];
}

/** The clause of the list's own rules on the incidents that are a ground of suspension. */
export function clauseOfGround(track: RegisterTrack): Cited {
  return track === 'ISMAP' ? { source: clauseSourceWords.ISMAP_REGISTRATION_RULES, at: '9.3' } : { source: clauseSourceWords.LIU_REGISTRATION_RULES, at: '13.5' };
}
