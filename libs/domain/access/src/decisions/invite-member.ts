import { doneUnless, refusal, type Decision, type Instant } from '@toroku/kernel';
import { dutyRefusals } from '../duty-refusals';
import { foldedEmail } from '../email';
import type { Invitation, Member } from '../member';
import type { OrganisationKind } from '../organisation';
import { personRefusals } from '../organisation-description';
import { invited } from './register-organisation';

/** What the invitation is judged with. */
export interface InvitingFacts {
  readonly kind: OrganisationKind;
  /** Addresses of the organisation's invited and active members, folded. */
  readonly emails: readonly string[];
}

/** An administrator invites a person into the own organisation, with the duties the person will have. */
export function inviteMember(invitation: Invitation, facts: InvitingFacts, moment: { readonly now: Instant }): Decision<Omit<Member, 'id' | 'organisationId'>> {
  const isThere = facts.emails.includes(foldedEmail(invitation.email));
  return doneUnless(
    [...personRefusals(invitation), ...dutyRefusals(invitation.duties, facts.kind), isThere ? refusal('MEMBER_ALREADY_THERE', { email: invitation.email }, { path: ['email'] }) : null],
    () => invited(invitation, moment.now),
  );
}
