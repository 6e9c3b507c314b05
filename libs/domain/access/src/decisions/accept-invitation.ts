import { doneUnless, outOfState, refusal, type Decision } from '@toroku/kernel';
import { foldedEmail } from '../email';
import { memberLifecycle, type Member } from '../member';
import type { OrganisationKind } from '../organisation';

/** What an issuer says of the person who signs in. */
export interface Identity {
  /** The issuer as the platform names it. */
  readonly issuer: string;
  /** The person's key at the issuer. */
  readonly subject: string;
  /** The address, where the issuer has verified it. */
  readonly verifiedEmail: string | null;
  /** The kinds of organisation whose people the issuer vouches for. */
  readonly kinds: readonly OrganisationKind[];
}

/** A person who was invited signs in for the first time: from now on the issuer's key names the member. */
export function acceptInvitation(member: Member, kind: OrganisationKind, identity: Identity): Decision<Pick<Member, 'issuer' | 'subject' | 'state'>> {
  const isInvited = identity.verifiedEmail !== null && foldedEmail(identity.verifiedEmail) === member.email;
  return doneUnless(
    [
      outOfState(memberLifecycle, member.state, 'acceptInvitation'),
      isInvited ? null : refusal('INVITATION_FOR_SOMEBODY_ELSE'),
      identity.kinds.includes(kind) ? null : refusal('ISSUER_NOT_FOR_KIND', { issuer: identity.issuer, kind }),
    ],
    () => ({ issuer: identity.issuer, subject: identity.subject, state: 'ACTIVE' as const }),
  );
}
