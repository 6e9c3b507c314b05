import { doneUnless, textRefusals, type Decision, type LegalDay } from '@toroku/kernel';
import type { ApplicationQuery } from '../application-query';
import { notNow, type ApplicationPatch } from '../move';
import type { RegistrationApplication } from '../registration-application';

export type QueryText = Pick<ApplicationQuery, 'about' | 'question'>;
export interface AskedQuery {
  readonly patch: ApplicationPatch;
  readonly query: QueryText & Pick<ApplicationQuery, 'number' | 'askedOn'>;
}

const QUESTION_MAX = 4_000;

/** 照会する. The support body asks; the ball goes to the applicant. */
export function askQuery(application: RegistrationApplication, { about, question }: QueryText, { asked, today }: { readonly asked: number; readonly today: LegalDay }): Decision<AskedQuery> {
  const wrong = [...textRefusals(about, { path: ['about'], min: 0, max: 200 }), ...textRefusals(question, { path: ['question'], max: QUESTION_MAX })];
  return doneUnless([notNow(application, 'askQuery'), ...wrong], () => ({ patch: { state: 'QUERY' }, query: { about, question, number: asked + 1, askedOn: today } }));
}
