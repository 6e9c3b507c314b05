import { openApplicationStates } from '@toroku/domain-registration';
import type { UnitOfWork } from '@toroku/gate';
import { In } from 'typeorm';
import { RegistrationApplicationTable } from '../tables/registration-application-table';

/** Reference or key of the service's application that is still open; null when there is none. */
export async function openApplicationOf(work: UnitOfWork, serviceId: string): Promise<string | null> {
  const open = await work.one(RegistrationApplicationTable, { serviceId, state: In([...openApplicationStates]) });
  return open && (open.referenceNumber ?? open.id);
}
