import { defineRule, type LegalDay } from '@toroku/kernel';
import { applicationParameters } from '../application-parameters';
import type { ApplicationRefusalCode } from '../application-refusals';
import { applicationDue } from '../deadlines/application-due';

interface Facts {
  /** Null while no statement is attached. */
  readonly periodEndsOn: LegalDay | null;
  readonly applicationOn: LegalDay;
  readonly applicationMonths: number;
}

/** 申請の時期. The application is handed in within four months after the assessment period: sixteen months of validity are twelve of audit and these four. */
export const applicationIsInTime = defineRule<Facts, ApplicationRefusalCode>('applicationIsInTime', applicationParameters.applicationMonths.clause, ({ periodEndsOn, applicationOn, applicationMonths }) => {
  if (periodEndsOn === null) return { missing: ['statement.periodEndsOn'] };
  const dueOn = applicationDue.dueOn({ periodEndsOn, applicationMonths });
  return applicationOn <= dueOn ? [] : [{ code: 'APPLICATION_TOO_LATE', facts: { periodEndsOn, dueOn, applicationOn } }];
});
