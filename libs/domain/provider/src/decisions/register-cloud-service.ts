import { doneUnless, type Decision, type LegalDay } from '@toroku/kernel';
import type { CloudService } from '../cloud-service';
import { descriptionRefusals, type CloudServiceDescription } from '../describe-cloud-service';

/** A provider makes a service of its own known to the platform. Nothing of it is public before it is registered (S-115 is a wish). */
export function registerCloudService(description: CloudServiceDescription, moment: { readonly today: LegalDay }): Decision<Omit<CloudService, 'id' | 'providerId'>> {
  return doneUnless(descriptionRefusals(description), () => ({ ...description, version: 1, registeredOn: moment.today }));
}
