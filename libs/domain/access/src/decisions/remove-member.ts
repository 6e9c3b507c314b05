import { doneUnless, outOfState, reasonsAgainst, type Decision } from '@toroku/kernel';
import { memberLifecycle, type Member } from '../member';
import { organisationKeepsAnAdministrator } from '../rules/organisation-keeps-an-administrator';
import { isActiveAdministrator, type MemberFacts } from './change-member-duties';

/** An administrator removes a member, or takes an invitation back. The person's sessions are worth nothing from the next request. */
export function removeMember(member: Member, { otherAdministrators }: MemberFacts): Decision<Pick<Member, 'state'>> {
  return doneUnless(
    [
      outOfState(memberLifecycle, member.state, 'removeMember'),
      ...reasonsAgainst(organisationKeepsAnAdministrator.judge({ losesAdministrator: isActiveAdministrator(member), otherAdministrators })),
    ],
    () => ({ state: 'REMOVED' as const }),
  );
}
