import { dutiesOf, type Actor, type Duty, type OrganisationKind } from '@toroku/domain-access';
import { v5 as uuidv5 } from 'uuid';

const NAMESPACE = '7a0c1b52-6c1e-4f43-9f5e-0d9e6a1f2b3c';

/** The same key for the same name, in every run. */
export function idOf(name: string): string {
  return uuidv5(name, NAMESPACE);
}

/** A person of an organisation, named by words: `anActor('CSP', 'Aozora')` is the same person in every run. With all duties of the kind unless told. */
export function anActor(kind: OrganisationKind, organisation: string, duties: readonly Duty[] = dutiesOf[kind], person = 'someone'): Actor {
  return { kind: 'PERSON', id: idOf(`${organisation}/${person}/${duties.join()}`), organisationId: idOf(organisation), organisationKind: kind, duties };
}
