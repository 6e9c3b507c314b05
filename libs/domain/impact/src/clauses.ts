import { day, type Clause, type ClauseSource, type Confidence } from '@toroku/kernel';

/** The first day of the LIU track. */
export const LIU_IN_FORCE = day('2022-11-01');

function clauseOf(source: ClauseSource, named: Pick<Clause, 'at' | 'seeds' | 'confidence'>): Clause {
  return { source, edition: LIU_IN_FORCE, ...named };
}

/** A clause of the LIU registration rules of 2022. */
export function liuRule(at: string, seeds: NonNullable<Clause['seeds']>, confidence: Confidence = 'H'): Clause {
  return clauseOf('LIU_REGISTRATION_RULES', { at, seeds, confidence });
}

/** A passage of the impact assessment guidance of 2022. */
export function impactGuidanceClause(at: string, seeds: NonNullable<Clause['seeds']>, confidence: Confidence = 'H'): Clause {
  return clauseOf('IMPACT_GUIDANCE', { at, seeds, confidence });
}

/** An answer of the scheme to the consultation of 2022. */
export function consultationAnswer(at: string, seeds: NonNullable<Clause['seeds']>, confidence: Confidence = 'H'): Clause {
  return clauseOf('CONSULTATION_ANSWERS', { at, seeds, confidence });
}

/** A choice of the platform where no paper was found. */
export function platformChoice(at: string, seeds: NonNullable<Clause['seeds']> = []): Clause {
  return clauseOf('PLATFORM', { at, seeds, confidence: 'GAP' });
}

/** How levels are combined: Annex 1 itself was not found (domain.md 10). */
export const levelArithmetic = platformChoice('impact level arithmetic', ['S-075']);
/** Encryption that blinds the provider does not lower the level. */
export const encryptionDoesNotLower = consultationAnswer('confidentiality of encrypted data, case B', ['S-034']);
/** Log-in data takes the level of the business that the service processes. */
export const logInDataFollowsBusiness = impactGuidanceClause('Annex 1, entry 3', ['S-038']);
