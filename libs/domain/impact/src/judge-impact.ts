import { reasonsAgainst, type Clause, type Fact } from '@toroku/kernel';
import { encryptionDoesNotLower, levelArithmetic, logInDataFollowsBusiness } from './clauses';
import type { ImpactGuidanceContent } from './guidance';
import type { ImpactOutcome, ImpactUse } from './impact-assessment';
import { countedRatings, levelOfAll, levelOfUse } from './impact-level';
import type { ImpactNoteCode, ImpactReason } from './impact-reason';
import { impactLevelIsLow } from './rules/impact-level-is-low';
import { informationIsBelowConfidentiality3 } from './rules/information-is-below-confidentiality-3';
import { useHasLimitedPurpose } from './rules/use-has-limited-purpose';
import { useIsOutsidePublicOrder } from './rules/use-is-outside-public-order';

/** What the uses come to under a guidance edition, with every step that led there. */
export function judgeImpact(uses: readonly ImpactUse[], guidance: Pick<ImpactGuidanceContent, 'lowThrough'>): ImpactOutcome {
  const level = levelOfAll(uses);
  const against = uses.flatMap((use, index) => againstUse(use, index, guidance.lowThrough));
  const decidedBy = uses.filter((use) => levelOfUse(use) === level).map(({ name }) => name);
  const overall = note('OVERALL_LEVEL_DECIDED_BY', levelArithmetic, { facts: { level, uses: decidedBy } });
  const verdict = against.length === 0 ? [note('RESULT_IS_LOW', levelArithmetic, { facts: { level, lowThrough: guidance.lowThrough } })] : against;
  return { level, isLow: against.length === 0, explanation: [overall, ...uses.flatMap(notesOnUse), ...verdict] };
}

/** The reasons that speak against the LIU track, out of an explanation. */
export function reasonsAgainstLow(outcome: ImpactOutcome): readonly ImpactReason[] {
  return outcome.explanation.filter(({ isAgainst }) => isAgainst);
}

function againstUse(use: ImpactUse, index: number, lowThrough: number): readonly ImpactReason[] {
  return reasonsAgainst(
    impactLevelIsLow.judge({ use, index, lowThrough }),
    useIsOutsidePublicOrder.judge({ use, index }),
    useHasLimitedPurpose.judge({ use, index }),
    informationIsBelowConfidentiality3.judge({ use, index }),
  ).map((reason) => ({ ...reason, isAgainst: true }));
}

function notesOnUse(use: ImpactUse, index: number): readonly ImpactReason[] {
  const path = ['uses', String(index)];
  const level = levelOfUse(use);
  const deciding = countedRatings(use).filter((rating) => rating.level === level);
  const facts = { use: use.name, level, information: unique(deciding.map(({ information }) => information)), axes: unique(deciding.map(({ axis }) => axis)) };
  const logIn = use.information.filter(({ kind }) => kind === 'LOG_IN');
  const encrypted = use.information.filter(({ isEncryptedFromProvider }) => isEncryptedFromProvider);
  return [
    note('USE_LEVEL_DECIDED_BY', levelArithmetic, { path, facts }),
    ...logIn.map(({ name }) => note('LOG_IN_DATA_FOLLOWS_BUSINESS', logInDataFollowsBusiness, { path, facts: { use: use.name, information: name, level } })),
    ...encrypted.map(({ name }) => note('ENCRYPTION_DOES_NOT_LOWER', encryptionDoesNotLower, { path, facts: { use: use.name, information: name } })),
  ];
}

function note(code: ImpactNoteCode, clause: Clause, { path = [], facts }: { readonly path?: readonly string[]; readonly facts: Readonly<Record<string, Fact>> }): ImpactReason {
  return { code, clause, path, facts, isAgainst: false };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
