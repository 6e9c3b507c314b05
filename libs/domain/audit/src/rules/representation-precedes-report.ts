import { day, defineRule, type LegalDay } from '@toroku/kernel';
import type { EngagementRefusalCode } from '../engagement-refusals';

/** 経営者確認書の入手. The audit body has the Written Representation before the day of the report. */
export const representationPrecedesReport = defineRule<{ readonly signedOn: LegalDay | null; readonly reportOn: LegalDay | null }, EngagementRefusalCode>(
  'representationPrecedesReport',
  { source: 'CONTROL_CRITERIA', edition: day('2022-11-01'), at: '2.2.8', confidence: 'H' },
  ({ signedOn, reportOn }) => {
    if (reportOn === null) return { missing: ['reportIssuedOn'] };
    if (signedOn === null) return [{ code: 'REPRESENTATION_MISSING' }];
    return signedOn < reportOn ? [] : [{ code: 'REPRESENTATION_NOT_BEFORE_REPORT', facts: { signedOn, reportOn } }];
  },
);
