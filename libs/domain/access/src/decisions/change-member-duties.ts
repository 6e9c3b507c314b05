import { doneUnless, outOfState, reasonsAgainst, type Decision } from '@toroku/kernel';
import type { Duty } from '../duty';
import { dutyRefusals } from '../duty-refusals';
import { memberLifecycle, type Member } from '../member';
import type { OrganisationKind } from '../organisation';
import { organisationKeepsAnAdministrator } from '../rules/organisation-keeps-an-administrator';

/** What a change of members is judged with. */
export interface MemberFacts {
  readonly kind: OrganisationKind;
  /** Active administrators of the organisation besides the member concerned. */
  readonly otherAdministrators: number;
}

/** An administrator changes what a member does. In force from the member's next request. */
export function changeMemberDuties(member: Member, duties: readonly Duty[], { kind, otherAdministrators }: MemberFacts): Decision<Pick<Member, 'duties'>> {
  const losesAdministrator = isActiveAdministrator(member) && !duties.includes('ADMINISTRATOR');
  return doneUnless(
    [
      outOfState(memberLifecycle, member.state, 'changeMemberDuties'),
      ...dutyRefusals(duties, kind),
      ...reasonsAgainst(organisationKeepsAnAdministrator.judge({ losesAdministrator, otherAdministrators })),
    ],
    () => ({ duties: [...new Set(duties)] }),
  );
}

/** Whether the member manages members now. */
export function isActiveAdministrator({ state, duties }: Pick<Member, 'state' | 'duties'>): boolean {
  return state === 'ACTIVE' && duties.includes('ADMINISTRATOR');
}
