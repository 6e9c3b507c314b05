import { refusal, type Refusal } from '@toroku/kernel';
import { dutiesOf, type Duty } from './duty';
import type { OrganisationKind } from './organisation';
import type { AccessRefusalCode } from './refusals';

/** What is wrong with a set of duties: none at all, or duties that the kind of organisation does not have. */
export function dutyRefusals(duties: readonly Duty[], kind: OrganisationKind): readonly Refusal<AccessRefusalCode>[] {
  if (duties.length === 0) return [refusal('DUTIES_MISSING', { possible: dutiesOf[kind] }, { path: ['duties'] })];
  const unknown = duties.filter((duty) => !dutiesOf[kind].includes(duty));
  return unknown.length === 0 ? [] : [refusal('DUTY_NOT_IN_KIND', { unknown, kind, possible: dutiesOf[kind] }, { path: ['duties'] })];
}
