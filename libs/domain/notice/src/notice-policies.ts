import { dutiesOf, organisationKinds, type Grant, type OrganisationKind, type Policy } from '@toroku/domain-access';
import { day } from '@toroku/kernel';
import type { Notice } from './notice';

const grant = (kind: OrganisationKind): Grant<Notice> => ({ kind, duties: dutiesOf[kind] });
const [first, ...others] = organisationKinds;

/** Who may mark a notice as read: everybody who sees it, for themselves. */
export const noticePolicies = {
  markNoticeRead: {
    clause: { source: 'PLATFORM', edition: day('2022-11-01'), at: 'notices', confidence: 'H' },
    grants: [grant(first), ...others.map(grant)],
  },
} as const satisfies Readonly<Record<string, Policy<Notice>>>;

export type NoticeVerb = keyof typeof noticePolicies;
