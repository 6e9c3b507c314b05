import { doneUnless, type Decision, type Instant } from '@toroku/kernel';
import { foldedEmail } from '../email';
import type { Member } from '../member';
import type { Organisation } from '../organisation';
import { organisationRefusals, personRefusals, type FirstAdministrator, type OrganisationDescription } from '../organisation-description';

/** What the platform comes to know: the organisation and the person who will manage its members. */
export interface OrganisationRegistered {
  readonly organisation: Omit<Organisation, 'id'>;
  readonly administrator: Omit<Member, 'id' | 'organisationId'>;
}

/** The platform's administrator makes an organisation known, with its first administrator invited: it is never without one. */
export function registerOrganisation(
  { administrator, ...description }: OrganisationDescription & { readonly administrator: FirstAdministrator },
  moment: { readonly now: Instant },
): Decision<OrganisationRegistered> {
  return doneUnless([...organisationRefusals(description), ...personRefusals(administrator, ['administrator'])], () => ({
    organisation: { ...description, version: 1, registeredAt: moment.now },
    administrator: invited({ ...administrator, duties: ['ADMINISTRATOR'] }, moment.now),
  }));
}

/** A person as invited. */
export function invited(invitation: FirstAdministrator & Pick<Member, 'duties'>, invitedAt: Instant): Omit<Member, 'id' | 'organisationId'> {
  const { nameJa, nameEn, email, duties } = invitation;
  return { version: 1, nameJa, nameEn, email: foldedEmail(email), duties: [...new Set(duties)], issuer: null, subject: null, state: 'INVITED', invitedAt };
}
