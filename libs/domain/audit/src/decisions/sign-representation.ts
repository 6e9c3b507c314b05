import { doneUnless, outOfState, reasonsAgainst, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import type { Engagement } from '../engagement';
import { engagementLifecycle } from '../engagement-lifecycle';
import type { Confirmation, Representation } from '../representation';
import { assessmentPeriodHasEnded } from '../rules/assessment-period-has-ended';
import { everyConfirmationIsAnswered } from '../rules/every-confirmation-is-answered';

export interface SignedRepresentation {
  readonly patch: Pick<Engagement, 'state' | 'representationSignedOn'>;
  readonly representation: Omit<Representation, 'id'>;
}

/** The representative answers the eight confirmations for the whole period, once it is over. Signing again replaces what was signed. */
export function signRepresentation(
  engagement: Engagement,
  confirmations: readonly Confirmation[],
  { today, actor }: { readonly today: LegalDay; readonly actor: { readonly id: string } },
): Decision<SignedRepresentation> {
  return doneUnless(
    [
      outOfState(engagementLifecycle, engagement.state, 'signRepresentation'),
      ...reasonsAgainst(assessmentPeriodHasEnded.judge({ periodEndOn: engagement.periodEndOn, on: today }), everyConfirmationIsAnswered.judge({ confirmations })),
      ...confirmations.flatMap(({ explanation }, index) => textRefusals(explanation, { path: ['confirmations', String(index), 'explanation'], min: 0, max: 4_000 })),
    ],
    () => ({
      patch: { state: 'REPRESENTATION_SIGNED', representationSignedOn: today },
      representation: { engagementId: engagement.id, providerId: engagement.providerId, confirmations, signedById: actor.id, signedOn: today },
    }),
  );
}
