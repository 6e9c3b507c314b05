import { defineRule, type LegalDay } from '@toroku/kernel';
import { basicClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  /** The last day the entry is valid; null while it is not known. */
  readonly expiresOn: LegalDay | null;
  readonly applicationOn: LegalDay;
}

/** 更新申請の期限. Renewal is applied for on or before the day of expiry; then the entry stays valid until the decision (S-172). */
export const renewalIsBeforeExpiry = defineRule<Facts, ApplicationRefusalCode>('renewalIsBeforeExpiry', basicClause('3.5', ['S-172']), ({ expiresOn, applicationOn }) => {
  if (expiresOn === null) return { missing: ['registerEntry.expiresOn'] };
  return applicationOn <= expiresOn ? [] : [{ code: 'RENEWAL_AFTER_EXPIRY', facts: { expiresOn, applicationOn } }];
});
