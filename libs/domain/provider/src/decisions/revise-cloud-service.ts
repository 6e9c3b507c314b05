import { doneUnless, type Decision } from '@toroku/kernel';
import { descriptionRefusals, type CloudServiceDescription } from '../describe-cloud-service';

/** A provider corrects what it says of its service. Cases already submitted keep the words they were submitted with. */
export function reviseCloudService(description: CloudServiceDescription): Decision<CloudServiceDescription> {
  return doneUnless(descriptionRefusals(description), () => description);
}
