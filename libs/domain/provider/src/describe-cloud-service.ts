import { textRefusals, type Refusal } from '@toroku/kernel';
import type { CloudService } from './cloud-service';

/** What a provider says of its service. */
export type CloudServiceDescription = Pick<CloudService, 'nameJa' | 'nameEn' | 'summaryJa' | 'summaryEn' | 'deliveryModel'>;

/** The longest name and summary, in UTF-16 code units (platform's choice: what a register column holds). */
const NAME_MAX = 200;
const SUMMARY_MAX = 2_000;

/** What is wrong with the description; every field at once. Both languages are asked for the name, Japanese alone for the summary. */
export function descriptionRefusals(description: CloudServiceDescription): readonly Refusal[] {
  return [
    ...textRefusals(description.nameJa, { path: ['nameJa'], max: NAME_MAX }),
    ...textRefusals(description.nameEn, { path: ['nameEn'], max: NAME_MAX }),
    ...textRefusals(description.summaryJa, { path: ['summaryJa'], max: SUMMARY_MAX }),
    ...textRefusals(description.summaryEn, { path: ['summaryEn'], min: 0, max: SUMMARY_MAX }),
  ];
}
