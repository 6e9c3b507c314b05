import { doneUnless, outOfState, refusal, textRefusals, type Decision, type LegalDay, type Refusal } from '@toroku/kernel';
import type { Engagement, EngagementKind } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';
import type { EngagementRefusalCode } from '../engagement-refusals';
import { firstStep, reasonsAgainstProposal, type ProposalFacts } from './propose-engagement';

/** What the further audit is. */
export interface FurtherAudit {
  readonly kind: Exclude<EngagementKind, 'REGULAR'>;
  readonly purpose: string;
  /** The controls of an additional audit; empty for a re-audit, which takes the whole scope of its year again. */
  readonly askedControlIds: readonly string[];
}

/**
 * A provider proposes, after an issued report, to have the whole audited again or some controls besides; the body accepts it like any audit.
 * Whether it must is decided where registrations are; the earlier report stays as it is.
 */
export function openAdditionalAudit(further: FurtherAudit, facts: ProposalFacts & { readonly base: Engagement }, { today }: { readonly today: LegalDay }): Decision<Omit<Engagement, 'id'>> {
  const { base } = facts;
  return doneUnless(
    [
      outOfState(engagementLifecycle, base.state, 'openAdditionalAudit'),
      ...reasonsAgainstProposal(facts, today),
      ...textRefusals(further.purpose, { path: ['purpose'], max: 2_000 }),
      askedControlsFit(further),
    ],
    () => ({ ...firstStep(facts, today), kind: further.kind, basedOnId: base.id, purpose: further.purpose, askedControlIds: further.askedControlIds, year: base.year }),
  );
}

function askedControlsFit({ kind, askedControlIds }: FurtherAudit): Refusal | null {
  const isAsked = askedControlIds.length > 0;
  if (kind === 'ADDITIONAL_AUDIT') return isAsked ? null : refusal<EngagementRefusalCode>('ASKED_CONTROLS_MISSING', {}, { path: ['askedControlIds'] });
  return isAsked ? refusal<EngagementRefusalCode>('ASKED_CONTROLS_NOT_EXPECTED', {}, { path: ['askedControlIds'] }) : null;
}
