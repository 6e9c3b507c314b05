import { day, defineRule } from '@toroku/kernel';
import type { AccessRefusalCode } from '../refusals';

/** Whom a change leaves in charge. */
export interface AdministratorsAfter {
  /** Whether the change takes the duty from an active administrator. */
  readonly losesAdministrator: boolean;
  /** Active administrators of the organisation besides the one concerned. */
  readonly otherAdministrators: number;
}

/** 管理者. An organisation always keeps one active administrator: nobody else could invite the next. */
export const organisationKeepsAnAdministrator = defineRule<AdministratorsAfter, AccessRefusalCode>(
  'organisationKeepsAnAdministrator',
  { source: 'PLATFORM', edition: day('2022-11-01'), at: 'members', confidence: 'H' },
  ({ losesAdministrator, otherAdministrators }) => (losesAdministrator && otherAdministrators === 0 ? [{ code: 'LAST_ADMINISTRATOR' }] : []),
);
