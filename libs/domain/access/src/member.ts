import type { Lifecycle } from '@toroku/kernel';
import type { Duty } from './duty';

export const memberStates = ['INVITED', 'ACTIVE', 'REMOVED'] as const;
export type MemberState = (typeof memberStates)[number];

/** 構成員. A person who acts for one organisation. Invited by its administrator, known to an issuer from the first sign-in. */
export interface Member {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  readonly nameJa: string;
  readonly nameEn: string;
  /** In lower case: what the invitation is matched by. */
  readonly email: string;
  /** Who vouches for the person; null until the first sign-in. */
  readonly issuer: string | null;
  /** The person's key at the issuer; null until the first sign-in. */
  readonly subject: string | null;
  readonly duties: readonly Duty[];
  readonly state: MemberState;
  readonly invitedAt: string;
}

/** What an administrator says of the person invited. */
export type Invitation = Pick<Member, 'nameJa' | 'nameEn' | 'email' | 'duties'>;

type MemberChange = 'acceptInvitation' | 'changeMemberDuties' | 'removeMember';

/** From invitation to removal. A removed member never comes back: the person is invited anew. */
export const memberLifecycle: Lifecycle<MemberState, MemberChange, 'MEMBER' | 'ADMINISTRATOR'> = {
  noun: 'member',
  initial: 'INVITED',
  states: {
    INVITED: { awaits: 'MEMBER', verbs: { acceptInvitation: ['ACTIVE'], changeMemberDuties: ['INVITED'], removeMember: ['REMOVED'] } },
    ACTIVE: { awaits: 'ADMINISTRATOR', verbs: { changeMemberDuties: ['ACTIVE'], removeMember: ['REMOVED'] } },
    REMOVED: { awaits: 'NOBODY', verbs: {} },
  },
};
