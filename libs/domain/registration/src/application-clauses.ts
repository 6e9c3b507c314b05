import { day, type Clause, type Confidence } from '@toroku/kernel';

type Seeds = NonNullable<Clause['seeds']>;
const LIU = day('2022-11-01');

/** A clause of the LIU registration rules of 2022-11-01. */
export function liuClause(at: string, seeds: Seeds = [], confidence: Confidence = 'H'): Clause {
  return { source: 'LIU_REGISTRATION_RULES', edition: LIU, at, ...(seeds.length > 0 ? { seeds } : {}), confidence };
}

/** A clause of the basic regulations. */
export function basicClause(at: string, seeds: Seeds = [], confidence: Confidence = 'H'): Clause {
  return { source: 'BASIC_REGULATIONS', edition: LIU, at, ...(seeds.length > 0 ? { seeds } : {}), confidence };
}

/** What the platform chose where no paper was found. */
export function platformClause(at: string, seeds: Seeds = [], confidence: Confidence = 'GAP'): Clause {
  return { source: 'PLATFORM', edition: LIU, at, ...(seeds.length > 0 ? { seeds } : {}), confidence };
}
